// caught by: attempts-bounded
/** Tries until it works. */
import { parts, serve } from "../../reference/serve.ts";

serve({
  ...parts,
  maxAttempts: 1000,
  budget: { countRequest: () => undefined, takeRetry: () => true },
  waitMs: () => 30,
});
