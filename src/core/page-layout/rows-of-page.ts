/** Pieces become rows as the eye sees them: what stands on one baseline, from left to right. */
import type { Piece } from "./placed-page.ts";

export const rowsOfPage = (pieces: ReadonlyArray<Piece>): ReadonlyArray<ReadonlyArray<Piece>> => {
  const sorted = [...pieces].sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const rows: Array<Array<Piece>> = [];
  let first: Piece | undefined;
  for (const piece of sorted) {
    const row = rows.at(-1);
    const isNear =
      first !== undefined &&
      piece.baseline - first.baseline <= SAME_BASELINE * Math.max(piece.size, first.size);
    if (row !== undefined && isNear) row.push(piece);
    else {
      rows.push([piece]);
      first = piece;
    }
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
};

/** Superscripts and bullets sit up to a third of the letter height off the baseline. */
const SAME_BASELINE = 0.35;
