/** What every inventory service of this folder shares: HTTP, checking of requests, the tables, the shelves at the start. */
import { type Database, openDatabase, persistently } from "#test/support/labs/database.ts";
import { type Answer, serveJson } from "#test/support/labs/serve-json.ts";

export interface Item {
  readonly sku: string;
  readonly qty: number;
}

export interface Order {
  readonly id: string;
  readonly items: ReadonlyArray<Item>;
}

export interface InventoryService {
  readonly reserve: (order: Order, database: Database) => Promise<Answer>;
  readonly confirm: (id: string, database: Database) => Promise<Answer>;
  readonly cancel: (id: string, database: Database) => Promise<Answer>;
  readonly available: (sku: string, database: Database) => Promise<Answer>;
  /** Done every 100 ms. */
  readonly sweep: (database: Database) => Promise<void>;
  /** Where a service fills its shelves its own way. */
  readonly fill?: string;
}

export const ttlMs = Number(process.env["TTL_MS"] ?? "2000");

const schema = `
  CREATE TABLE IF NOT EXISTS stock (sku text PRIMARY KEY, available integer NOT NULL);
  CREATE TABLE IF NOT EXISTS reservations (
    id text PRIMARY KEY, order_id text NOT NULL UNIQUE, items jsonb NOT NULL, state text NOT NULL,
    expires_at timestamptz NOT NULL);
  CREATE INDEX IF NOT EXISTS due ON reservations (expires_at) WHERE state = 'active'`;

const fillOnce =
  "INSERT INTO stock SELECT key, value::integer FROM jsonb_each_text($1) ON CONFLICT DO NOTHING";

export const serve = (service: InventoryService): void => {
  begin(service).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
};

const begin = async (service: InventoryService): Promise<void> => {
  const database = openDatabase(16);
  await persistently(() => database.query(schema), 10_000);
  await persistently(() => database.query(service.fill ?? fillOnce, [process.env["STOCK"] ?? "{}"]), 10_000);
  let isSweeping = false;
  setInterval(() => {
    if (isSweeping) return;
    isSweeping = true;
    service
      .sweep(database)
      .catch(() => {})
      .finally(() => {
        isSweeping = false;
      });
  }, 100);
  serveJson({
    "POST /reservations": async ({ body }) => {
      const order = orderIn(body);
      return order ? service.reserve(order, database) : { status: 400, body: { error: "not an order" } };
    },
    "POST /reservations/:id/confirm": async ({ path }) => service.confirm(path["id"] ?? "", database),
    "POST /reservations/:id/cancel": async ({ path }) => service.cancel(path["id"] ?? "", database),
    "GET /stock/:sku": async ({ path }) => service.available(path["sku"] ?? "", database),
  });
};

const orderIn = (body: Readonly<Record<string, unknown>>): Order | null => {
  const { orderId, sku, qty, items = [{ sku, qty }] } = body;
  if (typeof orderId !== "string" || !Array.isArray(items)) return null;
  return items.every(isItem) ? { id: orderId, items } : null;
};

const isItem = (item: { sku?: unknown; qty?: unknown }): item is Item =>
  typeof item.sku === "string" && Number.isInteger(item.qty) && Number(item.qty) >= 1;
