// caught by: no-over-admission
/** Each instance has buckets of its own. */
import { bucketSize, perSecond } from "../../reference/limiter.ts";
import { serve } from "../../reference/serve.ts";

const buckets = new Map<string, { tokens: number; at: number }>();
serve({
  bucket: async (key) => {
    const now = Date.now();
    const { tokens, at } = buckets.get(key) ?? { tokens: bucketSize, at: now };
    const held = Math.min(bucketSize, tokens + ((now - at) / 1_000) * perSecond);
    const isAdmitted = held >= 1;
    buckets.set(key, { tokens: isAdmitted ? held - 1 : held, at: now });
    return { isAdmitted, waitMs: isAdmitted ? 0 : ((1 - held) / perSecond) * 1_000 };
  },
});
