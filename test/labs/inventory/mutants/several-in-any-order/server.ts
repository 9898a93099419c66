/** An order of several articles takes them in the order in which they were written: two such orders wait for each other. */
// caught by: no-deadlock
import { pause } from "#test/support/labs/database.ts";
import { type InventoryService, serve } from "../../front.ts";
import * as right from "../../reference/inventory.ts";

const reserve: InventoryService["reserve"] = async (order, database) => {
  if (order.items.length === 1) return right.reserve(order, database);
  const known = await right.reservationOf(order.id, database);
  if (known) return right.answerOf(known);
  await pause(0);
  const taken = await right.takeSeveral(order, database);
  return taken ? right.answerOf(taken, 201) : right.refusal(409, "sold out");
};

serve({ ...right, reserve });
