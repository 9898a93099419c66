/** A posting and a person's facts in, the A–G report out. Pure: the same input gives the same bytes. */
import { actionsOf } from "./advice/actions.ts";
import { gapsOf } from "./advice/gaps.ts";
import { legitimacyOf } from "./blocks/g-legitimacy.ts";
import { type Case, caseOf } from "./case/case.ts";
import type { Evaluation, ScoredBlock, ScoredBlockId } from "./evaluation.ts";
import type { EvaluationInput } from "./evaluation-input.ts";
import { patternsOf } from "./patterns/patterns.ts";
import { knockoutsOf } from "./verdict/knockouts.ts";
import {
  type BlockTenths,
  blockTenthsOf,
  scoredBlocks,
  sharedWeightOf,
  totalTenthsOf,
  verdictOf,
} from "./verdict/total.ts";

/** Version of the rules. A change that can move a score raises it. */
const ENGINE = "1.0.0";

export const evaluate = (input: EvaluationInput): Evaluation => {
  const of = caseOf(input);
  const { rubric, hash } = input.catalogue;
  const tenths = blockTenthsOf(of);
  const total = totalTenthsOf(tenths, rubric);
  const knockouts = knockoutsOf(of);
  const block = (id: ScoredBlockId): ScoredBlock => scoredBlockOf(of, id, tenths);
  return {
    engine: ENGINE,
    catalogue: hash,
    asOf: input.asOf,
    texts: textsOf(input),
    score: total / 10,
    verdict: verdictOf(total, knockouts.length > 0, rubric),
    knockouts,
    blocks: {
      A: block("A"),
      B: block("B"),
      C: block("C"),
      D: block("D"),
      E: block("E"),
      F: block("F"),
      G: legitimacyOf(of),
    },
    patterns: patternsOf(of),
    gaps: gapsOf(of),
    actions: actionsOf(of, total),
  };
};

const scoredBlockOf = (of: Case, id: ScoredBlockId, tenths: BlockTenths): ScoredBlock => {
  const score = tenths[id];
  return {
    score: score === null ? null : score / 10,
    weight: sharedWeightOf(id, tenths, of.input.catalogue.rubric),
    statements: scoredBlocks[id].describe(of),
  };
};

/** Every text that a span may point into. */
const textsOf = (input: EvaluationInput): Evaluation["texts"] => ({
  posting: input.posting.text,
  resume: input.resume.text,
  ...(input.profileText === null ? {} : { profile: input.profileText }),
  ...(input.evidenceText === null
    ? {}
    : { answer: input.evidenceText, story: input.evidenceText, receipt: input.evidenceText }),
});
