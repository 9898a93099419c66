// caught by: not-before-its-time
/** A nacked job is available again at once: a poison job eats its attempts in a blink. */
import { ask, queue } from "../../reference/queue.ts";
import { serve } from "../../reference/serve.ts";

serve({
  ...queue,
  nack: async (id, token) =>
    (
      await ask(
        `update jobs set token = null, due = now(),
           state = case when attempts >= max_attempts then 'dead' else 'open' end
         where id = $1 and token = $2 and state = 'open' and due > now() returning id`,
        [id, token],
      )
    ).length > 0,
});
