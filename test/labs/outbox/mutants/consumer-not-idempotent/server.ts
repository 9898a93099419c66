/** Every delivery counts. */
// caught by: effect-once
import { persistently } from "#test/support/labs/database.ts";
import { type OrderService, serve } from "../../front.ts";
import * as right from "../../reference/orders.ts";

const apply: OrderService["apply"] = async ({ body }, database) => {
  await persistently(() =>
    database.query(
      `INSERT INTO projections VALUES ($1, 1, $2)
       ON CONFLICT (customer) DO UPDATE SET orders = projections.orders + 1, total = projections.total + excluded.total`,
      [body.customer, body.amount],
    ),
  );
  return { status: 200, body: {} };
};

serve({ ...right, apply });
