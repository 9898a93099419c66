/** Finds whether something stands at a height of the page, by halving: pages can be hostile, and a walk for each row would not end. */

/** `heights` ascend. */
export const isNear = (heights: ReadonlyArray<number>, height: number, tolerance: number): boolean => {
  let [low, high] = [0, heights.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heights[middle] ?? 0) < height - tolerance) low = middle + 1;
    else high = middle;
  }
  const found = heights[low];
  return found !== undefined && found <= height + tolerance;
};
