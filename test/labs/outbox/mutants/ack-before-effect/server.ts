/** Says 200 at once and applies the event a moment later. */
// caught by: effect-durable
import { pause } from "#test/support/labs/database.ts";
import { type OrderService, serve } from "../../front.ts";
import * as right from "../../reference/orders.ts";

const apply: OrderService["apply"] = async (event, database) => {
  pause(30)
    .then(() => right.apply(event, database))
    .catch(() => {});
  return { status: 200, body: {} };
};

serve({ ...right, apply });
