/** A history of reservations, order by order: what was asked, granted, ended. */
import { memberOf, numberIn } from "#core/labs/driving/members-of.ts";
import { isSuccess } from "#core/labs/driving/until-answered.ts";
import type { History, Operation } from "#core/labs/history/history.ts";
import type { Item } from "../clients/requests.ts";

export interface Track {
  readonly order: string;
  readonly items: ReadonlyArray<Item>;
  readonly reserves: Array<Operation>;
  readonly confirms: Array<Operation>;
  readonly cancels: Array<Operation>;
}

export const tracksOf = (history: History): ReadonlyArray<Track> => {
  const byOrder = new Map<string, Track>();
  const track = (operation: Operation): Track => {
    const order = String(memberOf(operation.in, "order"));
    const known = byOrder.get(order) ?? {
      order,
      items: itemsOf(operation),
      reserves: [],
      confirms: [],
      cancels: [],
    };
    byOrder.set(order, known);
    return known;
  };
  for (const operation of history.operations) {
    if (operation.f === "reserve") track(operation).reserves.push(operation);
    if (operation.f === "confirm") track(operation).confirms.push(operation);
    if (operation.f === "cancel") track(operation).cancels.push(operation);
  }
  return [...byOrder.values()];
};

const itemsOf = ({ in: asked }: Operation): ReadonlyArray<Item> => {
  const items = memberOf(asked, "items");
  return Array.isArray(items)
    ? items.map((item) => ({ sku: String(memberOf(item, "sku")), qty: numberIn(item, "qty") ?? 0 }))
    : [];
};

/** Answered with 2xx. */
export const isDone = ({ http }: Operation): boolean => isSuccess(http);

/** Refused for good: 409, 410, 404 and their like. Nothing happened. */
export const isRefused = ({ http }: Operation): boolean =>
  http !== null && http >= 400 && http < 500 && ![408, 425, 429].includes(http);

/** It may have happened: done, or nobody knows. */
export const isPossible = (operation: Operation): boolean =>
  isDone(operation) || operation.outcome === "info";

export const firstDone = (operations: ReadonlyArray<Operation>): Operation | undefined =>
  operations.filter(isDone).sort((a, b) => a.end - b.end)[0];

/** When the first of them that may have happened was sent. */
export const earliestOf = (operations: ReadonlyArray<Operation>): number =>
  operations
    .filter(isPossible)
    .reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
