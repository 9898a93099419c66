// caught by: no-over-admission
/** Keeps the 300 keys that came last; one that was put out comes back with a full bucket. */
import { ask, bucket } from "../../reference/limiter.ts";
import { serve } from "../../reference/serve.ts";

let asked = 0;
serve({
  bucket: async (key) => {
    asked += 1;
    if (asked % 100 === 0)
      await ask("delete from buckets where key in (select key from buckets order by at desc offset 300)");
    return bucket(key);
  },
});
