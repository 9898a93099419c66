// caught by: one-lease-at-a-time
/** Reads the best jobs, then marks them: two workers read the same ones in between. */
import { ask, type Leased, queue } from "../../reference/queue.ts";
import { serve } from "../../reference/serve.ts";

serve({
  ...queue,
  lease: async (n, visibilityMs) => {
    const found = await ask<{ id: string }>(
      `select id from jobs where state = 'open' and due <= now() and attempts < max_attempts
       order by priority desc, due limit $1`,
      [n],
    );
    return ask<Leased>(
      `update jobs set attempts = attempts + 1, token = gen_random_uuid()::text,
         due = now() + $2 * interval '1 millisecond'
       where id = any($1) returning id, attempts as attempt, token`,
      [found.map(({ id }) => id), visibilityMs],
    );
  },
});
