// caught by: backoff-grows
/** Every retry waits as long as the first. */
import { parts, serve } from "../../reference/serve.ts";

serve({ ...parts, waitMs: () => parts.waitMs(0) });
