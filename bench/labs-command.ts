/** `mettle bench labs [LAB …] [--runs N] [--references N] [--quick] [--only NAME] [--cores 1] [--busy 2] [--write] [--json]`. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compose, version } from "#compose.ts";
import { labs } from "#core/labs/index.ts";
import { benchLab, falseAlarms, type LabFigures, printLabsBench, startNeighbours } from "./labs/index.ts";

export const run = async (args: ReadonlyArray<string>): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      runs: { type: "string", default: "3" },
      references: { type: "string", default: "10" },
      only: { type: "string", multiple: true, default: [] },
      seed: { type: "string", default: "b0" },
      quick: { type: "boolean", default: false },
      cores: { type: "string" },
      busy: { type: "string", default: "0" },
      write: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  if (values.cores !== undefined && process.env["METTLE_BENCH_PINNED"] !== "1") return pinned(values.cores);
  const chosen = positionals.length > 0 ? positionals : labs.map(({ id }) => id);
  const endNeighbours = startNeighbours(Number(values.busy));
  const deps = compose();
  const figures: Array<LabFigures> = [];
  for (const lab of chosen) {
    figures.push(
      await benchLab(lab, {
        runner: deps.labRunner,
        size: values.quick ? "quick" : "full",
        runs: Number(values.runs),
        referenceRuns: Number(values.references),
        only: values.only,
        seed: values.seed,
        tell: (line) => process.stderr.write(`${line}\n`),
      }),
    );
  }
  endNeighbours();
  await deps.close();
  if (values.write) for (const lab of figures) writeSensitivity(lab);
  process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : printLabsBench(figures));
  return figures.every((lab) => falseAlarms(lab) === 0) ? 0 : 1;
};

/** The same again on so many cores. Linux only, as is `taskset`. */
const pinned = (cores: string): number => {
  const list = Array.from({ length: Number(cores) }, (_, core) => core).join(",");
  const command = ["-c", list, process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const { status } = spawnSync("taskset", command, {
    stdio: "inherit",
    env: { ...process.env, METTLE_BENCH_PINNED: "1" },
  });
  return status ?? 1;
};

/** What receipts say of the instrument: mutants that it catches in at least nine of ten runs. */
const writeSensitivity = ({ lab, candidates }: LabFigures): void => {
  const mutants = candidates.filter(({ caughtBy }) => caughtBy.length > 0);
  const caught = mutants.filter(({ right, runs }) => right >= 0.9 * runs).length;
  const folder = join("knowledge/labs", lab);
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify({ caught, of: mutants.length, harness: version }, null, 2);
  writeFileSync(join(folder, "sensitivity.json"), `${text}\n`);
};
