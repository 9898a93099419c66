/** Brings what stands in a rail at the left to the lines beside it: dates into the first of them, labels above it. */

import { type RowPart, rowPartOf } from "../rows/page-word.ts";
import { blocksOf } from "./kind-of-gutter.ts";
import { baselineOf, type Row } from "./ordered-column.ts";

export const rowsWithRail = (rail: ReadonlyArray<Row>, rows: ReadonlyArray<Row>): ReadonlyArray<Row> => {
  const blocks = blocksOf(rail);
  const ordered: Array<Row> = [];
  let next = 0;
  for (const row of rows) {
    let joined = row;
    for (let block = blocks[next]; block !== undefined && isReached(block, row); block = blocks[next]) {
      const parts = block.flat();
      if (/\d/u.test(parts.map(({ text }) => text).join(" ")) && isBeside(block, row))
        joined = [...joinedParts(parts), ...joined];
      else ordered.push(labelOf(parts));
      next += 1;
    }
    ordered.push(joined);
  }
  return [...ordered, ...blocks.slice(next).map((block) => block.flat())];
};

const firstOf = (block: ReadonlyArray<Row>): Row => block[0] ?? [];

const isReached = (block: ReadonlyArray<Row>, row: Row): boolean =>
  baselineOf(firstOf(block)) <= baselineOf(row) + 0.6 * (row[0]?.size ?? 10);

const isBeside = (block: ReadonlyArray<Row>, row: Row): boolean =>
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
