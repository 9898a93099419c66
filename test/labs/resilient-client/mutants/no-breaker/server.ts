// caught by: breaker-opens
/** Retries with care, and asks a dead upstream for ever. */
import { parts, serve } from "../../reference/serve.ts";

serve({ ...parts, breaker: { enter: () => ({ isProbe: false }), leave: () => undefined } });
