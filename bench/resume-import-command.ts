/** `mettle bench resume-import DIR [--predictions OUT] [--misses] [--baseline] [--json]`. */
import { existsSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { compose } from "#compose.ts";
import { printImportBench, runImportBench } from "./resume-import/index.ts";

export const run = async (args: ReadonlyArray<string>): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      predictions: { type: "string" },
      misses: { type: "boolean", default: false },
      baseline: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const [directory = ""] = positionals;
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    process.stderr.write(
      `"${directory}" is no folder. Name a folder of résumés with *.truth.json beside them.\n`,
    );
    return 1;
  }
  const composed = compose();
  const measured = await runImportBench({
    directory,
    engine: composed.engine(),
    documents: composed.documents,
    predictions: values.predictions ?? null,
    extractors: values.baseline ? composed.extractors : null,
  });
  await composed.close();
  process.stdout.write(
    values.json ? `${JSON.stringify(measured, null, 2)}\n` : printImportBench(measured, values.misses),
  );
  return 0;
};
