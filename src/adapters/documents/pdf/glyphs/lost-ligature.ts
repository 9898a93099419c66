/** A glyph without a letter inside of a word is "fi" or "fl": browsers print these ligatures and forget what they stand for. */
import type { Piece } from "#core/page-layout/index.ts";

/** The ligature for the sign between two pieces of one word; null where it is a sign of its own. */
export const lostLigature = (
  before: Piece | undefined,
  sign: Piece | undefined,
  next: Piece,
): Piece | null => {
  if (before === undefined || sign?.sign?.startsWith(NO_LETTER) !== true) return null;
  const isInWord =
    /\p{L}$/u.test(before.text) && /^\p{Ll}/u.test(next.text) && touches(before, sign) && touches(sign, next);
  const share = sign.width / sign.size;
  if (!isInWord || share < NARROWEST || share > WIDEST) return null;
  const { sign: _, ...letters } = sign;
  return { ...letters, text: FLOWS.test(next.text) ? "fl" : "fi", afterBlank: false };
};

/** How the sign of a glyph begins that the file maps to the character nought. */
const NO_LETTER = "\u0000 ";

/** In letter sizes: "fi" is as wide as one round letter in most fonts. */
const NARROWEST = 0.42;
const WIDEST = 0.75;

/** What follows tells them apart: "over|fl|ow", "in|fl|uence", "re|fl|ect" against "pro|fi|le", "certi|fi|cate", "certi|fi|ed". */
const FLOWS = /^(?:[aouy]|e[xc])/u;

const touches = (one: Piece, other: Piece): boolean =>
  Math.abs(other.x - one.x - one.width) < 0.1 * one.size &&
  Math.abs(one.baseline - other.baseline) < 0.05 * one.size;
