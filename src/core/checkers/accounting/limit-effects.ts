/** At-most-once effects: a key's effect is executed at most so often, whatever was retried, killed or duplicated. */
import { type CheckResult, findingOf } from "../finding.ts";
import { groupedBy, readableTime } from "../timed.ts";

/** Something executed downstream on the service's behalf, seen by the recorder itself: a charge, an e-mail. */
export interface ExecutedEffect<Id = number> {
  readonly id: Id;
  /** What it was for: the idempotency key, the order. */
  readonly key: string;
  /** Microseconds. */
  readonly at: number;
  /** For the sentence: "4070 EUR". */
  readonly value?: string;
}

export type EffectFinding = "repeated";

/**
 * Reports each key with more than `most` executed effects (usually 1). Needs no intervals: effects are counted where
 * they were executed, so two are two in every order. Replays that the downstream itself recognised are not effects:
 * leave them out. Linear.
 *
 * Source: idempotency as in the IETF draft "The Idempotency-Key HTTP Header Field".
 *
 * ```ts
 * import { limitEffects } from "#core/checkers/index.ts";
 *
 * const { findings } = limitEffects([
 *   { id: 44, key: "k8", at: 1_080_000, value: "4070" },
 *   { id: 51, key: "k8", at: 1_240_000, value: "4070" },
 * ]);
 * expect(findings[0]?.says).toBe('"k8" took effect 2 times, 1 is allowed: 4070 at 1.08 s, 4070 at 1.24 s.');
 * ```
 */
export const limitEffects = <Id>(
  effects: ReadonlyArray<ExecutedEffect<Id>>,
  most = 1,
): CheckResult<EffectFinding, Id> => {
  const byKey = groupedBy(effects, ({ key }) => key);
  return {
    findings: [...byKey].flatMap(([key, all]) => {
      if (all.length <= most) return [];
      const inOrder = [...all].sort((a, b) => a.at - b.at);
      const list = inOrder
        .slice(0, 6)
        .map(({ value = "it happened", at }) => `${value} at ${readableTime(at)}`);
      const says = `"${key}" took effect ${all.length} times, ${most} ${most === 1 ? "is" : "are"} allowed: ${list.join(", ")}${all.length > 6 ? " …" : ""}.`;
      return [
        findingOf(
          "repeated",
          key,
          says,
          inOrder.slice(0, most + 1).map(({ id }) => id),
        ),
      ];
    }),
    stats: { effects: effects.length, keys: byKey.size },
  };
};
