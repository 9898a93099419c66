/** Words that stand close together are one part of a row: a wide gap parts columns, or a date from its line. */
import { type PageWord, type RowPart, rowPartOf } from "./page-word.ts";

export const partsOfRow = (words: ReadonlyArray<PageWord>): ReadonlyArray<RowPart> => {
  const parts: Array<Array<PageWord>> = [];
  for (const word of words) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part === undefined || last === undefined || isFar(last, word, part.length === 1)) parts.push([word]);
    else part.push(word);
  }
  return parts.map(rowPartOf);
};

/** Wider than this many letter sizes, a gap is more than a word gap of a line that is set flush on both sides. */
const WIDE_GAP = 1.3;
/** A bullet may stand a whole tab before its text. */
const BULLET_GAP = 4.5;

const isFar = (last: PageWord, word: PageWord, isFirst: boolean): boolean => {
  const gap = word.left - last.right;
  // In a heading whose letters stand apart, its words stand further apart.
  const wide = 2.5 * Math.min(last.spacing, word.spacing);
  return (
    gap - wide > (isFirst && isBullet(last.text) ? BULLET_GAP : WIDE_GAP) * Math.min(last.size, word.size)
  );
};

/** One sign that is neither letter nor digit; some programs draw the small o for an open bullet. */
export const isBullet = (text: string): boolean => text === "o" || /^[^\p{L}\p{N}]\p{M}?$/u.test(text);
