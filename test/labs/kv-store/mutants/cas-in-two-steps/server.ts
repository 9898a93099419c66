// caught by: linearizable
/** Looks, waits for something else, and then writes. */
import { setImmediate } from "node:timers/promises";
import { serve } from "../../reference/serve.ts";
import { openStore } from "../../reference/store.ts";

const store = openStore();
serve({
  ...store,
  cas: async (key, from, to) => {
    const value = await store.get(key);
    await setImmediate();
    if (value !== from) return false;
    await store.put(key, to);
    return true;
  },
});
