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

export const countingBlock = (written: CountingRule): Block => {
  const kindsOf = remember((fact: Fact) => [...new Set(written.marks(fact).map(({ kind }) => kind))]);
  const rule: Rule = { ...written, kindsOf };
  return {
    score: (of) => {
      const { rubric } = of.input.catalogue;
      const places = rule.places(rubric).slice(0, rule.linesByLevel[of.input.posting.level]);
      const credits = highestCredits(rule, of, places.length);
      const full = places.reduce((sum, place) => sum + place, 0);
      return (5 * places.reduce((sum, place, index) => sum + place * (credits[index] ?? 0), 0)) / full;
    },
    describe: (of) => {
      const relevant = of.bullets.filter(({ relevance }) => relevance > 0);
      return [summaryOf(rule, of, relevant), ...relevant.map((bullet, index) => lineOf(rule, bullet, index))];
    },
  };
};

interface Rule extends CountingRule {
  readonly kindsOf: (fact: Fact) => ReadonlyArray<string>;
}

/** Falling; a handful of a hundred, so each is put in its place instead of sorting them all. */
const highestCredits = (rule: Rule, of: Case, count: number): ReadonlyArray<number> => {
  const creditOf = creditReader(rule, of);
  const highest: Array<number> = [];
  for (const bullet of of.bullets) {
    const credit = creditOf(bullet);
    if (highest.length === count && credit <= (highest[count - 1] ?? 0)) continue;
    let at = Math.min(highest.length, count - 1);
    for (; at > 0 && (highest[at - 1] ?? 0) < credit; at -= 1) highest[at] = highest[at - 1] ?? 0;
    highest[at] = credit;
  }
  return highest;
};

/** 0–1: the different marks added up, as near as the job is to the role. */
const creditReader = (rule: Rule, { input: { posting, catalogue } }: Case): ((bullet: Bullet) => number) => {
  const credit = rule.credit(catalogue.rubric);
  const plain = rule.plainByLevel[posting.level];
  return ({ fact, relevance }) => {
    const sum = rule.kindsOf(fact).reduce((total, kind) => total + (credit[kind] ?? 0), 0);
    return Math.min(1, Math.max(sum, plain)) * relevance;
  };
};

const summaryOf = (rule: Rule, of: Case, relevant: ReadonlyArray<Bullet>): Statement => {
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

const lineOf = (rule: Rule, { fact, span }: Bullet, index: number): Statement => {
  const kinds = rule.kindsOf(fact);
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
