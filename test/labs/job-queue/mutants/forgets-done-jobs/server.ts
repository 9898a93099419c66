// caught by: acked-stays-done
/** Deletes a job when it is acked, so an enqueue that comes twice brings it back. */
import { ask, queue } from "../../reference/queue.ts";
import { serve } from "../../reference/serve.ts";

serve({
  ...queue,
  ack: async (id, token) =>
    (await ask("delete from jobs where id = $1 and token = $2 and due > now() returning id", [id, token]))
      .length > 0,
});
