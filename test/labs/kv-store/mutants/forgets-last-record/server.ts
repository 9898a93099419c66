// caught by: durable
/** Takes the last record of its log for one that was being written, though it is whole. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serve } from "../../reference/serve.ts";
import { folder, openStore } from "../../reference/store.ts";

const path = join(folder, "log");
try {
  const lines = readFileSync(path, "utf8").split("\n");
  writeFileSync(
    path,
    lines
      .slice(0, -2)
      .map((line) => `${line}\n`)
      .join(""),
  );
} catch {
  // The first start has no log.
}
serve(openStore());
