/** Stores the order, then publishes; what was not published then never is. */
// caught by: no-loss
import { eventOf, type OrderService, publish, serve } from "../../front.ts";
import * as right from "../../reference/orders.ts";

const store: OrderService["store"] = async (order, database) => {
  const made = await database.query(
    "INSERT INTO orders VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING order_id",
    [order.orderId, order.customer, order.amount],
  );
  if (made.length > 0) await publish(eventOf(order));
  return { status: made.length > 0 ? 201 : 200, body: order };
};

serve({ ...right, store, relay: async () => {} });
