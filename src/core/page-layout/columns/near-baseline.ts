/** Finds whether something stands at a height of the page, by halving: pages can be hostile, and a walk for each row would not end. */

/** `heights` ascend. */
export const isNear = (heights: ReadonlyArray<number>, height: number, tolerance: number): boolean =>
  (heights[countBelow(heights, height - tolerance)] ?? Number.POSITIVE_INFINITY) <= height + tolerance;

export const countBetween = (heights: ReadonlyArray<number>, from: number, to: number): number =>
  countBelow(heights, to) - countBelow(heights, from);

const countBelow = (heights: ReadonlyArray<number>, height: number): number => {
  let [low, high] = [0, heights.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heights[middle] ?? 0) < height) low = middle + 1;
    else high = middle;
  }
  return low;
};
