/** Decides what a gutter parts: two columns, a rail of dates or labels beside its lines, or mere gaps inside of rows. */
import type { Gutter } from "./gutters.ts";
import { baselineOf, type Row } from "./ordered-column.ts";
import type { Sides } from "./side-of-gutter.ts";

export type GutterKind = "columns" | "rail" | "rows";

export const kindOfGutter = (gutter: Gutter, { left, right }: Sides): GutterKind => {
  const leftBlocks = blocksOf(left);
  const rightBlocks = blocksOf(right);
  if (isRail(left, leftBlocks, right, rightBlocks)) return "rail";
  if (isMargin(right, rightBlocks, left) || isForm(left)) return "rows";
  if (left.length < LEAST_LINES || right.length < LEAST_LINES) return "rows";
  return isTable(gutter, left, right) ? "rows" : "columns";
};

/** Three short lines beside three others (a head of name, address and mail) are read as they stand. */
const LEAST_LINES = 4;

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

const textOf = (row: Row): string => row.map(({ text }) => text).join(" ");

/** A year, or a month with a year: what stands in a column of dates, in any language. */
const hasDate = (row: Row): boolean =>
  /(?:19|20)\d{2}|(?:^|\D)\d{1,2}\s?[/.]\s?\d{2}(?:\D|$)|['’]\d{2}/u.test(textOf(row));

/** A rail stands at the left, is narrow and short beside what it labels: one block for each entry or section. */
const isRail = (
  left: ReadonlyArray<Row>,
  blocks: ReadonlyArray<LineBlock>,
  right: ReadonlyArray<Row>,
  beside: ReadonlyArray<LineBlock>,
): boolean => {
  if (left.length > right.length * 0.75 || widthOf(left) > widthOf(right) * 0.6) return false;
  const dated = blocks.filter((block) => block.some(hasDate)).length;
  if (dated >= 2 && dated * 2 >= blocks.length) return true;
  const longest = Math.max(...blocks.map((block) => block.length));
  const isSparse = left.length <= right.length * 0.5 && longest <= 3 && blocks.length >= 2;
  // Each label stands beside the first line of what it names.
  return isSparse && startsTogether(blocks, beside);
};

const startsTogether = (blocks: ReadonlyArray<LineBlock>, beside: ReadonlyArray<LineBlock>): boolean => {
  const starts = beside.map((block) => baselineOf(block[0] ?? []));
  const near = blocks.filter(([first]) => {
    const at = baselineOf(first ?? []);
    return starts.some((start) => Math.abs(start - at) <= (first?.[0]?.size ?? 10));
  });
  return near.length >= blocks.length * 0.7;
};

/** Dates and places set to the right of their lines: few, short, and each on a baseline of its line. */
const isMargin = (
  right: ReadonlyArray<Row>,
  blocks: ReadonlyArray<LineBlock>,
  left: ReadonlyArray<Row>,
): boolean => {
  const partners = right.filter((row) => left.some((other) => isBeside(other, row))).length;
  const isPartnered = partners >= right.length * 0.75;
  const dated = right.filter(hasDate).length;
  if (dated * 3 >= right.length && (isPartnered || dated * 2 >= right.length))
    return widthOf(right) < widthOf(left);
  const longest = Math.max(...blocks.map((block) => block.length));
  const isShort = right.every((row) => textOf(row).length < 40);
  return isPartnered && isShort && (longest <= 2 || isFlushRight(right)) && right.length <= left.length;
};

/** "Name:", "Born:": labels of a form beside what they ask for. */
const isForm = (left: ReadonlyArray<Row>): boolean =>
  left.filter((row) => /[:：]$/u.test(textOf(row))).length * 2 > left.length;

const isBeside = (one: Row, other: Row): boolean =>
  Math.abs(baselineOf(one) - baselineOf(other)) <= 0.35 * Math.max(one[0]?.size ?? 0, other[0]?.size ?? 0);

const isFlushRight = (rows: ReadonlyArray<Row>): boolean => {
  const edges = rows.map((row) => row.at(-1)?.right ?? 0);
  const most = Math.max(...edges);
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
  if (!isGrid) return false;
  const words = (rows: ReadonlyArray<Row>): number =>
    rows.reduce((sum, row) => sum + row.reduce((all, part) => all + part.words.length, 0), 0) /
    Math.max(1, rows.length);
  const isProse = words(cells) >= 4 && words(beside) >= 4;
  const [title, other] = [cells[0]?.[0], beside[0]?.[0]];
  const haveTitles = isTitle(title, cells) && isTitle(other, beside);
  return !isProse && !haveTitles;
};

const isTitle = (part: Row[number] | undefined, rows: ReadonlyArray<Row>): boolean => {
  const next = rows[1]?.[0];
  if (part === undefined || next === undefined) return false;
  const isBold = part.words.every(({ bold }) => bold) && !next.words.every(({ bold }) => bold);
  return isBold || part.size > next.size * 1.08;
};

const widthOf = (rows: ReadonlyArray<Row>): number => {
  let [left, right] = [Number.POSITIVE_INFINITY, 0];
  for (const part of rows.flat()) {
    left = Math.min(left, part.left);
    right = Math.max(right, part.right);
  }
  return Math.max(0, right - left);
};
