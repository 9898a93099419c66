// caught by: attempts-then-dead
/** Gives up only after maxAttempts + 1 leases. */
import { queue } from "../../reference/queue.ts";
import { serve } from "../../reference/serve.ts";

serve({
  ...queue,
  enqueue: (job) => queue.enqueue({ ...job, maxAttempts: job.maxAttempts + 1 }),
});
