/** The relay gives each publication an id of its own, so nobody can know that two are one. */
// caught by: one-event
import { randomUUID } from "node:crypto";
import { type OrderService, publish, serve } from "../../front.ts";
import * as right from "../../reference/orders.ts";

const relay: OrderService["relay"] = async (database) => {
  for (const { place, event } of await right.waitingIn(database)) {
    await publish({ ...event, eventId: randomUUID() });
    await right.mark([place], database);
  }
};

serve({ ...right, relay });
