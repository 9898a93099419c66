/** Writes the tables of docs/claims.md from `mettle bench claims`: the rates, and the classes that still come through. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ClaimsBench, ClassFigures } from "../bench/claims/index.ts";
import { wilson } from "../bench/wilson.ts";
import { repository } from "../test/architecture/source-files.ts";

const page = join(repository, "docs/claims.md");

const program = process.env["METTLE"] ?? join(repository, "mettle");
const { stdout, status } = spawnSync(program, ["bench", "claims", "--json"], {
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
  maxBuffer: 1e9,
});
if (status !== 0) throw new Error(`mettle bench claims ended with ${status}`);
const bench = JSON.parse(stdout) as Pick<
  ClaimsBench,
  "lies" | "escapes" | "truths" | "falseAlarms" | "classes" | "baselines"
>;

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);
const bounds = (right: number, of: number): string =>
  wilson({ right, of })
    .map((bound) => (100 * bound).toFixed(2))
    .join("–");
const count = (value: number): string => value.toLocaleString("en-US");
const table = (rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const [head = [], ...body] = rows;
  return [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
};

const { lies, escapes, truths, falseAlarms, classes, baselines } = bench;
const lieClasses = classes.filter(({ label }) => label === "lie");
const rates = table([
  [
    `${count(lies)} lies and ${count(truths)} honest rewrites, drawn`,
    "escapes, %",
    "95 %",
    "false alarms, %",
    "95 %",
  ],
  ["asked", "0", "", "≤ 0.5", ""],
  [
    "measured",
    percent(escapes, lies),
    bounds(escapes, lies),
    percent(falseAlarms, truths),
    bounds(falseAlarms, truths),
  ],
  ...baselines.map((one) => [one.name, percent(one.escapes, lies), "", percent(one.falseAlarms, truths), ""]),
]);

const leaky = lieClasses.filter(({ failures }) => failures > 0).sort((a, b) => b.rate - a.rate);
const MOST_ROWS = 25;
const shown = leaky.slice(0, MOST_ROWS);
const rowOf = ({ class: name, failures, cases }: ClassFigures): ReadonlyArray<string> => [
  name,
  String(failures),
  String(cases),
];
const rest =
  leaky.length > MOST_ROWS
    ? `\n\nand ${leaky.length - MOST_ROWS} more with smaller shares; \`./mettle bench claims\` lists them.`
    : "";
const through =
  leaky.length === 0
    ? "Nothing, in this draw."
    : `${lieClasses.length - leaky.length} of ${lieClasses.length} classes let nothing through in this draw. The others, by share:\n\n${table([["class", "escaped", "of"], ...shown.map(rowOf)])}${rest}`;

const replaced = (text: string, opening: string, body: string): string => {
  const start = text.indexOf(opening) + opening.length;
  return `${text.slice(0, start)}\n${body}\n${text.slice(text.indexOf("<!-- end -->", start))}`;
};
const text = readFileSync(page, "utf8");
writeFileSync(
  page,
  replaced(
    replaced(text, "<!-- figures: claims -->", `${rates}\n\n${lieClasses.length} classes of lies.`),
    "<!-- escapes -->",
    through,
  ),
);
