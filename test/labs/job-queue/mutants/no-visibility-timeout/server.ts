// caught by: no-lost-job
/** A leased job stays leased until somebody acks or nacks it: a worker that dies takes it along. */
import { ask, type Leased, queue } from "../../reference/queue.ts";
import { serve } from "../../reference/serve.ts";

serve({
  ...queue,
  lease: (n) =>
    ask<Leased>(
      `with picked as (
         select id from jobs where state = 'open' and due <= now() and attempts < max_attempts
         order by priority desc, due limit $1 for update skip locked)
       update jobs set attempts = attempts + 1, token = gen_random_uuid()::text, due = 'infinity'
       from picked where jobs.id = picked.id
       returning jobs.id, attempts as attempt, token`,
      [n],
    ),
});
