/**
 * Writes the tables of figures in README.md from what the benchmarks print on this machine:
 * `npx tsx --conditions=source scripts/update-figures.ts [DIR of labelled postings]`. Without DIR only the speed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AccuracyBench } from "../bench/accuracy/index.ts";
import type { EvaluateBench } from "../bench/evaluate/evaluate-bench.ts";
import { type ImportBench, importBars, type Row, rows, wilson } from "../bench/resume-import/index.ts";
import { repository } from "../test/architecture/source-files.ts";

const page = join(repository, "README.md");
const [, , postings] = process.argv;

const bench = <T>(...args: ReadonlyArray<string>): T => {
  const program = process.env["METTLE"] ?? join(repository, "mettle");
  const { stdout, status } = spawnSync(program, ["bench", ...args, "--json"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`mettle bench ${args.join(" ")} ended with ${status}`);
  return JSON.parse(stdout) as T;
};

const replaceTable = (name: string, rows: ReadonlyArray<ReadonlyArray<string>>): void => {
  const [head = [], ...body] = rows;
  const table = [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
  const text = readFileSync(page, "utf8");
  const [opening, closing] = [`<!-- figures: ${name} -->\n`, "<!-- end -->"];
  const start = text.indexOf(opening) + opening.length;
  writeFileSync(page, text.slice(0, start) + table + text.slice(text.indexOf(closing, start)));
};

const figure = (value: number | null): string => (value === null ? "–" : String(Math.round(value * 10) / 10));

if (postings !== undefined) {
  const { figures, postings: count } = bench<AccuracyBench>("accuracy", postings);
  replaceTable("accuracy", [
    [`field, on ${count} postings`, "naive", "asked", "measured"],
    ...figures.map(({ name, value, baseline, asked, bound }) => [
      name,
      figure(baseline),
      `${bound === "min" ? "≥" : "≤"} ${asked}`,
      figure(value),
    ]),
  ]);
}
const drawn = mkdtempSync(join(tmpdir(), "mettle-drawn-"));
bench("resume-generate", drawn, "--count", "240", "--seed", "77", "--part", "held");
const imported = bench<ImportBench>("resume-import", drawn, "--baseline");
const share = (counts: ImportBench["shares"], row: Row): string =>
  counts[row].of === 0 ? "–" : figure((100 * counts[row].right) / counts[row].of);
replaceTable("import", [
  [`field, on ${imported.labelled} drawn résumés`, "plain text", "asked", "measured", "95 %", "n"],
  ...rows
    .filter((row) => imported.shares[row].of > 0)
    .map((row) => {
      const [low, high] = wilson(imported.shares[row]).map((bound) => Math.round(100 * bound));
      const bar = importBars[row];
      return [
        row,
        imported.plain === null ? "–" : share(imported.plain, row),
        bar === undefined ? "–" : `${row === "jobs invented" ? "≤" : "≥"} ${bar}`,
        share(imported.shares, row),
        `${low}–${high}`,
        String(imported.shares[row].of),
      ];
    }),
]);
rmSync(drawn, { recursive: true });
const { budgets, node } = bench<EvaluateBench>("evaluate");
replaceTable("speed", [
  [`what, on Node ${node}`, "asked", "measured"],
  ...budgets.map(({ what, measured, limit }) => [what, `≤ ${limit}`, figure(measured)]),
]);
