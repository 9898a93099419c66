/** The figures of a run in a line: what was asked, what was broken, how fast it was. */
import type { LoadFigures, RunFigures } from "#core/labs/run/lab-run.ts";
import { faultName } from "./event-words.ts";
import { printCount, printCounted, printMs } from "./number-words.ts";

/** "2,314 requests: 1,902 answered, 12 without an answer, 400 refused. Broken on purpose: 20 × kill -9." */
export const figureWords = ({ operations, ok, unknown, refused, faults }: RunFigures): string => {
  const broken = faultCounts(faults);
  return `${printCounted(operations, "request")}: ${printCount(ok)} answered, ${printCount(
    refused,
  )} refused, ${printCount(unknown)} without an answer.${broken === "" ? "" : ` Broken on purpose: ${broken}.`}`;
};

/** "20 × kill -9, 8 × database cut" */
export const faultCounts = (faults: Readonly<Record<string, number>>): string =>
  Object.entries(faults)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${printCount(count)} × ${faultName(kind)}`)
    .join(", ");

/** "load: p99 38 ms at 300/s (target 150 ms), 0 dropped, sender late by 1.2 ms" */
export const loadWords = (load: LoadFigures): string =>
  `${load.phase}: p99 ${printMs(load.p99Ms)} ms at ${printCount(load.sentRate)}/s (target ${printMs(
    load.targetP99Ms,
  )} ms at ${printCount(load.rate)}/s), ${printCount(load.dropped)} dropped, ${printCount(
    load.failed,
  )} failed, sender late by ${printMs(load.lagP99Ms)} ms at p99.`;
