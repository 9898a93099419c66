/** What lines side by side look like: their blocks, their dates, their width. */
import { baselineOf, type Row } from "./ordered-column.ts";

/** Lines that follow one another closely. */
export type LineBlock = ReadonlyArray<Row>;

/** In letter sizes: lines further apart than this are different blocks. */
const BLOCK_GAP = 1.9;

export const blocksOf = (rows: ReadonlyArray<Row>): ReadonlyArray<LineBlock> => {
  const blocks: Array<Array<Row>> = [];
  let last: Row | undefined;
  for (const row of rows) {
    const gap = last === undefined ? 0 : baselineOf(row) - baselineOf(last);
    const size = row[0]?.size ?? 10;
    const block = blocks.at(-1);
    if (block === undefined || gap > BLOCK_GAP * size || gap < 0) blocks.push([row]);
    else block.push(row);
    last = row;
  }
  return blocks;
};

export const longestOf = (blocks: ReadonlyArray<LineBlock>): number =>
  blocks.reduce((longest, { length }) => Math.max(longest, length), 0);

export const textOf = (row: Row): string => row.map(({ text }) => text).join(" ");

/** A year, or a month with a year: what stands in a column of dates, in any language. */
export const hasDate = (row: Row): boolean =>
  /(?:19|20)\d{2}|(?:^|\D)\d{1,2}\s?[/.]\s?\d{2}(?:\D|$)|['’]\d{2}/u.test(textOf(row));

/** In letter sizes: what is nearer stands on one line. */
export const SAME_ROW = 0.35;

export const widthOf = (rows: ReadonlyArray<Row>): number => {
  let [left, right] = [Number.POSITIVE_INFINITY, 0];
  for (const part of rows.flat()) {
    left = Math.min(left, part.left);
    right = Math.max(right, part.right);
  }
  return Math.max(0, right - left);
};

/** Words in a line: cells have fewer. */
export const PROSE = 4;

export const wordsIn = (rows: ReadonlyArray<Row>): number =>
  rows.flat().reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, rows.length);
