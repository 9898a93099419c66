// caught by: attempts-then-dead
/** An attempt counts only when the worker lives to nack it: a job that kills its workers goes round for ever. */
import { ask, backoffMs, type Leased, queue } from "../../reference/queue.ts";
import { serve } from "../../reference/serve.ts";

serve({
  ...queue,
  lease: (n, visibilityMs) =>
    ask<Leased>(
      `with picked as (
         select id from jobs where state = 'open' and due <= now() and attempts < max_attempts
         order by priority desc, due limit $1 for update skip locked)
       update jobs set token = gen_random_uuid()::text, due = clock_timestamp() + $2 * interval '1 millisecond'
       from picked where jobs.id = picked.id
       returning jobs.id, attempts + 1 as attempt, token`,
      [n, visibilityMs],
    ),
  nack: async (id, token) =>
    (
      await ask(
        `update jobs set token = null, attempts = attempts + 1,
           state = case when attempts + 1 >= max_attempts then 'dead' else 'open' end,
           due = now() + $3 * power(2, attempts) * interval '1 millisecond'
         where id = $1 and token = $2 and state = 'open' and due > now() returning id`,
        [id, token, backoffMs],
      )
    ).length > 0,
});
