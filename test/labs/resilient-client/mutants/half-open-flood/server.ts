// caught by: one-probe
/** After the pause everybody may try, until the first of them has failed. */
import { createBreaker } from "../../reference/breaker.ts";
import { parts, serve } from "../../reference/serve.ts";

serve({ ...parts, breaker: createBreaker(Number.POSITIVE_INFINITY) });
