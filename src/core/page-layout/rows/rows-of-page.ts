/** Pieces become rows as the eye sees them: what stands on one baseline, from left to right, with raised letters. */
import type { Piece } from "../placed-page.ts";

export const rowsOfPage = (pieces: ReadonlyArray<Piece>): ReadonlyArray<ReadonlyArray<Piece>> => {
  const sorted = [...pieces].sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const rows: Array<Array<Piece>> = [];
  // The largest piece of the row: a raised letter may come first.
  let anchor: Piece | undefined;
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && anchor !== undefined && isSameBaseline(anchor, piece)) {
      row.push(piece);
      if (piece.size > anchor.size * 1.1) anchor = piece;
    } else {
      rows.push([piece]);
      anchor = piece;
    }
  }
  return withRaisedLetters(rows.map((row) => row.sort((a, b) => a.x - b.x)));
};

/** Rounding and bullets move letters by up to a third of their size; the next line is a whole size away. */
const SAME_BASELINE = 0.35;

/** The smaller size decides: beside a large name stand several small lines. */
const isSameBaseline = (one: Piece, other: Piece): boolean =>
  Math.abs(one.baseline - other.baseline) <= SAME_BASELINE * Math.min(one.size, other.size);

/** Raised or lowered letters ("1st", "TM") that touch a larger letter of a neighbouring row go to that row. */
const withRaisedLetters = (rows: ReadonlyArray<Array<Piece>>): ReadonlyArray<ReadonlyArray<Piece>> => {
  rows.forEach((row, at) => {
    for (const other of [rows[at + 1], rows[at - 1]]) if (other !== undefined) moveRaised(row, other);
  });
  return rows.filter((row) => row.length > 0);
};

const moveRaised = (row: Array<Piece>, other: Array<Piece>): void => {
  const isRaised = (piece: Piece): boolean => isSmall(piece, other) && touches(piece, other);
  const raised = row.filter(isRaised);
  if (raised.length === 0) return;
  const moved = new Set(raised);
  row.splice(0, row.length, ...row.filter((piece) => !moved.has(piece)));
  other.push(...raised);
  other.sort((a, b) => a.x - b.x);
};

const isSmall = (piece: Piece, row: ReadonlyArray<Piece>): boolean => {
  const [first] = row;
  if (first === undefined || piece.size >= first.size * 0.85) return false;
  const lowered = piece.baseline - first.baseline;
  return lowered > -HIGHEST * first.size && lowered < LOWEST * first.size;
};

/** In letter sizes: a raised letter stands on half the height of its line, a lowered one hardly below it; the next line is lower. */
const HIGHEST = 0.55;
const LOWEST = 0.35;

/** Found by halving, for rows are sorted from the left. */
const touches = (piece: Piece, row: ReadonlyArray<Piece>): boolean => {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.x ?? 0) < piece.x) low = middle + 1;
    else high = middle;
  }
  const before = row[low - 1];
  if (before === undefined || before.size * 0.85 <= piece.size) return false;
  const gap = piece.x - before.x - before.width;
  return gap > -0.2 * before.size && gap < 0.12 * before.size;
};
