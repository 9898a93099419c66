// caught by: no-lost-job
/** Says 202 and stores the job a little later, in batches: a kill in between loses what was promised. */
import { type NewJob, queue } from "../../reference/queue.ts";
import { serve } from "../../reference/serve.ts";

const waiting: Array<NewJob> = [];
setInterval(() => {
  for (const job of waiting.splice(0)) queue.enqueue(job).catch(() => waiting.push(job));
}, 20);

serve({
  ...queue,
  enqueue: async (job) => {
    waiting.push(job);
  },
});
