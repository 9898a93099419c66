// caught by: deadline-kept
/** Each attempt has its timeout, and nobody adds them up. */
import { parts, serve } from "../../reference/serve.ts";

serve({ ...parts, deadlineMs: 3_600_000 });
