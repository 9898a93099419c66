/** When each item was made and deleted, as far as its requests tell. */
import type { ItemLife, Timed } from "#core/checkers/index.ts";
import type { History, Operation } from "#core/labs/history/history.ts";
import { memberOf } from "../clients/requests.ts";

export interface Items {
  readonly lives: ReadonlyArray<ItemLife>;
  /** Creates that were never answered: each may have made an item whose id nobody knows. */
  readonly unnamed: ReadonlyArray<{ readonly start: number }>;
}

export const itemsOf = (history: History): Items => {
  const deletesById = new Map<string, Timed>();
  for (const operation of history.operations)
    if (operation.f === "delete") takeDelete(deletesById, operation);
  const creates = history.operations.filter(({ f, outcome }) => f === "create" && outcome !== "fail");
  const lives = creates.flatMap(({ op, start, end, outcome, out }): ReadonlyArray<ItemLife> => {
    const id = outcome === "ok" ? memberOf(out, "id") : null;
    if (id === null) return [];
    const item = String(id);
    return [{ item, created: { id: op, start, end }, deleted: deletesById.get(item) ?? null, touched: [] }];
  });
  return {
    lives,
    unnamed: creates.filter(({ outcome }) => outcome !== "ok").map(({ start }) => ({ start })),
  };
};

/** The first that was sent, with the end of the first that was answered. */
const takeDelete = (byId: Map<string, Timed>, { op, key, start, end, outcome }: Operation): void => {
  if (outcome === "fail") return;
  const known = byId.get(key);
  const until = Math.min(
    known?.end ?? Number.POSITIVE_INFINITY,
    outcome === "ok" ? end : Number.POSITIVE_INFINITY,
  );
  byId.set(key, { id: known?.id ?? op, start: known?.start ?? start, end: until });
};
