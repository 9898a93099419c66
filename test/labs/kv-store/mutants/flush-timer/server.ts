// caught by: durable
/** Answers at once and writes the log twenty times a second. */
import { join } from "node:path";
import { serve } from "../../reference/serve.ts";
import { folder, openLog } from "../../reference/store.ts";

const { values, append } = openLog(join(folder, "log"));
let waiting: Array<readonly [string, string]> = [];
setInterval(() => {
  for (const [key, value] of waiting) append(key, value);
  waiting = [];
}, 50);
const put = (key: string, value: string): void => {
  values.set(key, value);
  waiting.push([key, value]);
};

serve({
  get: async (key) => values.get(key),
  put: async (key, value) => put(key, value),
  cas: async (key, from, to) => {
    if (values.get(key) !== from) return false;
    put(key, to);
    return true;
  },
});
