/** What arrived at the upstream, sorted by id, beside what the callers asked. */

import type { Json } from "#core/labs/history/event.ts";
import type { Effect, FaultMark, History, Operation } from "#core/labs/history/history.ts";

export interface Seen {
  readonly history: History;
  readonly quotes: ReadonlyArray<Operation>;
  readonly arrivals: ReadonlyArray<Effect>;
  /** In the order of arriving. */
  readonly arrivalsById: ReadonlyMap<string, ReadonlyArray<Effect>>;
  readonly operationById: ReadonlyMap<string, Operation>;
  readonly outages: ReadonlyArray<Outage>;
}

/** A stretch in which the upstream was slow to everyone. */
export interface Outage {
  readonly mark: FaultMark;
  readonly begin: number;
  readonly end: number;
}

export const seenIn = (history: History): Seen => {
  const arrivals = history.effects.filter(({ f }) => f === "quote" || f === "order");
  const byId = new Map<string, Array<Effect>>();
  for (const one of arrivals) byId.set(one.key, [...(byId.get(one.key) ?? []), one]);
  return {
    history,
    quotes: history.operations.filter(({ f }) => f === "quote"),
    arrivals,
    arrivalsById: byId,
    operationById: new Map(history.operations.map((op) => [op.key, op])),
    outages: history.faults.map((mark) => ({ mark, begin: mark.begin, end: mark.end ?? history.end })),
  };
};

/** Status with which the upstream answered, or would have. */
export const statusOf = ({ http, out }: Effect): number =>
  http ?? (isRecord(out) && typeof out["http"] === "number" ? out["http"] : 0);

const isRecord = (value: Json): value is { readonly [member: string]: Json } =>
  value !== null && typeof value === "object" && !Array.isArray(value);

/** The value below which a share of them lies; 0 of none. */
export const quantile = (values: ReadonlyArray<number>, share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
