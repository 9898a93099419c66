// caught by: no-over-admission
/** Counts 20 in every stretch of two seconds: the same rate on average, and 40 at once around its border. */
import { ask, bucketSize } from "../../reference/limiter.ts";
import { serve } from "../../reference/serve.ts";

const lengthMs = 2_000;
serve({
  bucket: async (key) => {
    const number = Math.floor(Date.now() / lengthMs);
    const row = await ask<{ count: number }>(
      `insert into windows as w values ($1, $2, 1)
       on conflict (key) do update set
         count = case when w.number < $2 then 1 else least(w.count + 1, $3::int + 1) end,
         number = greatest(w.number, $2)
       returning count`,
      [key, number, bucketSize],
    );
    return { isAdmitted: (row?.count ?? 0) <= bucketSize, waitMs: 500 };
  },
});
