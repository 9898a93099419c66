// caught by: outage-not-amplified
/** Three attempts for everyone, always, and no breaker: an outage triples the load. */
import { parts, serve } from "../../reference/serve.ts";

serve({
  ...parts,
  budget: { countRequest: () => undefined, takeRetry: () => true },
  breaker: { enter: () => ({ isProbe: false }), leave: () => undefined },
});
