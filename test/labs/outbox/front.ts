/** What every order service of this folder shares: HTTP, checking of requests, the tables, the call to the broker. */
import { type Database, openDatabase, pause, persistently } from "#test/support/labs/database.ts";
import { type Answer, serveJson } from "#test/support/labs/serve-json.ts";

export interface Order {
  readonly orderId: string;
  readonly customer: string;
  readonly amount: number;
}

export interface Event {
  readonly eventId: string;
  readonly key: string;
  readonly body: Order;
}

export interface OrderService {
  readonly store: (order: Order, database: Database) => Promise<Answer>;
  readonly apply: (event: Event, database: Database) => Promise<Answer>;
  /** Done again and again, 10 ms after it was done. */
  readonly relay: (database: Database) => Promise<void>;
}

const schema = `
  CREATE TABLE IF NOT EXISTS orders (order_id text PRIMARY KEY, customer text NOT NULL, amount integer NOT NULL);
  CREATE TABLE IF NOT EXISTS outbox (
    place bigserial PRIMARY KEY, event_id text NOT NULL, key text NOT NULL, body jsonb NOT NULL,
    is_out boolean NOT NULL DEFAULT false);
  CREATE INDEX IF NOT EXISTS waiting ON outbox (place) WHERE NOT is_out;
  CREATE TABLE IF NOT EXISTS applied (event_id text PRIMARY KEY);
  CREATE TABLE IF NOT EXISTS projections (
    customer text PRIMARY KEY, orders integer NOT NULL, total integer NOT NULL)`;

export const serve = (service: OrderService): void => {
  begin(service).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
};

const begin = async (service: OrderService): Promise<void> => {
  const database = openDatabase();
  await persistently(() => database.query(schema), 10_000);
  serveJson({
    "POST /orders": async ({ body }) => {
      const { orderId, customer, amount } = body;
      if (typeof orderId !== "string" || typeof customer !== "string") return refusal(400, "not an order");
      if (typeof amount !== "number" || !Number.isInteger(amount) || amount < 1)
        return refusal(400, "amount");
      return service.store({ orderId, customer, amount }, database);
    },
    "GET /orders/:id": async ({ path }) => {
      const [row] = await persistently(() =>
        database.query('SELECT order_id AS "orderId", customer, amount FROM orders WHERE order_id = $1', [
          path["id"],
        ]),
      );
      return row ? { status: 200, body: row } : refusal(404, "no such order");
    },
    "POST /events": async ({ body }) => service.apply(body as unknown as Event, database),
    "GET /projections/:customer": async ({ path }) => {
      const [row] = await persistently(() =>
        database.query("SELECT customer, orders, total FROM projections WHERE customer = $1", [
          path["customer"],
        ]),
      );
      return row ? { status: 200, body: row } : refusal(404, "no such customer");
    },
  });
  for (;;) {
    await service.relay(database).catch(() => {});
    await pause(10);
  }
};

const refusal = (status: number, error: string): Answer => ({ status, body: { error } });

/** Rejects when nobody knows whether it is out. */
export const publish = async ({ eventId, key, body }: Event): Promise<void> => {
  const response = await fetch(`${process.env["BROKER_URL"]}/publish`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ eventId, key, body }),
    signal: AbortSignal.timeout(800),
  });
  await response.text();
  if (!response.ok) throw new Error(`the broker answered ${response.status}`);
};

export const eventOf = (order: Order): Event => ({
  eventId: `event-${order.orderId}`,
  key: order.customer,
  body: order,
});
