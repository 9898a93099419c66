// caught by: priority-order
/** Hands jobs out in the order in which they came, whatever their priority. */
import { ask, type Leased, queue } from "../../reference/queue.ts";
import { serve } from "../../reference/serve.ts";

serve({
  ...queue,
  lease: (n, visibilityMs) =>
    ask<Leased>(
      `with picked as (
         select id from jobs where state = 'open' and due <= now() and attempts < max_attempts
         order by due limit $1 for update skip locked)
       update jobs set attempts = attempts + 1, token = gen_random_uuid()::text,
         due = clock_timestamp() + $2 * interval '1 millisecond'
       from picked where jobs.id = picked.id
       returning jobs.id, attempts as attempt, token`,
      [n, visibilityMs],
    ),
});
