/** Reads what there is, decides, and writes what will be left: two readers of the last unit both take it. */
// caught by: never-oversold
import { randomUUID } from "node:crypto";
import { type InventoryService, serve, ttlMs } from "../../front.ts";
import * as right from "../../reference/inventory.ts";

const reserve: InventoryService["reserve"] = async (order, database) => {
  const [item] = order.items;
  if (!item || order.items.length > 1) return right.reserve(order, database);
  const known = await right.reservationOf(order.id, database);
  if (known) return right.answerOf(known);
  const [row] = await database.query("SELECT available FROM stock WHERE sku = $1", [item.sku]);
  const free = Number(row?.["available"] ?? 0);
  if (free < item.qty) return right.refusal(409, "sold out");
  const id = randomUUID();
  const stored = await database.query(
    `INSERT INTO reservations VALUES ($1, $2, $3, 'active', clock_timestamp() + $4 * interval '1 millisecond')
     ON CONFLICT (order_id) DO NOTHING RETURNING id`,
    [id, order.id, JSON.stringify(order.items), ttlMs],
  );
  if (stored.length > 0) {
    await database.query("UPDATE stock SET available = $2 WHERE sku = $1", [item.sku, free - item.qty]);
  }
  const mine = await right.reservationOf(order.id, database);
  return mine ? right.answerOf(mine, 201) : right.refusal(503, "not stored");
};

serve({ ...right, reserve });
