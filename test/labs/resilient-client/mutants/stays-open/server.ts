// caught by: recovers
/** Opens, and nobody ever looks whether the upstream is well again. */
import { createBreaker } from "../../reference/breaker.ts";
import { parts, serve } from "../../reference/serve.ts";

serve({ ...parts, breaker: createBreaker(0) });
