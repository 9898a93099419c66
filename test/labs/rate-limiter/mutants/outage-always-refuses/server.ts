// caught by: outage-as-declared
/** Refuses when the database is away, whatever was declared. */
import { bucket } from "../../reference/limiter.ts";
import { serve } from "../../reference/serve.ts";

serve({ bucket, outageStatus: () => 503 });
