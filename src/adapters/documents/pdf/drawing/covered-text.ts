/** Text over which an area was painted later: editors and design programs leave what they replaced below what replaces it. */
import type { Piece } from "#core/page-layout/index.ts";
import { type Box, boxAround, type Matrix } from "./matrix.ts";

const COVERED = "text under a painted area";

export interface Cover {
  /** Narrows what is painted from now on; a stencil that is no rectangle leaves nothing that is sure to be painted. */
  readonly within: (path: unknown, matrix: Matrix, clip: Box) => Box;
  /** Marks the pieces that a painted path hides. */
  readonly paint: (path: unknown, matrix: Matrix, clip: Box) => void;
}

export const createCover = (pieces: Array<Piece>): Cover => {
  let left = MOST_AREAS;
  return {
    within: (path, matrix, clip) => {
      const area = rectangleOf(path, matrix);
      return area === null ? NOWHERE : shared(area, clip);
    },
    paint: (path, matrix, clip) => {
      const area = rectangleOf(path, matrix);
      if (area === null || left === 0 || pieces.length === 0) return;
      const [x0, y0, x1, y1] = shared(area, clip);
      if (x1 - x0 < LEAST_SIDE || y1 - y0 < LEAST_SIDE) return;
      left -= 1;
      pieces.forEach((piece, at) => {
        const [x, y] = [piece.x + piece.width / 2, piece.baseline - piece.size * 0.3];
        const isInside = x0 <= x && x <= x1 && y0 <= y && y <= y1;
        if (isInside && piece.unseen === undefined) pieces[at] = { ...piece, unseen: COVERED };
      });
    },
  };
};

/** Points: what is smaller in either direction hides no whole word. */
const LEAST_SIDE = 6;
/** A page has a few panels; a drawing of thousands of bars would cost a walk through all words for each. */
const MOST_AREAS = 300;

export const EVERYWHERE: Box = [-1e6, -1e6, 1e6, 1e6];
const NOWHERE: Box = [0, 0, 0, 0];

const shared = (one: Box, other: Box): Box => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
];

/** The box of a path that is one upright rectangle: a start, three lines along the edges, and the way back. */
const rectangleOf = (path: unknown, matrix: Matrix): Box | null => {
  const [steps] = Array.isArray(path) ? path : [];
  if (!ArrayBuffer.isView(steps) && !Array.isArray(steps)) return null;
  const numbers = Array.from(steps as ArrayLike<unknown>, Number);
  const isFourLines =
    numbers.length === RECTANGLE.length && RECTANGLE.every((code, at) => isStep(numbers, code, at));
  const isUpright = Math.abs(matrix[1] * matrix[2]) < 1e-9 || Math.abs(matrix[0] * matrix[3]) < 1e-9;
  if (!isFourLines || !isUpright) return null;
  const [, x0 = 0, y0 = 0, , x1 = 0, y1 = 0, , x2 = 0, y2 = 0, , x3 = 0, y3 = 0] = numbers;
  const isAcross = y0 === y1 && x1 === x2 && y2 === y3 && x3 === x0;
  const isDown = x0 === x1 && y1 === y2 && x2 === x3 && y3 === y0;
  return isAcross || isDown ? boxAround(matrix, [x0, y0, x2, y2]) : null;
};

/** How pdf.js writes a path: 0 starts, 1 draws a line, 4 closes; each but the last with a point, here `null`. */
const RECTANGLE = [0, null, null, 1, null, null, 1, null, null, 1, null, null, 4];

const isStep = (numbers: ReadonlyArray<number>, code: number | null, at: number): boolean =>
  code === null || numbers[at] === code;
