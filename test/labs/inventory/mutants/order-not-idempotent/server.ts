/** Each request makes a reservation of its own, also the second of the same order. */
// caught by: one-per-order
import { randomUUID } from "node:crypto";
import { type InventoryService, serve } from "../../front.ts";
import * as right from "../../reference/inventory.ts";

const reserve: InventoryService["reserve"] = ({ id, items }, database) =>
  right.reserve({ id: `${id}/${randomUUID()}`, items }, database);

serve({ ...right, reserve });
