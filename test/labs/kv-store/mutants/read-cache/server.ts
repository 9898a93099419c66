// caught by: linearizable
/** A read is remembered for 50 ms, whatever is written meanwhile. */
import { serve } from "../../reference/serve.ts";
import { openStore } from "../../reference/store.ts";

const store = openStore();
const remembered = new Map<string, { readonly value: string | undefined; readonly until: number }>();
serve({
  ...store,
  get: async (key) => {
    const known = remembered.get(key);
    if (known && known.until > Date.now()) return known.value;
    const value = await store.get(key);
    remembered.set(key, { value, until: Date.now() + 50 });
    return value;
  },
});
