/** What there is is remembered for 300 ms, whatever is sold meanwhile. */
// caught by: stock-true
import type { Answer } from "#test/support/labs/serve-json.ts";
import { type InventoryService, serve } from "../../front.ts";
import * as right from "../../reference/inventory.ts";

const kept = new Map<string, { readonly answer: Answer; readonly until: number }>();

const available: InventoryService["available"] = async (sku, database) => {
  const known = kept.get(sku);
  if (known && known.until > Date.now()) return known.answer;
  const answer = await right.available(sku, database);
  kept.set(sku, { answer, until: Date.now() + 300 });
  return answer;
};

serve({ ...right, available });
