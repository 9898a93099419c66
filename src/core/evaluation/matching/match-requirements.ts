/** Requirement by requirement, the best evidence that the résumé and the evidence file hold (block B). */
import type { Span } from "#core/base/text-span.ts";
import { type Rubric, wordsOf } from "#core/catalogue/index.ts";
import type { RequiredSkill, Requirement } from "#core/requirements/index.ts";
import type { Case } from "../case/case.ts";
import type { Relation } from "../case/relations.ts";
import { remember } from "../case/remember.ts";
import type { SkillEvidence } from "../case/skill-evidence.ts";
import { hasPhrase, wordLineOf } from "../case/words.ts";
import type { EvaluationInput } from "../evaluation-input.ts";
import { yearsFactorOf } from "./tied-years.ts";

export interface Match {
  readonly requirement: Requirement;
  /** 0–1. */
  readonly credit: number;
  /** The evidence that earned the credit, or what merely lists the skill; null when nothing names it. */
  readonly best: Answer | null;
  /** 1, or less when the posting ties years to the skill and dated jobs show fewer. */
  readonly yearsFactor: number;
}

/** One piece of evidence held against one skill of a requirement. */
interface Answer {
  readonly evidence: SkillEvidence;
  readonly relation: Relation;
  /** The skill of the or-group that it answers. */
  readonly asked: string;
  readonly credit: number;
}

/** Requirements that count, in the posting's order. What the posting only mentions is not asked for. */
export const matchRequirements = remember(
  (of: Case): ReadonlyArray<Match> =>
    of.input.posting.requirements
      .filter(({ tier }) => of.input.catalogue.rubric.tierWeights[tier] > 0)
      .map((requirement) => matchOf(of, requirement)),
);

const matchOf = (of: Case, requirement: Requirement): Match => {
  const isOpen = openEndedIn(of.input).has(requirement);
  const best = requirement.anyOf
    .flatMap((asked) => answersTo(of, asked, isOpen))
    .reduce<Answer | null>(
      (top, answer) => (top === null || answer.credit > top.credit ? answer : top),
      null,
    );
  const yearsFactor = best === null ? 1 : yearsFactorOf(of, requirement);
  return { requirement, best, credit: (best?.credit ?? 0) * yearsFactor, yearsFactor };
};

const answersTo = (of: Case, asked: RequiredSkill, isOpen: boolean): ReadonlyArray<Answer> => {
  const answers: Array<Answer> = [];
  for (const [shown, items] of of.evidenceBySkill) {
    const relation = of.relation(shown, asked.skill);
    const evidence = relation === null ? undefined : strongestFor(items, asked.kind, relation);
    if (relation === null || evidence === undefined) continue;
    const credit = creditOf(of.input.catalogue.rubric, evidence, relation, isOpen);
    // "Listed" is worth nothing and still better to know than silence, but only for the skill itself.
    if (credit > 0 || relation !== "adjacent")
      answers.push({ evidence, relation, asked: asked.skill, credit });
  }
  return answers;
};

/** A certificate answers a requirement for that certificate only; whoever holds one has not yet used the tool. */
const strongestFor = (
  items: ReadonlyArray<SkillEvidence>,
  asked: RequiredSkill["kind"],
  relation: Relation,
): SkillEvidence | undefined =>
  items.find((item) => !item.isCertificate || (asked === "certificate" && relation === "same"));

/** "Go, Java or a comparable language": the posting itself says that a neighbour will do. */
const openEndedIn = remember(({ posting, catalogue }: EvaluationInput): ReadonlySet<Requirement> => {
  const phrases = wordsOf(catalogue.wording, "evaluation-broad-skills", "open-ended");
  return new Set(
    posting.requirements.filter(({ span }) => {
      const words = wordLineOf(lineAround(posting.text, span));
      return phrases.some((phrase) => hasPhrase(words, phrase));
    }),
  );
});

const lineAround = (text: string, span: Span): string => {
  const before = text.slice(Math.max(0, span.start - FURTHEST), span.start);
  const after = text.slice(span.end, span.end + FURTHEST);
  return `${before.slice(before.lastIndexOf("\n") + 1)}${span.quote}${after.split("\n", 1)[0] ?? ""}`;
};

/** Further along a line is another sentence. */
const FURTHEST = 160;

const creditOf = (
  { evidenceCredit }: Rubric,
  { strength }: SkillEvidence,
  relation: Relation,
  isOpen: boolean,
): number => {
  const direct = evidenceCredit[strength];
  if (relation === "same") return direct;
  if (relation === "implied") return Math.min(direct, evidenceCredit.implied);
  // A neighbour that is only named under a job is half as near as one that was used.
  if (strength === "tied") return evidenceCredit.adjacent / 2;
  return Math.min(direct, isOpen ? evidenceCredit.implied : evidenceCredit.adjacent);
};
