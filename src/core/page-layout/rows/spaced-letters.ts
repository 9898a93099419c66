/** Headings set with wide letter spacing ("E D U C A T I O N") are words: the wider gaps among the gaps part them. */
import type { Piece } from "../placed-page.ts";

/** For pieces inside such a stretch: whether the piece at that place belongs to the word before it. */
export const spacedStretches = (row: ReadonlyArray<Piece>): ReadonlyMap<number, boolean> => {
  const joins = new Map<number, boolean>();
  let start = 0;
  for (let at = 1; at <= row.length; at += 1) {
    if (at < row.length && continues(row[at - 1], row[at])) continue;
    if (at - start >= LEAST_LETTERS) joinStretch(row, start, at, joins);
    start = at;
  }
  return joins;
};

/** "A B C" may be three grades; four single letters in even steps are a word. */
const LEAST_LETTERS = 4;
/** Letters set further apart than this, in letter sizes, are no word. */
const WIDEST_STEP = 2.5;

const isLetter = (piece: Piece): boolean => /^[\p{L}\p{M}\p{N}&]{1,2}$/u.test(piece.text);

const continues = (last: Piece | undefined, piece: Piece | undefined): boolean =>
  last !== undefined &&
  piece !== undefined &&
  isLetter(last) &&
  isLetter(piece) &&
  piece.x - last.x - last.width < WIDEST_STEP * piece.size;

const joinStretch = (
  row: ReadonlyArray<Piece>,
  start: number,
  end: number,
  joins: Map<number, boolean>,
): void => {
  const stretch = row.slice(start, end);
  if (stretch.filter(({ text }) => text.length === 1).length < stretch.length * 0.7) return;
  const gaps = stretch.slice(1).map((piece, i) => piece.x - (stretch[i]?.x ?? 0) - (stretch[i]?.width ?? 0));
  const sorted = gaps.toSorted((a, b) => a - b);
  const usual = sorted[Math.floor((sorted.length - 1) * USUAL)] ?? 0;
  const size = stretch[0]?.size ?? 10;
  if (usual < 0) return;
  const word = Math.max(usual * 1.7, usual + 0.15 * size);
  const blanks = stretch.slice(1).filter(({ afterBlank }) => afterBlank).length;
  // Blanks between all letters are the spacing itself; blanks between some are word ends.
  const trustBlanks = blanks > 0 && blanks < gaps.length * 0.5;
  gaps.forEach((gap, i) => {
    const isBlank = trustBlanks && stretch[i + 1]?.afterBlank === true;
    joins.set(start + i + 1, gap <= word && !isBlank);
  });
};

/** Most gaps are between letters: a word has more letters than a heading has words. */
const USUAL = 0.4;
