/** Confirming asks only whether it was cancelled: an expired reservation, its units given back, becomes a sale. */
// caught by: one-end
import { persistently } from "#test/support/labs/database.ts";
import { type InventoryService, serve } from "../../front.ts";
import * as right from "../../reference/inventory.ts";

const confirm: InventoryService["confirm"] = (id, database) =>
  persistently(async () => {
    await database.query(
      "UPDATE reservations SET state = 'confirmed' WHERE id = $1 AND state <> 'cancelled'",
      [id],
    );
    return right.ended(id, "confirmed", database);
  });

serve({ ...right, confirm });
