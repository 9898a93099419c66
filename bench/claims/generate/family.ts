/** One kind of line on a résumé with everything that may and may not be made of it, written by hand in the language of `phrase.ts`. */
import type { Draw } from "./slot.ts";

export interface Family {
  readonly id: string;
  readonly draw: Draw;
  /** As it stands on the résumé. Every one says everything that `truths` need, limits and hedges included. */
  readonly says: readonly [string, ...Array<string>];
  /** Honest rewrites by class: each must follow from each of `says`. Starting with "^" means: starts with a verb in the past. */
  readonly truths: ReadonlyArray<readonly [string, string]>;
  /** Whole sentences that do not follow, by class; local lies are marks inside of `says` and `truths`. */
  readonly lies: ReadonlyArray<readonly [string, string]>;
  /** Clauses of `suffixLies` that may happen to be true of this line. */
  readonly mayHold?: ReadonlyArray<string>;
}
