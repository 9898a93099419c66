/** Cancelling gives the units back each time it is asked. */
// caught by: released-once
import { persistently } from "#test/support/labs/database.ts";
import { type InventoryService, type Item, serve } from "../../front.ts";
import * as right from "../../reference/inventory.ts";

const cancel: InventoryService["cancel"] = (id, database) =>
  persistently(async () => {
    await database.transaction(async (query) => {
      const [row] = await query(
        "UPDATE reservations SET state = 'cancelled' WHERE id = $1 AND state <> 'confirmed' RETURNING items",
        [id],
      );
      if (row) await right.giveBack(row["items"] as ReadonlyArray<Item>, query);
    });
    return right.ended(id, "cancelled", database);
  });

serve({ ...right, cancel });
