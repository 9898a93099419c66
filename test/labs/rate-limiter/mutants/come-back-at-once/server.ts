// caught by: retry-after-true
/** Tells everyone to come back at once. */
import { bucket } from "../../reference/limiter.ts";
import { serve } from "../../reference/serve.ts";

serve({ bucket, retryAfter: () => "0" });
