// caught by: no-lost-job
/** Says 202 and stores the job a little later, in batches: a kill in between loses what was promised. */
import { type NewJob, queue } from "../../reference/queue.ts";
import { serve } from "../../reference/serve.ts";

let waiting: ReadonlyArray<NewJob> = [];
const store = async (): Promise<void> => {
  const batch = waiting;
  waiting = [];
  for (const job of batch) await queue.enqueue(job);
};
setInterval(() => {
  store().catch(() => undefined);
}, 50);

serve({
  ...queue,
  enqueue: async (job) => {
    waiting = [...waiting, job];
  },
  lease: async (n, visibilityMs) => {
    // Seldom enough that a kill finds something.
    if (waiting.length < 5) await store();
    return queue.lease(n, visibilityMs);
  },
  find: async (id) => waiting.find((job) => job.id === id) ?? queue.find(id),
});
