/** Confirm and cancel both look first and write afterwards: at the same moment both win. */
// caught by: one-end
import { type InventoryService, type Item, serve } from "../../front.ts";
import * as right from "../../reference/inventory.ts";

const endAs =
  (state: "confirmed" | "cancelled"): InventoryService["confirm"] =>
  async (id, database) => {
    const [row] = await database.query(
      "SELECT *, expires_at > clock_timestamp() AS valid FROM reservations WHERE id = $1",
      [id],
    );
    if (!row) return right.refusal(404, "no such reservation");
    if (row["state"] === state) return right.answerOf(row);
    if (row["state"] !== "active" || !row["valid"]) return right.refusal(409, "over");
    await database.transaction(async (query) => {
      await query("UPDATE reservations SET state = $2 WHERE id = $1", [id, state]);
      if (state === "cancelled") await right.giveBack(row["items"] as ReadonlyArray<Item>, query);
    });
    return { status: 200, body: { id, state } };
  };

serve({ ...right, confirm: endAs("confirmed"), cancel: endAs("cancelled") });
