/** The relay marks an event before it sends it, so that none goes out twice; one that fails then never goes out. */
// caught by: no-loss
import { type OrderService, publish, serve } from "../../front.ts";
import * as right from "../../reference/orders.ts";

const relay: OrderService["relay"] = async (database) => {
  for (const { place, event } of await right.waitingIn(database)) {
    await right.mark([place], database);
    await publish(event);
  }
};

serve({ ...right, relay });
