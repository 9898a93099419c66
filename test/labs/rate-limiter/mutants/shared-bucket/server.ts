// caught by: keys-isolated
/** Long keys are cut, so those that begin alike share a bucket. */
import { bucket } from "../../reference/limiter.ts";
import { serve } from "../../reference/serve.ts";

serve({ bucket: (key) => bucket(key.slice(0, 10)) });
