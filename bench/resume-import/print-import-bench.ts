/** The table for a terminal of 80 columns: share, interval, n, the bar that was set, the best peer measured elsewhere. */

import { wilson } from "../wilson.ts";
import { importBars } from "./import-bars.ts";
import type { ImportBench } from "./run-import-bench.ts";
import { type Row, rows } from "./score-resume.ts";

export const printImportBench = (bench: ImportBench, withMisses: boolean): string => {
  const lines = rows
    .filter((row) => bench.shares[row].of > 0)
    .map((row) => {
      const share = bench.shares[row];
      const [low, high] = wilson(share);
      const bar = importBars[row];
      const value = (100 * share.right) / share.of;
      const isMet = bar === undefined || (row === "jobs invented" ? value <= bar : value >= bar);
      return [
        row.padEnd(24),
        plainValue(bench, row).padStart(6),
        value.toFixed(1).padStart(6),
        `[${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)}]`.padStart(10),
        String(share.of).padStart(6),
        (bar === undefined ? "" : `${row === "jobs invented" ? "≤" : "≥"} ${bar}`).padStart(7),
        isMet ? "" : " ✗",
      ].join(" ");
    });
  return [
    `Import of ${bench.files} files, ${bench.labelled} of them labelled`,
    "",
    `${"".padEnd(24)} ${"plain".padStart(6)} ${"%".padStart(6)} ${"95 %".padStart(10)} ${"n".padStart(6)} ${"asked".padStart(7)}`,
    ...lines,
    "",
    `median ${bench.medianMs.toFixed(0)} ms a file (asked ≤ 80), slowest ${bench.slowestMs.toFixed(0)} ms`,
    ...bench.failures.map(({ file, error }) => `${file}: ${error}`),
    ...(withMisses ? ["", ...bench.misses.map(missLine)] : []),
    "",
  ].join("\n");
};

/** The same reader on text in file order, without the layout. */
const plainValue = ({ plain }: ImportBench, row: Row): string => {
  const { right, of } = plain?.[row] ?? { right: 0, of: 0 };
  return of === 0 ? "" : ((100 * right) / of).toFixed(1);
};

const missLine = ({ file, row, truth, ours }: ImportBench["misses"][number]): string =>
  `${file}  ${row}: ${truth} → ${ours}`;
