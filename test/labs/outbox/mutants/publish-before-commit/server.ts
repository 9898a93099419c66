/** Publishes first, so that nothing is lost, and stores the order afterwards, if it still can. */
// caught by: no-phantom
import { eventOf, type OrderService, publish, serve } from "../../front.ts";
import * as right from "../../reference/orders.ts";

const store: OrderService["store"] = async (order, database) => {
  const [known] = await database.query("SELECT 1 FROM orders WHERE order_id = $1", [order.orderId]);
  if (known) return { status: 200, body: order };
  await publish(eventOf(order));
  await database.query("INSERT INTO orders VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", [
    order.orderId,
    order.customer,
    order.amount,
  ]);
  return { status: 201, body: order };
};

serve({ ...right, store, relay: async () => {} });
