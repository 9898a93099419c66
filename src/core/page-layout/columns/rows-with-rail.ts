/** Brings what stands in a rail at the left to the lines beside it: dates into the first of them, labels above it. */

import { type RowPart, rowPartOf } from "../rows/page-word.ts";
import { blocksOf } from "./kind-of-gutter.ts";
import { countBetween, isNear } from "./near-baseline.ts";
import { baselineOf, type Row } from "./ordered-column.ts";

export const rowsWithRail = (rail: ReadonlyArray<Row>, rows: ReadonlyArray<Row>): ReadonlyArray<Row> => {
  const heights = rows.map(baselineOf);
  const blocks = blocksOf(rail).flatMap((block) => labelsOf(block, heights));
  const ordered: Array<Row> = [];
  let next = 0;
  for (const row of rows) {
    let joined = row;
    for (let block = blocks[next]; block !== undefined && isReached(block, row); block = blocks[next]) {
      const parts = block.rows.flat();
      if (block.isInLine && isBeside(block, row)) joined = [...joinedParts(parts), ...joined];
      else ordered.push(labelOf(parts));
      next += 1;
    }
    ordered.push(joined);
  }
  return [...ordered, ...blocks.slice(next).map(({ rows: left }) => left.flat())];
};

interface RailLabel {
  readonly rows: ReadonlyArray<Row>;
  /** It is read on the line beside it, and not above it. */
  readonly isInLine: boolean;
}

/** A block is one label; without a date, and with no more lines beside it than it has, it is the first column of a table. */
const labelsOf = (block: ReadonlyArray<Row>, heights: ReadonlyArray<number>): ReadonlyArray<RailLabel> => {
  const isDated = /\d/u.test(block.flatMap((row) => row.map(({ text }) => text)).join(" "));
  const [first, last] = [block[0], block.at(-1)];
  if (isDated || first === undefined || last === undefined || block.length < LEAST_ROWS)
    return [{ rows: block, isInLine: isDated }];
  const slack = 0.4 * (first[0]?.size ?? 10);
  const beside = countBetween(heights, baselineOf(first) - slack, baselineOf(last) + slack);
  if (beside > block.length) return [{ rows: block, isInLine: false }];
  return block.map((row) => ({ rows: [row], isInLine: isNear(heights, baselineOf(row), slack) }));
};

/** Two lines may be one label that is broken. */
const LEAST_ROWS = 3;

const firstOf = ({ rows }: RailLabel): Row => rows[0] ?? [];

const isReached = (block: RailLabel, row: Row): boolean =>
  baselineOf(firstOf(block)) <= baselineOf(row) + 0.6 * (row[0]?.size ?? 10);

const isBeside = (block: RailLabel, row: Row): boolean =>
  Math.abs(baselineOf(firstOf(block)) - baselineOf(row)) <= 1.6 * (row[0]?.size ?? 10);

/** "06/2019 –" over "12/2021" is one range. */
const joinedParts = (parts: ReadonlyArray<RowPart>): ReadonlyArray<RowPart> => {
  const joined: Array<RowPart> = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && (/[-–—~]$/u.test(last.text) || /^[-–—~]/u.test(part.text)))
      joined[joined.length - 1] = rowPartOf([...last.words, ...part.words]);
    else joined.push(part);
  }
  return joined;
};

/** A label broken over lines ("Work" over "Experience") is one line. */
const labelOf = (parts: ReadonlyArray<RowPart>): Row => [rowPartOf(parts.flatMap(({ words }) => words))];
