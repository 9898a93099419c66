/** What is paid in a run: keys that no service can have seen, and amounts that tell every charge apart. */
import type { Random } from "../plan/random.ts";

export interface Intent {
  readonly number: number;
  readonly key: string;
  /** Unique in the run, like `otherAmount`: a charge is known by its amount even where its reference is not. */
  readonly amount: number;
  /** Asked for under the same key, once the payment is done. */
  readonly otherAmount: number;
}

/** Counts through a run, so that no two phases draw the same. */
export interface IntentSource {
  readonly next: () => Intent;
  /** Every intent drawn so far, by key. */
  readonly byKey: ReadonlyMap<string, Intent>;
  /** Its amount, or its other amount. */
  readonly byAmount: ReadonlyMap<number, Intent>;
}

export const intentsOf = (random: Random): IntentSource => {
  const byKey = new Map<string, Intent>();
  const byAmount = new Map<number, Intent>();
  return {
    byKey,
    byAmount,
    next: () => {
      const number = byKey.size + 1;
      const amount = 1_000 + number * 10 + random.between(0, 4);
      const intent = { number, key: `k${number}-${random.token(12)}`, amount, otherAmount: amount + 5 };
      byKey.set(intent.key, intent);
      byAmount.set(amount, intent);
      byAmount.set(intent.otherAmount, intent);
      return intent;
    },
  };
};
