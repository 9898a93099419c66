/** Brings what stands in a rail at the left to the lines beside it: dates into the first of them, labels above it. */

import { countBetween, isNear } from "../near-baseline.ts";
import { baselineOf, type Row } from "../ordered-column.ts";
import { railBlocks } from "./rail-blocks.ts";
import { labelOf, partsInLine } from "./rail-label.ts";

/** Each label with the lines from it to the next one; lines above the first label stand for themselves. */
export const bandsOfRail = (
  rail: ReadonlyArray<Row>,
  rows: ReadonlyArray<Row>,
): ReadonlyArray<{ readonly label: Row | null; readonly rows: ReadonlyArray<Row> }> => {
  const blocks = railBlocks(rail, closestSpacing(rows)).map(
    (block): RailLabel => ({ rows: block, isInLine: false }),
  );
  let start = 0;
  const starts = blocks.map((block) => {
    while (start < rows.length && !isReached(block, rows[start] ?? [])) start += 1;
    return start;
  });
  return [
    { label: null, rows: rows.slice(0, starts[0] ?? rows.length) },
    ...blocks.map((block, at) => ({
      label: labelOf(block.rows.flat()),
      rows: rows.slice(starts[at], starts[at + 1] ?? rows.length),
    })),
  ];
};

export const rowsWithRail = (rail: ReadonlyArray<Row>, rows: ReadonlyArray<Row>): ReadonlyArray<Row> => {
  const heights = rows.map(baselineOf);
  // Where headings stand among the lines, the labels beside them are none.
  const heading = rows.flat().reduce((most, { size }) => Math.max(most, size), 0);
  const blocks = railBlocks(rail, closestSpacing(rows)).flatMap((block) => labelsOf(block, heights, heading));
  const ordered: Array<Row> = [];
  let next = 0;
  for (const row of rows) {
    let joined = row;
    for (let block = blocks[next]; block !== undefined && isReached(block, row); block = blocks[next]) {
      if (block.isInLine && isBeside(block, row)) joined = [...inLine(block), ...joined];
      else ordered.push(labelOf(block.rows.flat()));
      next += 1;
    }
    ordered.push(joined);
  }
  return [...ordered, ...blocks.slice(next).map(({ rows: left }) => left.flat())];
};

/** The distance of the lines that stand closest, but not on one line. */
const closestSpacing = (rows: ReadonlyArray<Row>): number =>
  rows
    .slice(1)
    .map((row, at) => baselineOf(row) - baselineOf(rows[at] ?? []))
    .filter((gap, at) => gap > 0.8 * (rows[at]?.[0]?.size ?? 10))
    .reduce((least, gap) => Math.min(least, gap), Number.POSITIVE_INFINITY);

const inLine = ({ rows }: RailLabel): Row => {
  const parts = rows.flat();
  return parts.some(({ text }) => /\d/u.test(text)) ? partsInLine(parts) : labelOf(parts);
};

interface RailLabel {
  readonly rows: ReadonlyArray<Row>;
  /** It is read on the line beside it, and not above it. */
  readonly isInLine: boolean;
}

/** A block is one label; without a date, and with no more lines beside it than it has, it is the first column of a table. */
const labelsOf = (
  block: ReadonlyArray<Row>,
  heights: ReadonlyArray<number>,
  heading: number,
): ReadonlyArray<RailLabel> => {
  const isDated = /\d/u.test(block.flatMap((row) => row.map(({ text }) => text)).join(" "));
  const [first, last] = [block[0], block.at(-1)];
  if (isDated || first === undefined || last === undefined) return [{ rows: block, isInLine: isDated }];
  const size = first[0]?.size ?? 10;
  const slack = 0.4 * size;
  const isSmall = size * HEADING <= heading && isNear(heights, baselineOf(first), 0.1 * size);
  if (block.length < LEAST_ROWS) return [{ rows: block, isInLine: isSmall }];
  const beside = countBetween(heights, baselineOf(first) - slack, baselineOf(last) + slack);
  if (beside > block.length) return [{ rows: block, isInLine: isSmall }];
  return block.map((row) => ({ rows: [row], isInLine: isNear(heights, baselineOf(row), slack) }));
};

/** Two lines may be one label that is broken. */
const LEAST_ROWS = 3;
/** Times as large as its labels a heading is at least. */
const HEADING = 1.2;

const firstOf = ({ rows }: RailLabel): Row => rows[0] ?? [];

/** By the size of the label: a heading over its line is larger, and a label set large is larger than its line. */
const isReached = (block: RailLabel, row: Row): boolean =>
  baselineOf(firstOf(block)) <= baselineOf(row) + 0.6 * (firstOf(block)[0]?.size ?? 10);

const isBeside = (block: RailLabel, row: Row): boolean =>
  Math.abs(baselineOf(firstOf(block)) - baselineOf(row)) <= 1.6 * (row[0]?.size ?? 10);
