/**
 * Inventory as it should be. Taking units and writing the reservation is one statement; a reservation ends by one
 * conditional update, and who made it gives the units back. SKUs are locked in one order everywhere.
 */
import { randomUUID } from "node:crypto";
import { type Database, persistently, type Query, type Row } from "#test/support/labs/database.ts";
import type { Answer } from "#test/support/labs/serve-json.ts";
import { type InventoryService, type Item, type Order, ttlMs } from "../front.ts";

export const answerOf = ({ id, state }: Row, status = 200): Answer => ({ status, body: { id, state } });
export const refusal = (status: number, error: string): Answer => ({ status, body: { error } });

export const bySku = (items: ReadonlyArray<Item>): ReadonlyArray<Item> =>
  [...items].sort((a, b) => (a.sku < b.sku ? -1 : 1));

export const reservationOf = async (orderId: string, database: Database): Promise<Row | undefined> =>
  (await database.query("SELECT * FROM reservations WHERE order_id = $1", [orderId]))[0];

const takeOne = `
  WITH taken AS (
    UPDATE stock SET available = available - $3 WHERE sku = $2 AND available >= $3
      AND NOT EXISTS (SELECT 1 FROM reservations WHERE order_id = $1) RETURNING sku)
  INSERT INTO reservations SELECT $4, $1, $5, 'active', clock_timestamp() + $6 * interval '1 millisecond' FROM taken
  RETURNING id, state`;

/** The reservation, or nothing when there are too few. */
const take = async ({ id, items }: Order, database: Database): Promise<Row | undefined> => {
  const [item] = items;
  const json = JSON.stringify(items);
  if (item && items.length === 1) {
    return (await database.query(takeOne, [id, item.sku, item.qty, randomUUID(), json, ttlMs]))[0];
  }
  return takeSeveral({ id, items: bySku(items) }, database);
};

export const takeSeveral = ({ id, items }: Order, database: Database): Promise<Row | undefined> =>
  database
    .transaction(async (query) => {
      for (const { sku, qty } of items) {
        const got = await query(
          "UPDATE stock SET available = available - $2 WHERE sku = $1 AND available >= $2 RETURNING sku",
          [sku, qty],
        );
        if (got.length === 0) throw new SoldOut();
      }
      const [row] = await query(
        `INSERT INTO reservations VALUES ($1, $2, $3, 'active', clock_timestamp() + $4 * interval '1 millisecond')
         RETURNING id, state`,
        [randomUUID(), id, JSON.stringify(items), ttlMs],
      );
      return row;
    })
    .catch((error: unknown) => {
      if (error instanceof SoldOut) return undefined;
      throw error;
    });

class SoldOut extends Error {}

/** A twin was first: what it stored is the answer. */
const isTwin = (error: unknown): boolean => (error as { code?: string }).code === "23505";

export const reserve: InventoryService["reserve"] = (order, database) =>
  persistently(async () => {
    const taken = await take(order, database).catch((error: unknown) => {
      if (isTwin(error)) return undefined;
      throw error;
    });
    if (taken) return answerOf(taken, 201);
    const known = await reservationOf(order.id, database);
    return known ? answerOf(known) : refusal(409, "sold out");
  });

export const confirm: InventoryService["confirm"] = (id, database) =>
  persistently(async () => {
    await database.query(
      "UPDATE reservations SET state = 'confirmed' WHERE id = $1 AND state = 'active' AND expires_at > clock_timestamp()",
      [id],
    );
    return ended(id, "confirmed", database);
  });

export const cancel: InventoryService["cancel"] = (id, database) =>
  persistently(async () => {
    await end(id, "cancelled", database);
    return ended(id, "cancelled", database);
  });

export const ended = async (id: string, state: string, database: Database): Promise<Answer> => {
  const [row] = await database.query("SELECT * FROM reservations WHERE id = $1", [id]);
  if (!row) return refusal(404, "no such reservation");
  return row["state"] === state ? answerOf(row) : refusal(409, `it is ${row["state"]}`);
};

/** Ends an active reservation and gives its units back, both or neither. */
const end = (id: string, state: "cancelled" | "expired", database: Database): Promise<void> =>
  database.transaction(async (query) => {
    const [row] = await query(
      "UPDATE reservations SET state = $2 WHERE id = $1 AND state = 'active' RETURNING items",
      [id, state],
    );
    if (row) await giveBack(row["items"] as ReadonlyArray<Item>, query);
  });

export const giveBack = async (items: ReadonlyArray<Item>, query: Query): Promise<void> => {
  for (const { sku, qty } of bySku(items)) {
    await query("UPDATE stock SET available = available + $2 WHERE sku = $1", [sku, qty]);
  }
};

export const sweep: InventoryService["sweep"] = async (database) => {
  const due = await database.query(
    "SELECT id FROM reservations WHERE state = 'active' AND expires_at < clock_timestamp() LIMIT 500",
  );
  const left = due.map(({ id }) => String(id));
  // A few at a time: after a sale hundreds end in the same moment.
  const one = async (): Promise<void> => {
    for (let id = left.pop(); id !== undefined; id = left.pop()) await end(id, "expired", database);
  };
  await Promise.all([one(), one(), one(), one()]);
};

export const available: InventoryService["available"] = async (sku, database) => {
  const [row] = await persistently(() => database.query("SELECT available FROM stock WHERE sku = $1", [sku]));
  return row ? { status: 200, body: row } : refusal(404, "no such article");
};
