// caught by: backoff-jittered
/** Waits exactly 60, then 120 ms: everybody who failed together comes back together. */
import { policy } from "../../reference/policy.ts";
import { parts, serve } from "../../reference/serve.ts";

serve({ ...parts, waitMs: (retry) => policy.backoffBaseMs * 2 ** retry });
