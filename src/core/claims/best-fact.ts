/** The fact of several that a stretch of a sentence says best, with what stands against it. */
import { align } from "./alignment/align.ts";
import type { AlignContext, Problem } from "./alignment/alignment.ts";
import type { KnownFact } from "./alignment/known-fact.ts";
import type { FactIndex } from "./fact-index.ts";
import type { PlacedUnit, Reading } from "./reading/unit.ts";
import { problemsOf } from "./rules/problems-of.ts";

/** What was found for one stretch of a sentence. */
export interface Finding {
  readonly units: ReadonlyArray<PlacedUnit>;
  readonly known: KnownFact | null;
  readonly problems: ReadonlyArray<Problem>;
}

/** What the facts of one verifier are held in. */
export interface Verifying extends AlignContext {
  readonly index: FactIndex;
  /** Headers of jobs, and one for each employer with several. */
  readonly posts: ReadonlyArray<KnownFact>;
}

export const bestFact = (
  units: ReadonlyArray<PlacedUnit>,
  reading: Reading,
  candidates: ReadonlyArray<KnownFact>,
  context: AlignContext,
): Finding => {
  let best: Finding & { weight: number } = {
    units,
    known: null,
    problems: [NOTHING],
    weight: Number.POSITIVE_INFINITY,
  };
  for (const known of candidates) {
    const problems = problemsOf(align(units, known, context), reading, context.lexicon);
    const weight = problems.reduce((sum, one) => sum + one.weight, 0);
    if (weight < best.weight) best = { units, known, problems, weight };
    if (weight === 0) break;
  }
  return best;
};

export const NOTHING: Problem = {
  kind: "word",
  isContradiction: false,
  unit: null,
  why: "no fact says any of this",
  weight: 100,
};
