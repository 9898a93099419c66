/** `mettle bench load [--json]`: about 40 s. */
import { parseArgs } from "node:util";
import { printLoadBench, runLoadBench } from "./load/index.ts";

export const run = async (args: ReadonlyArray<string>): Promise<number> => {
  const { values } = parseArgs({ args: [...args], options: { json: { type: "boolean", default: false } } });
  const bench = await runLoadBench((step) => void process.stderr.write(`${step} …\n`));
  process.stdout.write(values.json ? `${JSON.stringify(bench, null, 2)}\n` : printLoadBench(bench));
  return 0;
};
