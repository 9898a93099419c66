/** A history of payments, key by key: what was asked, answered, charged and looked up. */
import { memberOf } from "#core/labs/driving/members-of.ts";
import { isSuccess } from "#core/labs/driving/until-answered.ts";
import type { Effect, History, Operation } from "#core/labs/history/history.ts";

export interface Entry {
  readonly key: string;
  /** Every request to pay, in the order sent. */
  readonly asked: Array<Operation>;
  /** Those of them that were answered 2xx, in the order answered. */
  readonly acked: Array<Operation>;
  readonly looks: Array<Operation>;
  readonly charges: Array<Effect>;
}

export const entriesOf = (history: History): ReadonlyArray<Entry> => {
  const byKey = new Map<string, Entry>();
  const entry = (key: string): Entry => {
    const known = byKey.get(key) ?? { key, asked: [], acked: [], looks: [], charges: [] };
    byKey.set(key, known);
    return known;
  };
  for (const operation of history.operations) {
    if (operation.f === "look") entry(operation.key).looks.push(operation);
    if (operation.f !== "pay") continue;
    entry(operation.key).asked.push(operation);
    if (isSuccess(operation.http) && operation.outcome === "ok") entry(operation.key).acked.push(operation);
  }
  for (const { acked } of byKey.values()) acked.sort((a, b) => a.end - b.end);
  for (const effect of history.effects) if (effect.f === "charge") entry(effect.key).charges.push(effect);
  return [...byKey.values()];
};

export const idOf = ({ out }: Operation): string => String(memberOf(out, "id"));
export const askedAmount = ({ in: asked }: Operation): number => Number(memberOf(asked, "amount"));
export const chargedAmount = ({ in: asked }: Effect): number => Number(memberOf(asked, "amount"));

/** A look for an id that its payment was given before the look began, and what it saw. */
export const looksFor = ({
  looks,
  acked,
}: Entry): ReadonlyArray<{ readonly look: Operation; readonly ack: Operation }> =>
  looks.flatMap((look) => {
    const ack = acked.find((one) => idOf(one) === String(memberOf(look.in, "id")) && one.end < look.start);
    return ack && look.outcome === "ok" ? [{ look, ack }] : [];
  });
