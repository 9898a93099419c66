/** Text that runs up or down the page: labels at the edge, marks of a printer. It is kept apart, after all other lines. */
import type { Row } from "../columns/ordered-column.ts";
import type { Piece } from "../placed-page.ts";
import { type PageWord, rowPartOf } from "./page-word.ts";

export const turnedRows = (pieces: ReadonlyArray<Piece>): ReadonlyArray<Row> => {
  const rows: Array<Array<PageWord>> = [];
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (piece.turned === undefined) continue;
    const word = wordOf(piece, piece.turned);
    const row = rows.at(-1);
    const isSameLine = last !== undefined && Math.abs(last.x - piece.x) <= SAME_LINE * piece.size;
    const before = row?.at(-1);
    if (row === undefined || before === undefined || !isSameLine) rows.push([word]);
    else if (piece.afterBlank || gapBetween(before, word) > NO_GAP * piece.size) row.push(word);
    else row[row.length - 1] = joined(before, word);
    last = piece;
  }
  return rows.map((words) => [rowPartOf(words)]);
};

const SAME_LINE = 0.35;
const NO_GAP = 0.13;

/** The letters stand to the left of their line when they run up, and to the right when they run down. */
const wordOf = (piece: Piece, length: number): PageWord => {
  const [over, under] = [piece.ascent * piece.size, piece.descent * piece.size];
  const isUp = length < 0;
  return {
    text: piece.text,
    left: piece.x - (isUp ? over : under),
    right: piece.x + (isUp ? under : over),
    baseline: piece.baseline,
    top: Math.min(piece.baseline, piece.baseline + length),
    bottom: Math.max(piece.baseline, piece.baseline + length),
    size: piece.size,
    bold: piece.bold,
    italic: piece.italic,
    unseen: piece.unseen ?? null,
    spacing: 0,
  };
};

const gapBetween = (one: PageWord, other: PageWord): number =>
  Math.max(other.top - one.bottom, one.top - other.bottom);

const joined = (one: PageWord, other: PageWord): PageWord => ({
  ...one,
  text: one.text + other.text,
  top: Math.min(one.top, other.top),
  bottom: Math.max(one.bottom, other.bottom),
});
