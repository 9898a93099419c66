/** Events that were seen are remembered in memory, until the process is killed. */
// caught by: effect-once
import { oneAtATime } from "#test/support/labs/one-at-a-time.ts";
import { type OrderService, serve } from "../../front.ts";
import * as right from "../../reference/orders.ts";

const seen = new Set<string>();

const apply: OrderService["apply"] = ({ eventId, body }, database) =>
  oneAtATime(eventId, async () => {
    if (!seen.has(eventId)) {
      await database.query(
        `INSERT INTO projections VALUES ($1, 1, $2)
         ON CONFLICT (customer) DO UPDATE SET orders = projections.orders + 1, total = projections.total + excluded.total`,
        [body.customer, body.amount],
      );
      seen.add(eventId);
    }
    return { status: 200, body: {} };
  });

serve({ ...right, apply });
