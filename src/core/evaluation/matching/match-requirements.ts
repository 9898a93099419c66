/** Requirement by requirement, the best evidence that the résumé and the evidence file hold (block B). */
import type { Span } from "#core/base/text-span.ts";
import { type Rubric, wordsOf } from "#core/catalogue/index.ts";
import type { RequiredSkill, Requirement } from "#core/requirements/index.ts";
import type { Case } from "../case/case.ts";
import type { Relation } from "../case/relations.ts";
import { remember } from "../case/remember.ts";
import { changedSkills, type SkillEvidence } from "../case/skill-evidence.ts";
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
export const matchRequirements: (of: Case) => ReadonlyArray<Match> = remember(
  (of: Case): ReadonlyArray<Match> => {
    if (of.changedFrom !== null) return matchAgain(of, of.changedFrom);
    return of.input.posting.requirements
      .filter(({ tier }) => of.input.catalogue.rubric.tierWeights[tier] > 0)
      .map((requirement) => matchOf(of, requirement));
  },
);

/** A what-if changes the evidence of a skill or two; requirements that these say nothing about stand as they were. */
const matchAgain = (of: Case, before: Case): ReadonlyArray<Match> => {
  const changed = changedSkills(before.evidenceBySkill, of.evidenceBySkill);
  return matchRequirements(before).map((match) => {
    const isConcerned = match.requirement.anyOf.some(({ skill: asked }) =>
      changed.some((shown) => of.relation(shown, asked) !== null),
    );
    return isConcerned ? matchOf(of, match.requirement) : match;
  });
};

const matchOf = (of: Case, requirement: Requirement): Match => {
  const isOpen = openEndedIn(of.input).has(requirement);
  let best: Answer | null = null;
  for (const asked of requirement.anyOf) best = bestAnswerTo(of, asked, isOpen, best);
  const yearsFactor = best === null ? 1 : yearsFactorOf(of, requirement);
  return { requirement, best, credit: (best?.credit ?? 0) * yearsFactor, yearsFactor };
};

/** `known` unless something earns more; of equals the first. */
const bestAnswerTo = (
  of: Case,
  asked: RequiredSkill,
  isOpen: boolean,
  known: Answer | null,
): Answer | null => {
  let best = known;
  for (const [shown, items] of of.evidenceBySkill) {
    const relation = of.relation(shown, asked.skill);
    const evidence = relation === null ? undefined : strongestFor(items, asked.kind, relation);
    if (relation === null || evidence === undefined) continue;
    const credit = creditOf(of.input.catalogue.rubric, evidence, relation, isOpen);
    // "Listed" is worth nothing and still better to know than silence, but only for the skill itself.
    if ((credit > 0 || relation !== "adjacent") && (best === null || credit > best.credit))
      best = { evidence, relation, asked: asked.skill, credit };
  }
  return best;
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
