// caught by: durable
/** Swaps enter no log. */
import { join } from "node:path";
import { serve } from "../../reference/serve.ts";
import { folder, openLog } from "../../reference/store.ts";

const { values, append } = openLog(join(folder, "log"));
serve({
  get: async (key) => values.get(key),
  put: async (key, value) => {
    append(key, value);
    values.set(key, value);
  },
  cas: async (key, from, to) => {
    if (values.get(key) !== from) return false;
    values.set(key, to);
    return true;
  },
});
