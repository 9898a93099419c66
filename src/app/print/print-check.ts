/** The check of a file for a terminal, in 80 columns: one line per extractor, then what is lost and what to do about it. */
import type { Terminal } from "#app/operation.ts";
import type { CheckedFile } from "#app/shapes/check-shape.ts";

export const printCheck = (check: CheckedFile, terminal: Terminal): string =>
  [
    ...extractorLines(check, terminal),
    ...lostLines(check, terminal),
    ...differenceLines(check, terminal),
    ...termLines(check, terminal),
  ].join("\n");

/** A terminal of 80 columns. */
const WIDTH = 80;
/** More lines of one kind are counted, not listed. */
const MOST_LISTED = 12;

const extractorLines = (
  { extractors, silent }: CheckedFile,
  { strong, quiet, warning }: Terminal,
): ReadonlyArray<string> => [
  strong("What independent programs read in this file"),
  "",
  ...extractors.map(({ name, fields, order }) => {
    const found = fields.filter((field) => field.found).length;
    const read = fields.filter((field) => field.read).length;
    const count = `${found}/${fields.length} fields survive`.padEnd(26);
    const parsed = `${read} land in their field`.padEnd(26);
    const tail = order === 0 ? "in order" : warning(`${order} out of order`);
    return `  ${name.padEnd(14)}${found === fields.length ? count : warning(count)}${parsed}${tail}`;
  }),
  ...silent.map(({ name, why }) => quiet(`  ${name.padEnd(14)}${why}`)),
  "",
];

const lostLines = ({ extractors }: CheckedFile, { strong }: Terminal): ReadonlyArray<string> => {
  const lost = new Map<string, { readonly expected: string; readonly by: Array<string> }>();
  for (const { name, fields } of extractors) {
    for (const { path, expected, found } of fields) {
      if (found) continue;
      const known = lost.get(path);
      if (known) known.by.push(name);
      else lost.set(path, { expected, by: [name] });
    }
  }
  if (lost.size === 0) return [];
  const lines = [...lost].map(
    ([path, { expected, by }]) => `  ${path}  ${quoted(expected)}  lost by ${by.join(", ")}`,
  );
  return [
    strong("Lost"),
    ...listed(lines),
    "  These words do not come out as they stand. Use one column and plain text for",
    "  them, then check again. 10 minutes.",
    "",
  ];
};

const differenceLines = ({ differences }: CheckedFile, { strong }: Terminal): ReadonlyArray<string> => {
  if (differences.length === 0) return [];
  const lines = differences.map(
    ({ path, expected, actual }) =>
      `  ${path}  ${expected === null ? "not in the record" : quoted(expected)} → ${actual === null ? "not in the file" : quoted(actual)}`,
  );
  return [strong("Otherwise than in the record"), ...listed(lines), ""];
};

const termLines = ({ terms }: CheckedFile, { strong, quiet }: Terminal): ReadonlyArray<string> => {
  const bare = terms.filter(({ hasEvidence }) => !hasEvidence).map(({ term }) => term);
  const old = terms.filter((one) => one.hasEvidence && !one.isWellPlaced).map(({ term }) => term);
  if (terms.length === 0) return [];
  const parses = terms.filter((one) => one.parses).length;
  return [
    strong("Skills: three facts, never one score"),
    `  ${parses} of ${terms.length} parse · ${terms.length - bare.length} shown by a line of work · ${terms.length - bare.length - old.length} of these in the newest two jobs`,
    ...(bare.length === 0
      ? []
      : [
          quiet(clipped(`  listed, shown nowhere: ${bare.join(", ")}`)),
          "  Show each in a bullet, or take it off. 2 minutes each.",
        ]),
  ];
};

const listed = (lines: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...lines.slice(0, MOST_LISTED).map(clipped),
  ...(lines.length > MOST_LISTED ? [`  and ${lines.length - MOST_LISTED} more; --json lists all`] : []),
];

const quoted = (text: string): string => `“${text.length > 34 ? `${text.slice(0, 33)}…` : text}”`;

const clipped = (line: string): string => (line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line);
