/** Tells a rail, a narrow column of dates or labels that its lines stand beside, from a column of its own. */
import type { Gutter } from "../gutters.ts";
import {
  blocksOf,
  hasDate,
  type LineBlock,
  longestOf,
  PROSE,
  SAME_ROW,
  widthOf,
  wordsIn,
} from "../line-blocks.ts";
import { isNear } from "../near-baseline.ts";
import { baselineOf, type Row } from "../ordered-column.ts";
import type { Sides } from "../side-of-gutter.ts";

export const isRail = (gutter: Gutter, { left, right }: Sides): boolean =>
  left.length < LEAST_RAIL
    ? isShortRail(left, right)
    : isNarrowRail(left, blocksOf(left), right) || isFlushRail(gutter, left, right);

/** A rail stands at the left, is narrow and short beside what it labels: one block for each entry or section. */
const isNarrowRail = (
  left: ReadonlyArray<Row>,
  blocks: ReadonlyArray<LineBlock>,
  right: ReadonlyArray<Row>,
): boolean => {
  if (left.length > right.length * 0.75 || widthOf(left) > widthOf(right) * 0.6) return false;
  // A text of several lines without a date labels nothing.
  const isProse = blocks.some(
    (block) => block.length > LONGEST_LABEL && !block.some(hasDate) && wordsIn(block) >= PROSE,
  );
  const dated = isProse ? 0 : blocks.filter((block) => block.some(hasDate)).length;
  if (dated >= 2 && dated * 2 >= blocks.length) return true;
  const longest = longestOf(blocks);
  const isSparse = left.length <= right.length * 0.5 && longest <= 3 && blocks.length >= 2;
  // Each label stands beside the first line of what it names.
  return isSparse && startsTogether(blocks, startsOf(right));
};

const LONGEST_LABEL = 4;

/** Fewer lines than this beside a whole page are a rail only if they are dates of a line each. */
const LEAST_RAIL = 3;

const isShortRail = (left: ReadonlyArray<Row>, right: ReadonlyArray<Row>): boolean => {
  const lines = right.map(baselineOf);
  const isBeside = (row: Row): boolean => isNear(lines, baselineOf(row), SAME_ROW * (row[0]?.size ?? 10));
  return left.every((row) => hasDate(row) && isBeside(row)) && widthOf(left) < widthOf(right) * 0.5;
};

/** Labels set to end where their lines begin, each on the baseline of its line; a side bar is set from its left. */
const isFlushRail = (
  { strip: { flush } }: Gutter,
  left: ReadonlyArray<Row>,
  right: ReadonlyArray<Row>,
): boolean => {
  if (flush === null || left.length > right.length * 0.6 || widthOf(left) > widthOf(right) * 0.5)
    return false;
  const lines = right.map(baselineOf);
  const starts = new Set(left.map((row) => Math.round((row[0]?.left ?? 0) / 4)));
  const labels = left.filter(
    (row) =>
      Math.abs((row.at(-1)?.right ?? 0) - flush.end) <= 2 &&
      isNear(lines, baselineOf(row), 0.1 * (row[0]?.size ?? 10)),
  );
  return labels.length >= left.length * 0.9 && starts.size * 2 > left.length;
};

const startsTogether = (blocks: ReadonlyArray<LineBlock>, starts: ReadonlyArray<number>): boolean => {
  const near = blocks.filter(([first]) => {
    return isNear(starts, baselineOf(first ?? []), first?.[0]?.size ?? 10);
  });
  return near.length >= blocks.length * 0.7;
};

/** Baselines of the lines with more than the usual distance above them. */
const startsOf = (rows: ReadonlyArray<Row>): ReadonlyArray<number> => {
  const gaps = rows.map((row, at) => baselineOf(row) - baselineOf(rows[at - 1] ?? row));
  const sorted = gaps.slice(1).sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 3)] ?? 0;
  return rows.filter((_, at) => at === 0 || (gaps[at] ?? 0) > usual * 1.25).map(baselineOf);
};
