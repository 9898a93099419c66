/** Plane transformations as PDF writes them: six numbers, applied to points from the right. */

export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const times = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** Whatever the file gives; what is no number is what it would be in a matrix that changes nothing. */
export const matrixOf = (numbers: unknown): Matrix => {
  const list =
    ArrayBuffer.isView(numbers) || Array.isArray(numbers) ? Array.from(numbers as ArrayLike<unknown>) : [];
  const at = (i: number): number => (Number.isFinite(list[i]) ? Number(list[i]) : (identity[i] ?? 0));
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
};

/** The smallest upright box around a transformed one: left, top, right, bottom. */
export const boxAround = (matrix: Matrix, [x0, y0, x1, y1]: Box): Box => {
  const [a, b, c, d, e, f] = matrix;
  const xs = [a * x0 + c * y0, a * x1 + c * y0, a * x0 + c * y1, a * x1 + c * y1];
  const ys = [b * x0 + d * y0, b * x1 + d * y0, b * x0 + d * y1, b * x1 + d * y1];
  return [Math.min(...xs) + e, Math.min(...ys) + f, Math.max(...xs) + e, Math.max(...ys) + f];
};

export type Box = readonly [number, number, number, number];
