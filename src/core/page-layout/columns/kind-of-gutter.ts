/** Decides what a gutter parts: two columns, a rail of dates or labels beside its lines, or mere gaps inside of rows. */
import type { Gutter } from "./gutters.ts";
import { isNear } from "./near-baseline.ts";
import { baselineOf, type Row } from "./ordered-column.ts";
import type { Sides } from "./side-of-gutter.ts";

export type GutterKind = "columns" | "rail" | "rows";

export const kindOfGutter = (gutter: Gutter, { left, right }: Sides): GutterKind => {
  const rightBlocks = blocksOf(right);
  if (isForm(left)) return "rows";
  if (isRail(left, blocksOf(left), right)) return "rail";
  if (isMargin(right, rightBlocks, left)) return "rows";
  const haveTitles = isTitled(left) && isTitled(right);
  const isSmall =
    left.length + right.length < LEAST_LINES || Math.min(left.length, right.length) < LEAST_SIDE;
  if (isSmall && !haveTitles) return "rows";
  return !haveTitles && isTable(gutter, left, right) ? "rows" : "columns";
};

/** A few lines beside others (a head of name and address, a grid of skills) are read as they stand, unless both have titles. */
const LEAST_LINES = 12;
const LEAST_SIDE = 4;

/** Lines that follow one another closely. */
type LineBlock = ReadonlyArray<Row>;

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

const longestOf = (blocks: ReadonlyArray<LineBlock>): number =>
  blocks.reduce((longest, { length }) => Math.max(longest, length), 0);

const textOf = (row: Row): string => row.map(({ text }) => text).join(" ");

/** A year, or a month with a year: what stands in a column of dates, in any language. */
const hasDate = (row: Row): boolean =>
  /(?:19|20)\d{2}|(?:^|\D)\d{1,2}\s?[/.]\s?\d{2}(?:\D|$)|['’]\d{2}/u.test(textOf(row));

/** A rail stands at the left, is narrow and short beside what it labels: one block for each entry or section. */
const isRail = (
  left: ReadonlyArray<Row>,
  blocks: ReadonlyArray<LineBlock>,
  right: ReadonlyArray<Row>,
): boolean => {
  if (left.length > right.length * 0.75 || widthOf(left) > widthOf(right) * 0.6) return false;
  const dated = blocks.filter((block) => block.some(hasDate)).length;
  if (dated >= 2 && dated * 2 >= blocks.length) return true;
  const longest = longestOf(blocks);
  const isSparse = left.length <= right.length * 0.5 && longest <= 3 && blocks.length >= 2;
  // Each label stands beside the first line of what it names.
  return isSparse && startsTogether(blocks, startsOf(right));
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

/** In letter sizes: what is nearer stands on one line. */
const SAME_ROW = 0.35;

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

/** Words in a line: cells have fewer. */
const PROSE = 4;

const wordsIn = (rows: ReadonlyArray<Row>): number =>
  rows.flat().reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, rows.length);

/** The first line is set apart from the second by size or weight. */
const isTitled = ([first, second]: ReadonlyArray<Row>): boolean => {
  const [title, next] = [first?.[0], second?.[0]];
  if (title === undefined || next === undefined) return false;
  const isBold = title.words.every(({ bold }) => bold) && !next.words.every(({ bold }) => bold);
  return isBold || title.size > next.size * 1.08;
};

const widthOf = (rows: ReadonlyArray<Row>): number => {
  let [left, right] = [Number.POSITIVE_INFINITY, 0];
  for (const part of rows.flat()) {
    left = Math.min(left, part.left);
    right = Math.max(right, part.right);
  }
  return Math.max(0, right - left);
};
