/** The total: weighted mean of the blocks that have a score, in whole tenths and thousandths, half up. */
import { tenthsOf } from "#core/base/decimal.ts";
import type { Rubric } from "#core/catalogue/index.ts";
import { roleBlock } from "../blocks/a-role.ts";
import { requirementsBlock } from "../blocks/b-requirements.ts";
import type { Block } from "../blocks/block.ts";
import { operationsBlock } from "../blocks/c-operations.ts";
import { tradeoffsBlock } from "../blocks/d-tradeoffs.ts";
import { levelBlock } from "../blocks/e-level.ts";
import { loopBlock } from "../blocks/f-loop.ts";
import type { Case } from "../case/case.ts";
import { remember } from "../case/remember.ts";
import type { ScoredBlockId, Verdict } from "../evaluation.ts";

export const scoredBlocks: Readonly<Record<ScoredBlockId, Block>> = {
  A: roleBlock,
  B: requirementsBlock,
  C: operationsBlock,
  D: tradeoffsBlock,
  E: levelBlock,
  F: loopBlock,
};

export const scoredBlockIds = ["A", "B", "C", "D", "E", "F"] as const;

/** Tenths by block; null where there is nothing to score. */
export type BlockTenths = Readonly<Record<ScoredBlockId, number | null>>;

export const blockTenthsOf: (of: Case) => BlockTenths = remember((of: Case): BlockTenths => {
  const before = of.changedFrom;
  const tenths = (id: ScoredBlockId): number | null => {
    if (before !== null && readBy[id](of) === readBy[id](before)) return blockTenthsOf(before)[id];
    const score = scoredBlocks[id].score(of);
    return score === null ? null : tenthsOf(score);
  };
  return { A: tenths("A"), B: tenths("B"), C: tenths("C"), D: tenths("D"), E: tenths("E"), F: tenths("F") };
});

/** What a block judges beside the posting and the profile; a what-if that leaves this alone leaves the figure alone. */
const readBy: Readonly<Record<ScoredBlockId, (of: Case) => unknown>> = {
  A: () => null,
  B: ({ evidenceBySkill }) => evidenceBySkill,
  C: ({ bullets }) => bullets,
  D: ({ bullets }) => bullets,
  E: ({ bullets }) => bullets,
  F: ({ evidence }) => evidence,
};

/** Tenths of the total. The block's own rounded figure is weighed, so that anyone can repeat it on paper. */
export const totalTenthsOf = (blocks: BlockTenths, rubric: Rubric): number => {
  let sum = 0;
  let weights = 0;
  for (const id of scoredBlockIds) {
    const tenths = blocks[id];
    if (tenths === null) continue;
    sum += tenths * thousandthsOf(rubric.weights[id]);
    weights += thousandthsOf(rubric.weights[id]);
  }
  return weights === 0 ? 0 : Math.floor((2 * sum + weights) / (2 * weights));
};

/** The weight a block has after those without a score gave theirs away; four decimals. */
export const sharedWeightOf = (id: ScoredBlockId, blocks: BlockTenths, rubric: Rubric): number => {
  if (blocks[id] === null) return 0;
  const all = scoredBlockIds.filter((other) => blocks[other] !== null);
  const total = all.reduce((sum, other) => sum + thousandthsOf(rubric.weights[other]), 0);
  return Math.round((10_000 * thousandthsOf(rubric.weights[id])) / total) / 10_000;
};

export const verdictOf = (tenths: number, isStopped: boolean, { verdicts }: Rubric): Verdict => {
  if (isStopped) return "stop";
  if (tenths >= tenthsOf(verdicts.apply)) return "apply";
  return tenths >= tenthsOf(verdicts.consider) ? "consider" : "skip";
};

const thousandthsOf = (weight: number): number => Math.round(weight * 1000);
