/** Accents that are drawn over their letter as a glyph of their own (old TeX fonts do) become one letter with it. */
import type { Piece } from "#core/page-layout/index.ts";

/** The letter with its accent, or null where `accent` is none. */
export const composed = (letter: string, accent: string): string | null => {
  const mark = MARKS[accent];
  if (mark === undefined || !/^\p{L}$/u.test(letter)) return null;
  return ((DOTTED[letter] ?? letter) + mark).normalize("NFC");
};

/** A piece that is an accent alone, drawn over the first letter of the next piece. */
export const withAccentBefore = (accent: Piece | undefined, piece: Piece): Piece | null => {
  if (accent === undefined || accent.text.length !== 1) return null;
  const isOver =
    piece.x < accent.x + accent.width * 0.8 &&
    piece.x > accent.x - accent.width &&
    Math.abs(accent.baseline - piece.baseline) < piece.size * 0.5;
  const first = isOver ? composed(piece.text.charAt(0), accent.text) : null;
  return first === null
    ? null
    : { ...piece, text: first + piece.text.slice(1), afterBlank: piece.afterBlank || accent.afterBlank };
};

const MARKS: Readonly<Record<string, string>> = {
  "´": "\u0301",
  "`": "\u0300",
  "¨": "\u0308",
  ˆ: "\u0302",
  "^": "\u0302",
  "˜": "\u0303",
  "~": "\u0303",
  "¯": "\u0304",
  "˘": "\u0306",
  "˙": "\u0307",
  "˚": "\u030a",
  "°": "\u030a",
  "˝": "\u030b",
  ˇ: "\u030c",
  "¸": "\u0327",
  "˛": "\u0328",
};

/** Letters without their dot, made to carry an accent. */
const DOTTED: Readonly<Record<string, string>> = { ı: "i", ȷ: "j" };
