/** The figures of the A–G evaluation: `knowledge/rubric/a-g.yml`. Defaults and reasons: ADR 0004. */
import { z } from "zod";
import { cardBase } from "./card-base.ts";

const share = z.number().min(0).max(1);

export const rubric = cardBase.extend({
  weights: z.strictObject({ A: share, B: share, C: share, D: share, E: share, F: share }),
  verdicts: z.strictObject({ apply: z.number(), consider: z.number() }),
  /** Credit of a requirement by the best evidence for it (block B). */
  evidenceCredit: z.strictObject({
    outcome: share,
    work: share,
    receipt: share,
    implied: share,
    tied: share,
    adjacent: share,
    listed: share,
  }),
  tierWeights: z.strictObject({ must: z.number(), nice: z.number(), stack: z.number() }),
  /** Diminishing credit over the best k bullets (blocks C and D), e.g. [0.3, 0.25, 0.2, 0.15, 0.1]. */
  bulletCredit: z.strictObject({ C: z.array(share).min(1), D: z.array(share).min(1) }),
  /** Credit of one bullet by what it shows, summed and capped at 1. */
  operationsCredit: z.record(z.string(), share),
  tradeoffCredit: z.record(z.string(), share),
});

export type Rubric = z.infer<typeof rubric>;
