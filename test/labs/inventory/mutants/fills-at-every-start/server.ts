/** Each start fills the shelves again. */
// caught by: never-oversold
import { serve } from "../../front.ts";
import * as right from "../../reference/inventory.ts";

serve({
  ...right,
  fill: `INSERT INTO stock SELECT key, value::integer FROM jsonb_each_text($1)
         ON CONFLICT (sku) DO UPDATE SET available = excluded.available`,
});
