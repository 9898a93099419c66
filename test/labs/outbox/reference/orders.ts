/**
 * Orders as they should be. The event is written with the order, in one statement; a relay takes it from there, customer
 * by customer in order, and marks it when the broker has it. The reader notes the event and applies it in one statement.
 */
import { type Database, persistently } from "#test/support/labs/database.ts";
import { type Event, eventOf, type OrderService, publish } from "../front.ts";

export const store: OrderService["store"] = (order, database) =>
  persistently(async () => {
    const { orderId, customer, amount } = order;
    const { eventId, key, body } = eventOf(order);
    const made = await database.query(
      `WITH made AS (INSERT INTO orders VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING order_id)
       INSERT INTO outbox (event_id, key, body) SELECT $4, $5, $6 FROM made RETURNING event_id`,
      [orderId, customer, amount, eventId, key, JSON.stringify(body)],
    );
    return { status: made.length > 0 ? 201 : 200, body: order };
  });

export const apply: OrderService["apply"] = (event, database) =>
  persistently(async () => {
    await database.query(
      `WITH fresh AS (INSERT INTO applied VALUES ($1) ON CONFLICT DO NOTHING RETURNING event_id)
       INSERT INTO projections SELECT $2, 1, $3 FROM fresh
       ON CONFLICT (customer) DO UPDATE SET orders = projections.orders + 1, total = projections.total + excluded.total`,
      [event.eventId, event.body.customer, event.body.amount],
    );
    return { status: 200, body: {} };
  });

export interface Waiting {
  readonly place: string;
  readonly event: Event;
}

export const waitingIn = async (database: Database): Promise<ReadonlyArray<Waiting>> => {
  const rows = await database.query(
    "SELECT place, event_id, key, body FROM outbox WHERE NOT is_out ORDER BY place LIMIT 200",
  );
  return rows.map(({ place, event_id, key, body }) => ({
    place: String(place),
    event: { eventId: String(event_id), key: String(key), body: body as Event["body"] },
  }));
};

export const mark = async (places: ReadonlyArray<string>, database: Database): Promise<void> => {
  if (places.length > 0)
    await database.query("UPDATE outbox SET is_out = true WHERE place = ANY ($1)", [places]);
};

/** One customer's events one after the other, and none after one that failed; customers side by side. */
export const relay: OrderService["relay"] = async (database) => {
  const byKey = new Map<string, Array<Waiting>>();
  for (const one of await waitingIn(database))
    byKey.set(one.event.key, [...(byKey.get(one.event.key) ?? []), one]);
  const out: Array<string> = [];
  const inOrder = async (all: ReadonlyArray<Waiting>): Promise<void> => {
    for (const { place, event } of all) {
      await publish(event);
      out.push(place);
    }
  };
  await Promise.all([...byKey.values()].map((all) => inOrder(all).catch(() => {})));
  await mark(out, database);
};
