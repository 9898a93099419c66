/** Small round or square marks that are drawn and not written: bullets, if they come again and again at the heads of lines. */
import type { Piece } from "#core/page-layout/index.ts";
import { boxAround, type Matrix } from "./matrix.ts";

export const dotOf = (bounds: unknown, matrix: Matrix, isFilled: boolean): Piece | null =>
  markOf(bounds, matrix, isFilled ? "dot" : "ring", { smallest: 1.2, largest: 7, squareness: 0.3 });

/** Pictures of bullets bring white space with them. */
export const pictureDotOf = (bounds: unknown, matrix: Matrix): Piece | null =>
  markOf(bounds, matrix, "picture", { smallest: 2, largest: 15, squareness: 0.5 });

/** Points; and by which share of the width the height may differ. */
interface MarkSize {
  readonly smallest: number;
  readonly largest: number;
  readonly squareness: number;
}

const markOf = (
  bounds: unknown,
  matrix: Matrix,
  kind: string,
  { smallest, largest, squareness }: MarkSize,
): Piece | null => {
  if (!ArrayBuffer.isView(bounds) && !Array.isArray(bounds)) return null;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(bounds as ArrayLike<unknown>, Number);
  const [x, y, right, bottom] = boxAround(matrix, [x0, y0, x1, y1]);
  const [width, height] = [right - x, bottom - y];
  const isMark = width >= smallest && width <= largest && Math.abs(width - height) < width * squareness;
  if (!isMark) return null;
  return {
    text: "•",
    x,
    width,
    // The middle of a bullet is a third of the letter size above the line.
    baseline: (y + bottom) / 2 + SIZE * 0.33,
    size: SIZE,
    ascent: 0.6,
    descent: 0,
    bold: false,
    italic: false,
    afterBlank: true,
    sign: `${kind} ${Math.round(width)}`,
  };
};

/** A mark has no letter size; the line beside it lends it one. */
const SIZE = 10;
