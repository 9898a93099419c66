/** Words of a page become rows as the eye sees them: same baseline, then parts between wide gaps. */
import type { PdfPiece } from "./pdf-worker.ts";

export interface RowPart {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Parts from the top of the page down, each row's from left to right. */
export const rowPartsOf = (pieces: ReadonlyArray<PdfPiece>): ReadonlyArray<RowPart> => {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Array<Array<PdfPiece>> = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (
      first !== undefined &&
      Math.abs(piece.y - first.y) <= SAME_BASELINE * Math.max(piece.size, first.size)
    )
      row?.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => partsOf(row.toSorted((a, b) => a.x - b.x)));
};

/** Superscripts and bullets sit up to a third of the letter height off the baseline. */
const SAME_BASELINE = 0.35;
/** Wider than this many letter heights, a gap parts columns or a right-aligned date from its line. */
const WIDE_GAP = 1.3;
/** Narrower than this, two pieces are one word. */
const NO_GAP = 0.12;

const partsOf = (row: ReadonlyArray<PdfPiece>): ReadonlyArray<RowPart> => {
  const parts: Array<RowPart> = [];
  // Blank pieces only span a gap; the next piece's own place tells whether it was a wide one.
  for (const piece of row.filter(({ text }) => text.trim() !== "")) {
    const last = parts.at(-1);
    if (last === undefined || piece.x - last.right > WIDE_GAP * piece.size) {
      const { text, x, y, width, size } = piece;
      parts.push({ text, left: x, right: x + width, y, size });
    } else parts[parts.length - 1] = joined(last, piece);
  }
  return parts;
};

const joined = (part: RowPart, piece: PdfPiece): RowPart => {
  const gap = piece.x - part.right;
  const isApart = gap > NO_GAP * piece.size && !/\s$/u.test(part.text) && !/^\s/u.test(piece.text);
  return {
    ...part,
    text: part.text + (isApart ? " " : "") + piece.text,
    right: Math.max(part.right, piece.x + piece.width),
    size: Math.max(part.size, piece.size),
  };
};
