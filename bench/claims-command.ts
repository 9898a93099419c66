/** `mettle bench claims [FOLDER] [--lies N] [--truths N] [--seed N] [--misses] [--json]`. */
import { parseArgs } from "node:util";
import { compose } from "#compose.ts";
import { claimsBars, drawClaims, printClaimsBench, readCaseFolder, runClaimsBench } from "./claims/index.ts";

export const run = async (args: ReadonlyArray<string>): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lies: { type: "string", default: "50000" },
      truths: { type: "string", default: "5000" },
      seed: { type: "string", default: "1" },
      misses: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const [folder] = positionals;
  const [lies, truths, seed] = [Number(values.lies), Number(values.truths), Number(values.seed)];
  if (![lies, truths, seed].every((value) => Number.isSafeInteger(value) && value >= 0)) {
    process.stderr.write("--lies, --truths and --seed are whole numbers from 0 up.\n");
    return 1;
  }
  const set =
    folder === undefined
      ? { ok: true as const, value: drawClaims({ lies, truths, seed }) }
      : readCaseFolder(folder);
  if (!set.ok) {
    process.stderr.write(`${set.error.type}: ${set.error.message}\n`);
    return 1;
  }
  const composed = compose();
  const engine = composed.engine();
  const measured = await runClaimsBench({
    set: set.value,
    engine,
    documents: composed.documents,
    bars: folder === undefined ? claimsBars.drawn : claimsBars.folder,
    asOf: engine.catalogue.date,
  });
  await composed.close();
  process.stdout.write(values.json ? `${asJson(measured)}\n` : printClaimsBench(measured, values.misses));
  return 0;
};

/** The figures alone; the misses are for people, `--misses`. */
const asJson = (measured: Awaited<ReturnType<typeof runClaimsBench>>): string => {
  const { lies, escapes, truths, falseAlarms, classes, bars, meets, baselines } = measured;
  return JSON.stringify({ lies, escapes, truths, falseAlarms, classes, bars, meets, baselines }, null, 2);
};
