/** Reservations live in memory until they are confirmed, so that the database is asked less; a kill forgets them. */
// caught by: held-for-its-time
import { randomUUID } from "node:crypto";
import type { Database } from "#test/support/labs/database.ts";
import type { Answer } from "#test/support/labs/serve-json.ts";
import { type InventoryService, type Item, serve, ttlMs } from "../../front.ts";
import * as right from "../../reference/inventory.ts";

interface Held {
  readonly id: string;
  readonly items: ReadonlyArray<Item>;
  readonly until: number;
  state: string;
}

const byOrder = new Map<string, Held>();
const byId = new Map<string, Held>();
const held = new Map<string, number>();

const move = (items: ReadonlyArray<Item>, sign: 1 | -1): void => {
  for (const { sku, qty } of items) held.set(sku, (held.get(sku) ?? 0) + sign * qty);
};

const end = (one: Held, state: string): void => {
  if (one.state === "active") move(one.items, -1);
  one.state = state;
};

const freeOf = async (sku: string, database: Database): Promise<number> => {
  const [row] = await database.query("SELECT available FROM stock WHERE sku = $1", [sku]);
  return Number(row?.["available"] ?? 0) - (held.get(sku) ?? 0);
};

const reserve: InventoryService["reserve"] = async ({ id, items }, database) => {
  const free = await Promise.all(items.map(({ sku }) => freeOf(sku, database)));
  const known = byOrder.get(id);
  if (known) return { status: 200, body: { id: known.id } };
  // No await from here on: what was read may be old by what was taken since, so it is looked at again in `held`.
  const before = new Map(items.map(({ sku }, at) => [sku, free[at] ?? 0]));
  if (items.some(({ sku, qty }) => (before.get(sku) ?? 0) < qty)) return right.refusal(409, "sold out");
  const one: Held = { id: randomUUID(), items, until: Date.now() + ttlMs, state: "active" };
  byOrder.set(id, one);
  byId.set(one.id, one);
  move(items, 1);
  return { status: 201, body: { id: one.id } };
};

const endAs =
  (state: "confirmed" | "cancelled"): InventoryService["confirm"] =>
  async (id, database): Promise<Answer> => {
    const one = byId.get(id);
    if (!one) return right.refusal(404, "no such reservation");
    if (one.state === state) return { status: 200, body: { id } };
    if (one.state !== "active" || one.until < Date.now()) return right.refusal(409, one.state);
    end(one, state);
    if (state === "confirmed") {
      for (const { sku, qty } of right.bySku(one.items)) {
        await database.query("UPDATE stock SET available = available - $2 WHERE sku = $1", [sku, qty]);
      }
    }
    return { status: 200, body: { id } };
  };

serve({
  reserve: (order, database) => inTurn(() => reserve(order, database)),
  confirm: (id, database) => inTurn(() => endAs("confirmed")(id, database)),
  cancel: (id, database) => inTurn(() => endAs("cancelled")(id, database)),
  available: (sku, database) =>
    inTurn(async () => ({ status: 200, body: { available: await freeOf(sku, database) } })),
  sweep: async () => {
    for (const one of byId.values())
      if (one.state === "active" && one.until < Date.now()) end(one, "expired");
  },
});

let last: Promise<unknown> = Promise.resolve();

/** One request after another, so that only what a kill forgets goes wrong. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine;
  return mine;
}
