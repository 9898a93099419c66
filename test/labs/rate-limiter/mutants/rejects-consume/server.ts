// caught by: no-false-reject
/** A refused request takes a token as well. */
import { ask, bucketSize, perSecond } from "../../reference/limiter.ts";
import { serve } from "../../reference/serve.ts";

serve({
  bucket: async (key) => {
    const row = await ask<{ tokens: number; admitted: boolean }>(
      `insert into buckets as b values ($1, $2::float8 - 1, clock_timestamp(), true)
       on conflict (key) do update set (tokens, at, admitted) = (
         select held - 1, now, held >= 1
         from (select now, least($2::float8, b.tokens + $3::float8 * greatest(0, extract(epoch from now - b.at))) as held
               from (select clock_timestamp() as now) as clock) as filled)
       returning tokens, admitted`,
      [key, bucketSize, perSecond],
    );
    const { tokens = 0, admitted = false } = row ?? {};
    return { isAdmitted: admitted, waitMs: admitted ? 0 : ((1 - tokens) / perSecond) * 1_000 };
  },
});
