/** The ways in which tailoring a kept résumé is refused, with their HTTP status. */
import type { HttpErrorStatus } from "#app/operation.ts";
import type { ModelFailure } from "#app/ports/model.ts";

export interface NoSuchLine {
  readonly type: "NoSuchLine";
  readonly message: string;
}

/** "I don't know" is a good answer and no fact. */
export interface NothingStated {
  readonly type: "NothingStated";
  readonly message: string;
}

export const bookRefusals = { NoSuchDocument: 404, UnreadablePosting: 422 } as const;

/** The page stays usable whatever the model does, so each of these is one calm line there. */
export const modelRefusals = {
  NoModel: 503,
  ModelUnreachable: 503,
  ModelTimedOut: 503,
  ModelRateLimited: 503,
  ModelRefusedKey: 503,
  ModelQuotaSpent: 503,
  BudgetSpent: 503,
  ModelBadReply: 503,
  ModelFailed: 503,
  ModelStopped: 503,
} as const satisfies Readonly<Record<ModelFailure["type"], HttpErrorStatus>>;
