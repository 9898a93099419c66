/** `mettle bench accuracy DIR [--predictions FILE] [--title-blanked] [--ids 1-60] [--json]`. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compose } from "#compose.ts";
import { printAccuracyBench, runAccuracyBench } from "./accuracy/index.ts";

export const run = async (args: ReadonlyArray<string>): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      predictions: { type: "string" },
      "title-blanked": { type: "boolean", default: false },
      ids: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const [directory = ""] = positionals;
  if (!existsSync(join(directory, "gold.jsonl"))) {
    process.stderr.write(`There is no gold.jsonl in "${directory}". Name a folder of labelled postings.\n`);
    return 1;
  }
  const [first = 0, last = 0] = (values.ids ?? "").split("-").map(Number);
  const measured = runAccuracyBench({
    directory,
    engine: compose().engine(),
    predictionsFile: values.predictions,
    isTitleBlanked: values["title-blanked"],
    ids: last > 0 ? [first, last] : undefined,
  });
  process.stdout.write(values.json ? `${JSON.stringify(measured, null, 2)}\n` : printAccuracyBench(measured));
  return 0;
};
