// caught by: no-over-admission
/** Reads the bucket, computes, writes it back. */
import { ask, bucketSize, perSecond } from "../../reference/limiter.ts";
import { serve } from "../../reference/serve.ts";

serve({
  bucket: async (key) => {
    const found = await ask<{ tokens: number; at: Date }>("select tokens, at from buckets where key = $1", [
      key,
    ]);
    const now = Date.now();
    const { tokens, at } = found ?? { tokens: bucketSize, at: new Date(now) };
    const held = Math.min(bucketSize, tokens + (Math.max(0, now - at.getTime()) / 1_000) * perSecond);
    const isAdmitted = held >= 1;
    await ask(
      `insert into buckets values ($1, $2, $3, true)
       on conflict (key) do update set tokens = excluded.tokens, at = excluded.at`,
      [key, isAdmitted ? held - 1 : held, new Date(now)],
    );
    return { isAdmitted, waitMs: isAdmitted ? 0 : ((1 - held) / perSecond) * 1_000 };
  },
});
