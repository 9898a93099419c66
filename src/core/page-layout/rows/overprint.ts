/** The same text drawn twice, a hair apart, is how some programs make letters bold: it is read once. */
import type { Piece } from "../placed-page.ts";

export const withoutOverprint = (row: ReadonlyArray<Piece>): ReadonlyArray<Piece> => {
  const kept: Array<Piece> = [];
  for (const piece of row) {
    const near = kept.slice(-NEIGHBOURS);
    const back = near.findLastIndex((other) => isCopy(other, piece));
    const twin = near[back];
    if (twin === undefined) kept.push(piece);
    else
      kept[kept.length - near.length + back] = {
        ...twin,
        bold: true,
        afterBlank: twin.afterBlank || piece.afterBlank,
      };
  }
  return kept;
};

/** Copies lie next to each other in a row that is sorted from the left. */
const NEIGHBOURS = 3;
/** The narrowest letter is a quarter as wide as high, so "ll" is never taken for a copy. */
const SHIFT = 0.1;

const isCopy = (one: Piece, other: Piece): boolean =>
  one.text === other.text &&
  one.unseen === other.unseen &&
  Math.abs(one.x - other.x) < SHIFT * one.size &&
  Math.abs(one.baseline - other.baseline) < SHIFT * one.size;
