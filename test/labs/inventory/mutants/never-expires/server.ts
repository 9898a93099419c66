/** A reservation that nobody ends can no longer be confirmed after its time, and keeps its units for ever. */
// caught by: no-false-sold-out
import { serve } from "../../front.ts";
import * as right from "../../reference/inventory.ts";

serve({ ...right, sweep: async () => {} });
