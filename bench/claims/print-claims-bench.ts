/** The table for a terminal of 80 columns: the classes that failed first, then the totals beside their bars and the naive guard. */

import { wilson } from "../wilson.ts";
import type { ClaimsBench, ClassFigures, Miss } from "./run-claims-bench.ts";

export const printClaimsBench = (bench: ClaimsBench, withMisses: boolean): string =>
  [
    `${bench.lies + bench.truths} rewrites of lines of ${bench.resumes} résumés`,
    "",
    ...table(bench, "lie", "lies that", "escaped"),
    "",
    ...table(bench, "true", "truths that", "were refused"),
    "",
    totalLine("escapes", bench.escapes, bench.lies, bench.bars.escapes, bench.meets.escapes),
    totalLine(
      "false alarms",
      bench.falseAlarms,
      bench.truths,
      bench.bars.falseAlarms,
      bench.meets.falseAlarms,
    ),
    ...bench.baselines.flatMap(({ name, escapes, falseAlarms }) => [
      "",
      `for comparison, "${name}":`,
      `  escapes ${percent(escapes, bench.lies)} %, false alarms ${percent(falseAlarms, bench.truths)} %`,
    ]),
    "",
    `${bench.msPerCase.toFixed(2)} ms a case; ${bench.msPerResume.toFixed(0)} ms to read a résumé and prepare its facts`,
    ...(withMisses ? ["", ...bench.misses.map(missLines)] : []),
    "",
  ].join("\n");

const table = (
  { classes }: ClaimsBench,
  label: ClassFigures["label"],
  ...heads: readonly [string, string]
): ReadonlyArray<string> => [
  `${heads.join(" ").padEnd(40)} ${"n".padStart(6)} ${"failed".padStart(7)} ${"%".padStart(6)} ${"95 %".padStart(13)}`,
  ...classes
    .filter((one) => one.label === label)
    .map(({ class: name, cases, failures, rate, low, high }) =>
      [
        name.slice(0, 40).padEnd(40),
        String(cases).padStart(6),
        String(failures).padStart(7),
        (100 * rate).toFixed(1).padStart(6),
        `[${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}]`.padStart(13),
        failures > 0 ? "✗" : "",
      ]
        .join(" ")
        .trimEnd(),
    ),
];

const totalLine = (name: string, failed: number, of: number, bar: number, isMet: boolean): string => {
  const [low, high] = wilson({ right: failed, of }).map((bound) => (100 * bound).toFixed(2));
  const asked = `asked ${bar === 0 ? "0" : `≤ ${100 * bar} %`}`;
  return `${name}: ${failed} of ${of}, ${percent(failed, of)} % [${low}–${high}], ${asked}${isMet ? "" : "  ✗"}`;
};

const percent = (part: number, of: number): string => (of === 0 ? "–" : ((100 * part) / of).toFixed(2));

const missLines = ({ id, resume, label, class: name, text, reason }: Miss): string =>
  `${label === "lie" ? "ESCAPE" : "ALARM"} ${id} ${resume} ${name}\n  ${text}\n  ${reason}`;
