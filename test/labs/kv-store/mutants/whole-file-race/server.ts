// caught by: linearizable
/** Each write reads the whole file, changes one member and writes the whole file: two at once lose one. */
import { readFileSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { serve } from "../../reference/serve.ts";
import { folder } from "../../reference/store.ts";

const path = join(folder, "store.json");
let writes = 0;
const parsed = (text: string) => JSON.parse(text) as Record<string, string>;
const read = () => readFile(path, "utf8").then(parsed, () => ({}) as Record<string, string>);
const write = async (values: Record<string, string>): Promise<void> => {
  writes += 1;
  const beside = `${path}.${writes}`;
  await writeFile(beside, JSON.stringify(values));
  await rename(beside, path);
};
try {
  parsed(readFileSync(path, "utf8"));
} catch {
  await write({});
}

serve({
  get: async (key) => (await read())[key],
  put: async (key, value) => write({ ...(await read()), [key]: value }),
  cas: async (key, from, to) => {
    const values = await read();
    if (values[key] !== from) return false;
    await write({ ...values, [key]: to });
    return true;
  },
});
