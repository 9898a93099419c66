/** `mettle bench resume-print [--people 40] [--runs 80] [--seed 1] [--no-peers] [--json]`. */
import { parseArgs } from "node:util";
import { compose } from "#compose.ts";
import { firstPrint, ownMakers, peerMakers, printPrintBench, runPrintBench } from "./resume-print/index.ts";

export const run = async (args: ReadonlyArray<string>): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: "string", default: "40" },
      runs: { type: "string", default: "80" },
      seed: { type: "string", default: "1" },
      "no-peers": { type: "boolean", default: false },
      cold: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  if (values.cold !== undefined) return printCold(values.cold);
  const [people, runs, seed] = [Number(values.people), Number(values.runs), Number(values.seed)];
  if (![people, runs, seed].every((number) => Number.isInteger(number) && number > 0)) {
    process.stderr.write("--people, --runs and --seed are whole numbers from 1.\n");
    return 2;
  }
  const composed = compose();
  const measured = await runPrintBench(
    {
      people,
      runs,
      seed,
      withPeers: !values["no-peers"],
      onStep: (step) => void process.stderr.write(`${step} …\n`),
    },
    composed.engine().catalogue,
  );
  await composed.close();
  process.stdout.write(values.json ? `${JSON.stringify(measured, null, 2)}\n` : printPrintBench(measured));
  return 0;
};

/** Asked by the bench itself, in a fresh program for each engine: milliseconds from start to first PDF. */
const printCold = async (name: string): Promise<number> => {
  const maker = [...ownMakers, ...peerMakers].find((one) => one.name === name);
  if (maker === undefined) return 2;
  process.stdout.write(String(await firstPrint(maker)));
  return 0;
};
