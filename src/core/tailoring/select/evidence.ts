/** Which requirement of the posting a line shows, and how well: the credits of block B, for one line. */

import { type WordList, wordsOf } from "#core/catalogue/index.ts";
import type { Fact } from "#core/facts/index.ts";
import type { Posting } from "#core/posting/index.ts";
import type { TailorDeps } from "../tailoring.ts";

export interface Shown {
  /** Place in `posting.requirements`. */
  readonly requirement: number;
  /** 0–1 */
  readonly credit: number;
  /** A neighbour of what is asked is no answer to it. */
  readonly isNeighbour: boolean;
}

/** Asked of each line; what the posting asks is worked out once. */
export const evidenceReader = (
  { requirements }: Posting,
  { taxonomy, wording, catalogue }: TailorDeps,
): ((marks: Fact) => ReadonlyArray<Shown>) => {
  const { evidenceCredit } = catalogue.rubric;
  const narrower = narrowerOf(wording);
  const relation = (shown: string, asked: string): number => {
    if (shown === asked) return 1;
    const closure = taxonomy.shownBy(shown);
    if (closure.has(asked) || (narrower(asked) ?? []).some((skill) => closure.has(skill))) {
      return evidenceCredit.implied;
    }
    return taxonomy.areAdjacent(shown, asked) ? evidenceCredit.adjacent : 0;
  };
  return (marks) => {
    const skills = [...new Set(marks.skills.filter(({ negated }) => !negated).map(({ skill }) => skill))];
    if (skills.length === 0) return [];
    const strength = hasResult(marks) ? evidenceCredit.outcome : evidenceCredit.work;
    return requirements.flatMap(({ anyOf }, requirement): ReadonlyArray<Shown> => {
      let best = 0;
      for (const { skill: asked } of anyOf)
        for (const skill of skills) best = Math.max(best, relation(skill, asked));
      if (best === 0) return [];
      return [{ requirement, credit: strength * best, isNeighbour: best <= evidenceCredit.adjacent }];
    });
  };
};

export const hasResult = ({ outcome, operations, quantities }: Fact): boolean =>
  outcome !== null ||
  operations.some(({ kind }) => kind !== "on-call" && kind !== "incident") ||
  quantities.some(({ dimension }) => dimension !== "duration" && dimension !== "people");

/** By a broad skill the narrower ones by which people show it. */
export const narrowerOf = (wording: ReadonlyArray<WordList>) => {
  const groups = wording.find(({ id }) => id === "evaluation-broad-skills")?.groups ?? {};
  return (skill: string): ReadonlyArray<string> | undefined => groups[skill];
};

/** What every engineer does tells little; it weighs a third, as in block B. */
export const requirementWeights = (
  { requirements }: Posting,
  { wording, catalogue }: TailorDeps,
): ReadonlyArray<number> => {
  const generic = new Set(wordsOf(wording, "evaluation-broad-skills", "generic"));
  return requirements.map(({ tier, anyOf }) => {
    const share = anyOf.every(({ skill }) => generic.has(skill)) ? 1 / 3 : 1;
    // What is only mentioned is not asked for, but between two equal bullets it decides.
    return share * Math.max(catalogue.rubric.tierWeights[tier], MENTIONED);
  });
};

const MENTIONED = 0.25;
