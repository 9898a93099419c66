/** Two relays share the waiting events by their place, even and odd: neither waits for the other. */
// caught by: per-key-order
import { type OrderService, publish, serve } from "../../front.ts";
import * as right from "../../reference/orders.ts";

const relay: OrderService["relay"] = async (database) => {
  const waiting = await right.waitingIn(database);
  const poll = async (rest: number): Promise<void> => {
    for (const { place, event } of waiting.filter((one) => Number(one.place) % 2 === rest)) {
      await publish(event);
      await right.mark([place], database);
    }
  };
  await Promise.allSettled([poll(0), poll(1)]);
};

serve({ ...right, relay });
