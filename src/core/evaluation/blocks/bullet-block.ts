/** Blocks C and D are one rule with different marks: credit per bullet, falling over the best few (law 2). */
import type { Statement } from "#core/base/evidence.ts";
import type { Span } from "#core/base/text-span.ts";
import type { Rubric } from "#core/catalogue/index.ts";
import type { Fact } from "#core/facts/index.ts";
import type { Level } from "#core/posting/index.ts";
import type { Bullet } from "../case/bullets.ts";
import type { Case } from "../case/case.ts";
import { absenceIn, becauseOf, quoted } from "../case/citation.ts";
import { remember } from "../case/remember.ts";
import { joinNames } from "../matching/cite-requirement.ts";
import type { Block } from "./block.ts";

export interface CountingRule {
  readonly id: "C" | "D";
  readonly marks: (fact: Fact) => ReadonlyArray<{ readonly kind: string; readonly span: Span }>;
  readonly credit: (rubric: Rubric) => Readonly<Record<string, number>>;
  /** What the best, second best … bullet is worth. */
  readonly places: (rubric: Rubric) => ReadonlyArray<number>;
  /** How many such lines a reader expects of the level asked; fewer of a junior than of a staff engineer. */
  readonly linesByLevel: Readonly<Record<Level, number>>;
  /** What a plain sentence about work is worth: much where nobody expects more, little where everybody does. */
  readonly plainByLevel: Readonly<Record<Level, number>>;
  /** Is the line one of those that the summary counts? Smaller marks earn credit and are not counted. */
  readonly counts: (fact: Fact) => boolean;
  readonly shows: string;
  readonly nameByMark: Readonly<Record<string, string>>;
  readonly mend: string;
}

export const countingBlock = (rule: CountingRule): Block => ({
  score: (of) => {
    const { rubric } = of.input.catalogue;
    const credits = of.bullets.map((bullet) => creditOf(rule, of, bullet)).sort((one, other) => other - one);
    const places = rule.places(rubric).slice(0, rule.linesByLevel[of.input.posting.level]);
    const full = places.reduce((sum, place) => sum + place, 0);
    return (5 * places.reduce((sum, place, index) => sum + place * (credits[index] ?? 0), 0)) / full;
  },
  describe: (of) => {
    const relevant = of.bullets.filter(({ relevance }) => relevance > 0);
    return [summaryOf(rule, of, relevant), ...relevant.map((bullet, index) => lineOf(rule, bullet, index))];
  },
});

/** 0–1: the different marks added up, as near as the job is to the role. */
const creditOf = (rule: CountingRule, of: Case, { fact, relevance }: Bullet): number => {
  const { posting, catalogue } = of.input;
  const credit = rule.credit(catalogue.rubric);
  const sum = kindsOf(rule, fact).reduce((total, kind) => total + (credit[kind] ?? 0), 0);
  const plain = rule.plainByLevel[posting.level];
  return Math.min(1, Math.max(sum, plain)) * relevance;
};

const kindsOf = (rule: CountingRule, fact: Fact): ReadonlyArray<string> => kindsBy(rule)(fact);

const kindsBy = remember((rule: CountingRule) =>
  remember((fact: Fact): ReadonlyArray<string> => [...new Set(rule.marks(fact).map(({ kind }) => kind))]),
);

const summaryOf = (rule: CountingRule, of: Case, relevant: ReadonlyArray<Bullet>): Statement => {
  const [first, ...rest] = relevant.map(({ span }) => span);
  if (first === undefined) {
    const asked = of.input.posting.requirements.flatMap(({ anyOf }) => anyOf.map(({ name }) => name));
    return {
      id: `${rule.id}.summary`,
      text: `No line of the résumé is a sentence about work in this field, so none shows ${rule.shows}.`,
      because: [absenceIn(of.resumeText, asked.length > 0 ? asked : ["engineer", "developer"])],
    };
  }
  const shown = relevant.filter(({ fact }) => rule.counts(fact)).length;
  return {
    id: `${rule.id}.summary`,
    text: `${shown} of ${relevant.length} bullets ${shown === 1 ? "shows" : "show"} ${rule.shows}.`,
    because: [first, ...rest],
  };
};

const lineOf = (rule: CountingRule, { fact, span }: Bullet, index: number): Statement => {
  const kinds = kindsOf(rule, fact);
  const names = kinds.map((kind) => rule.nameByMark[kind] ?? kind);
  const text =
    kinds.length === 0
      ? `${quoted(span.quote)} does not show ${rule.shows}. ${rule.mend}`
      : `${quoted(span.quote)} says ${joinNames(names, "and")}.${rule.counts(fact) && kinds.length > 1 ? "" : ` ${rule.mend}`}`;
  return {
    id: `${rule.id}.bullet-${index + 1}`,
    text,
    because: becauseOf([span, ...rule.marks(fact).map((mark) => mark.span)], span),
  };
};
