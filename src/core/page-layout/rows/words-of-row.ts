/** The pieces of one row become words: by the blanks that the file writes, and where it writes none by the gaps. */

import type { Piece } from "../placed-page.ts";
import { withBulletsOnly } from "./bullet-signs.ts";
import { withoutLeaders } from "./leader-dots.ts";
import { withoutOverprint } from "./overprint.ts";
import type { PageWord } from "./page-word.ts";
import { spacedStretches } from "./spaced-letters.ts";

/** From left to right; `row` is sorted so. */
export const wordsOfRow = (row: ReadonlyArray<Piece>): ReadonlyArray<PageWord> => {
  const pieces = withoutOverprint(withoutLeaders(withBulletsOnly(row)));
  const breaks = spacedStretches(pieces);
  const words: Array<Array<Piece>> = [];
  pieces.forEach((piece, at) => {
    const word = words.at(-1);
    const last = pieces[at - 1];
    const isSame =
      last !== undefined && (breaks.get(at) ?? !isApart(last, piece)) && last.unseen === piece.unseen;
    if (word !== undefined && isSame) word.push(piece);
    else words.push([piece]);
  });
  return words.map(wordOf).filter(({ text }) => text !== "");
};

/** Wider than this share of the letter size is a word gap: kerning stays below a tenth, the tightest set line above a fifth. */
const NO_GAP = 0.13;
/** A blank in the file counts unless the next letter stands where the last one ended. */
const NO_BLANK = 0.04;

const isApart = (last: Piece, piece: Piece): boolean => {
  if (last.sign !== undefined) return true;
  const gap = piece.x - (last.x + last.width);
  const size = Math.min(last.size, piece.size);
  return gap > (piece.afterBlank ? NO_BLANK : NO_GAP) * size;
};

const wordOf = (pieces: ReadonlyArray<Piece>): PageWord => {
  const letters = pieces.map(({ text }) => text.length);
  const all = letters.reduce((sum, count) => sum + count, 0);
  const share = (is: (piece: Piece) => boolean): boolean =>
    pieces.reduce((sum, piece, at) => sum + (is(piece) ? (letters[at] ?? 0) : 0), 0) * 2 > all;
  const largest = pieces.reduce((most, piece) => (piece.size > most.size ? piece : most));
  return {
    text: pieces
      .map(({ text }) => text)
      .join("")
      .normalize("NFC")
      .trim(),
    left: least(pieces, ({ x }) => x),
    right: -least(pieces, ({ x, width }) => -x - width),
    baseline: largest.baseline,
    top: least(pieces, ({ baseline, ascent, size }) => baseline - ascent * size),
    bottom: -least(pieces, ({ baseline, descent, size }) => -baseline - descent * size),
    size: largest.size,
    bold: share(({ bold }) => bold),
    italic: share(({ italic }) => italic),
    unseen: largest.unseen ?? null,
    spacing: spacingIn(pieces),
  };
};

/** The gap between the letters of a word that is set wide: one piece a letter. */
const spacingIn = (pieces: ReadonlyArray<Piece>): number => {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined || pieces.length < 2) return 0;
  const inked = pieces.reduce((sum, { width }) => sum + width, 0);
  return Math.max(0, (last.x + last.width - first.x - inked) / (pieces.length - 1));
};

/** Without spreading: a hostile word has a hundred thousand pieces, more than a call takes arguments. */
const least = (pieces: ReadonlyArray<Piece>, edge: (piece: Piece) => number): number =>
  pieces.reduce((found, piece) => Math.min(found, edge(piece)), Number.POSITIVE_INFINITY);
