// caught by: limit-capped
/** Gives as many as are asked for. */
import { serve } from "../../reference/serve.ts";

serve({ mostItems: Number.MAX_SAFE_INTEGER });
