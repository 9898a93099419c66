// caught by: stale-token-refused
/** Acks whatever job is named, whoever asks: a worker that slept through its lease ends a job that another is doing. */
import { ask, queue } from "../../reference/queue.ts";
import { serve } from "../../reference/serve.ts";

serve({
  ...queue,
  ack: async (id) =>
    (await ask("update jobs set state = 'acked' where id = $1 and state <> 'dead' returning id", [id]))
      .length > 0,
});
