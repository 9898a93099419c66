// caught by: clean-start
/** Writes the whole file in its place, one write after the other; a kill in the middle leaves half, which is taken for nothing. */
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { serve } from "../../reference/serve.ts";
import { folder } from "../../reference/store.ts";

const path = join(folder, "store.json");
const load = (): Map<string, string> => {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, string>));
  } catch {
    return new Map();
  }
};
const values = load();
let last: Promise<void> = Promise.resolve();
const save = (): Promise<void> => {
  last = last.then(() => writeFile(path, JSON.stringify(Object.fromEntries(values))));
  return last;
};

serve({
  get: async (key) => values.get(key),
  put: async (key, value) => {
    values.set(key, value);
    await save();
  },
  cas: async (key, from, to) => {
    if (values.get(key) !== from) return false;
    values.set(key, to);
    await save();
    return true;
  },
});
