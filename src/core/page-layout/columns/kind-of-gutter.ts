/** Decides what a gutter parts: two columns, a rail of dates or labels beside its lines, or mere gaps inside of rows. */
import type { Gutter } from "./gutters.ts";
import {
  blocksOf,
  hasDate,
  type LineBlock,
  longestOf,
  PROSE,
  SAME_ROW,
  textOf,
  widthOf,
  wordsIn,
} from "./line-blocks.ts";
import { isNear } from "./near-baseline.ts";
import { baselineOf, type Row } from "./ordered-column.ts";
import { isRail } from "./rails/is-rail.ts";
import type { Sides } from "./side-of-gutter.ts";

export type GutterKind = "columns" | "rail" | "rows";

export const kindOfGutter = (gutter: Gutter, sides: Sides): GutterKind => {
  if (isForm(sides.left)) return "rows";
  if (isRail(gutter, sides)) return "rail";
  const isLong = Math.min(sides.left.length, sides.right.length) >= LEAST_LIST;
  return isLong && areColumns(gutter, sides) ? "columns" : "rows";
};

const areColumns = (gutter: Gutter, { left, right }: Sides): boolean => {
  const haveTitles = isTitled(left) && isTitled(right);
  if (haveTitles && areLists(left, right)) return true;
  if (isMargin(right, blocksOf(right), left)) return false;
  const isSmall =
    left.length + right.length < LEAST_LINES || Math.min(left.length, right.length) < LEAST_SIDE;
  return haveTitles || (!isSmall && !isTable(gutter, left, right));
};

/** A few lines beside others (a head of name and address, a grid of skills) are read as they stand, unless both have titles. */
const LEAST_LINES = 12;
const LEAST_SIDE = 4;
const LEAST_LIST = 3;

/** Dates and places set to the right of their lines: few, short, and each on a baseline of its line. */
const isMargin = (
  right: ReadonlyArray<Row>,
  blocks: ReadonlyArray<LineBlock>,
  left: ReadonlyArray<Row>,
): boolean => {
  const lines = left.map(baselineOf);
  const partners = right.filter((row) =>
    isNear(lines, baselineOf(row), SAME_ROW * (row[0]?.size ?? 10)),
  ).length;
  const isPartnered = partners >= right.length * 0.75;
  const dated = right.filter(hasDate).length;
  if (dated * 3 >= right.length && (isPartnered || dated * 2 >= right.length))
    return widthOf(right) < widthOf(left);
  const longest = longestOf(blocks);
  const isShort = right.every((row) => textOf(row).length < 40);
  return isPartnered && isShort && (longest <= 2 || isFlushRight(right)) && right.length <= left.length;
};

/** "Name:", "Born:": labels of a form beside what they ask for. */
const isForm = (left: ReadonlyArray<Row>): boolean =>
  left.filter((row) => /[:：]$/u.test(textOf(row))).length * 2 > left.length;

const isFlushRight = (rows: ReadonlyArray<Row>): boolean => {
  const edges = rows.map((row) => row.at(-1)?.right ?? 0);
  const most = edges.reduce((found, edge) => Math.max(found, edge), 0);
  const starts = new Set(rows.map((row) => Math.round((row[0]?.left ?? 0) / 4)));
  return edges.filter((edge) => most - edge < 3).length >= rows.length * 0.8 && starts.size > rows.length / 2;
};

/** Cells beside their labels: every row has both, the labels are short. */
const isTable = (
  { left, right, both }: Gutter,
  cells: ReadonlyArray<Row>,
  beside: ReadonlyArray<Row>,
): boolean => {
  const isGrid = both >= Math.max(left, right) * 0.9 || (both >= left * 0.95 && left <= right * 0.75);
  return isGrid && !(wordsIn(cells) >= PROSE && wordsIn(beside) >= PROSE);
};

/** The first line is set apart from the second by size or weight. */
const isTitled = ([first, second]: ReadonlyArray<Row>): boolean => {
  const [title, next] = [first?.[0], second?.[0]];
  if (title === undefined || next === undefined) return false;
  const isBold = title.words.every(({ bold }) => bold) && !next.words.every(({ bold }) => bold);
  return isBold || title.size > next.size * 1.08;
};

/** Titles of one kind in one row, and nowhere a date: lists that are read one by one, and no jobs with their places. */
const areLists = (left: ReadonlyArray<Row>, right: ReadonlyArray<Row>): boolean => {
  const [one, other] = [left[0]?.[0], right[0]?.[0]];
  if (one === undefined || other === undefined || Math.min(left.length, right.length) < LEAST_LIST)
    return false;
  const isAlike =
    Math.abs(one.baseline - other.baseline) < 1 && Math.abs(one.size - other.size) < 0.05 * one.size;
  return isAlike && ![...left, ...right].some(hasDate);
};
