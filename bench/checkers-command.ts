/** `mettle bench checkers [DIR] [--go CHECKOUT] [--fuzz N] [--seed N] [--json]`. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fuzzByChecker } from "./checkers/fuzz/index.ts";
import {
  drawHistories,
  printCheckersBench,
  readHistoryFiles,
  runCheckersBench,
  runFuzz,
  runPorcupine,
} from "./checkers/index.ts";

export const run = async (args: ReadonlyArray<string>): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      go: { type: "string" },
      fuzz: { type: "string", default: "0" },
      seed: { type: "string", default: "1" },
      json: { type: "boolean", default: false },
    },
  });
  const histories = Number(values.fuzz);
  if (!(Number.isSafeInteger(histories) && histories >= 0))
    return complain("--fuzz is a whole number from 0 up.");
  if (histories > 0) return fuzz(histories, values.seed, values.json);
  const [folder] = positionals;
  if (folder !== undefined) return measure(folder, values.go, values.json);
  const drawn = mkdtempSync(join(tmpdir(), "mettle-histories-"));
  try {
    drawHistories(drawn, values.seed);
    return measure(drawn, values.go, values.json);
  } finally {
    rmSync(drawn, { recursive: true, force: true });
  }
};

const measure = (folder: string, checkout: string | undefined, isJson: boolean): number => {
  const read = readHistoryFiles(folder);
  if (!read.ok) return complain(read.error.message);
  const beside = checkout === undefined ? null : runPorcupine(checkout, read.value);
  if (beside !== null && !beside.ok) process.stderr.write(`${beside.error.message}\n`);
  const bench = runCheckersBench(read.value, beside?.ok === true ? beside.value : null);
  process.stdout.write(isJson ? `${JSON.stringify(bench, null, 2)}\n` : printCheckersBench(bench));
  return 0;
};

const fuzz = (histories: number, seed: string, isJson: boolean): number => {
  const others = Object.entries(fuzzByChecker).map(([name, of]) => ({ name, ...of(histories, seed) }));
  const figures = { ...runFuzz(histories, seed), others };
  const { illegal, disagreements, complaints, ms, found } = figures;
  process.stdout.write(
    isJson
      ? `${JSON.stringify(figures, null, 2)}\n`
      : `${histories} histories (${illegal} illegal): ${disagreements} disagreements with trying every order, ${complaints} false counterexamples; ${(ms / 1000).toFixed(1)} s\n${found.join("\n")}${otherLines(others)}`,
  );
  return disagreements + complaints + wrongIn(others) === 0 ? 0 : 1;
};

const complain = (message: string): number => {
  process.stderr.write(`${message}\n`);
  return 1;
};

type OtherFuzz = { readonly name: string } & ReturnType<(typeof fuzzByChecker)[string]>;

const otherLines = (others: ReadonlyArray<OtherFuzz>): string =>
  others
    .map(({ name, cases, disagreements }) => `${name}: ${cases} cases, ${disagreements} disagreements\n`)
    .join("");

const wrongIn = (others: ReadonlyArray<OtherFuzz>): number =>
  others.reduce((sum, { disagreements }) => sum + disagreements, 0);
