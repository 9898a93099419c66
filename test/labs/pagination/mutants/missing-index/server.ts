// caught by: flat-cost
/** Each page sorts the whole table. */
import { serve } from "../../reference/serve.ts";

serve({ index: false });
