/** Columns that stand so close that their words look like one line: parts a line where a column begins inside of it. */
import type { RowPart } from "../rows/page-word.ts";
import { isBullet } from "../rows/parts-of-row.ts";
import type { Row } from "./ordered-column.ts";

/** The empty strip that ends at `x`, as its rows show it. */
export interface Strip {
  readonly x: number;
  /** The usual gap between two words, in letter sizes. */
  readonly wordGap: number;
  /** Where all that stands left of it ends and all that stands right of it begins, if that is always the same. */
  readonly flush: { readonly end: number; readonly start: number } | null;
}

/** The word with which the part behind the strip begins; null where the line runs on over the strip. */
export const splitAt = (part: RowPart, { x, wordGap, flush }: Strip): number | null => {
  const at = breakAt(part, x);
  if (at === null) return null;
  const { last, first, gap } = aroundBreak(part, at);
  const others = otherGaps(part, at);
  const onPage = wordGap * first.size;
  if (gap > MORE_THAN_USUAL * (others[others.length >> 1] ?? onPage)) return at;
  // In a line set flush on both sides all gaps are wide; the strip is still the widest,
  if (gap > MORE_THAN_USUAL * LOOSE * onPage && gap > LOOSE * (others.at(-1) ?? 0)) return at;
  // and what ends and begins where its neighbours do is no chance.
  const isFlush =
    flush !== null &&
    Math.abs(last.right - flush.end) <= 2 * EXACT &&
    Math.abs(first.left - flush.start) <= EXACT;
  return isFlush ? at : null;
};

/** Looks through the rows for what ends at the strip, and what begins behind it. */
export const stripAt = (rows: ReadonlyArray<Row>, x: number, wordGap: number): Strip => {
  const strip = { x, wordGap, flush: null };
  const edges = rows.flat().map((part) => edgesAt(part, strip));
  const end = agreedOn(
    edges.flatMap(({ end: place }) => (place <= x && x - place < WIDEST_STRIP ? [place] : [])),
  );
  const start = agreedOn(
    edges.flatMap(({ start: place }) => (place >= x && place <= x + AT_EDGE ? [place] : [])),
  );
  return end === null || start === null ? strip : { ...strip, flush: { end, start } };
};

/** Where a part ends and begins, or where it breaks if it runs over the strip. */
const edgesAt = (part: RowPart, strip: Strip): { readonly end: number; readonly start: number } => {
  const at = part.left < strip.x && part.right > strip.x ? splitAt(part, strip) : null;
  if (at === null) return { end: part.right, start: part.left };
  const { last, first } = aroundBreak(part, at);
  return { end: last.right, start: first.left };
};

/** Of all rows, in letter sizes; three tenths where no row tells. */
export const usualWordGap = (rows: ReadonlyArray<Row>): number => {
  const gaps: Array<number> = [];
  for (const { words } of rows.flat())
    words.forEach((word, at) => {
      const gap = at === 0 ? -1 : (word.left - (words[at - 1]?.right ?? word.left)) / word.size;
      if (gap >= 0) gaps.push(gap);
    });
  gaps.sort((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? 0.3;
};

/** In letter sizes; a word gap is a quarter to a third, six tenths in typewriter letters. */
const CLOSE_COLUMNS = 0.5;
const MORE_THAN_USUAL = 1.8;
/** By which share the gaps of a line may be wider than usual to set it flush. */
const LOOSE = 1.3;
/** Points from the strip in which the column behind it begins. */
const AT_EDGE = 7.5;
/** Points by which edges differ that are set to be the same. */
const EXACT = 1;
/** Points: what ends further away says nothing about the strip. */
const WIDEST_STRIP = 24;

interface Break {
  readonly last: { readonly right: number; readonly size: number };
  readonly first: { readonly left: number; readonly size: number };
  readonly gap: number;
}

const aroundBreak = ({ words, left, right, size }: RowPart, at: number): Break => {
  const [last, first] = [words[at - 1] ?? { right, size }, words[at] ?? { left, size }];
  return { last, first, gap: first.left - last.right };
};

/** Where a word begins right behind the strip, after more than the narrowest gap of columns. */
const breakAt = (part: RowPart, x: number): number | null => {
  const at = part.words.findIndex(({ left }) => left >= x);
  const before = part.words[at - 1];
  if (before === undefined || before.right > x || (at === 1 && isBullet(before.text))) return null;
  const { last, first, gap } = aroundBreak(part, at);
  return first.left - x <= AT_EDGE && gap > CLOSE_COLUMNS * Math.min(first.size, last.size) ? at : null;
};

/** The other word gaps of the part, from narrow to wide. */
const otherGaps = ({ words }: RowPart, without: number): ReadonlyArray<number> =>
  words
    .map((word, at) => (at === 0 || at === without ? -1 : word.left - (words[at - 1]?.right ?? word.left)))
    .filter((gap) => gap >= 0)
    .sort((a, b) => a - b);

/** The place that most of them share, if several do. */
const agreedOn = (places: ReadonlyArray<number>): number | null => {
  const sorted = places.toSorted((a, b) => a - b);
  let [best, count, from] = [0, 0, 0];
  sorted.forEach((place, to) => {
    while (place - (sorted[from] ?? place) > EXACT) from += 1;
    if (to - from + 1 > count) [best, count] = [sorted[(from + to) >> 1] ?? place, to - from + 1];
  });
  return count >= LEAST_AGREEING && count * 2 >= places.length ? best : null;
};

const LEAST_AGREEING = 3;
