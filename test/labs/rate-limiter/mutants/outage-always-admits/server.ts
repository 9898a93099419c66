// caught by: outage-as-declared
/** Admits when the database is away, whatever was declared. */
import { bucket } from "../../reference/limiter.ts";
import { serve } from "../../reference/serve.ts";

serve({ bucket, outageStatus: () => 200 });
