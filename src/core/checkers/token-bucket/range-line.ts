/** Numbers in a row with "add to the first n" and "the last one above a limit", each in O(log n): a segment tree. */

export interface RangeLine {
  readonly addToFirst: (count: number, amount: number) => void;
  readonly lastAbove: (limit: number) => number | undefined;
}

export const rangeLine = (values: ReadonlyArray<number>): RangeLine => {
  let width = 1;
  while (width < values.length) width *= 2;
  /** Highest value below a node, without what is still owed by its ancestors. */
  const highest = new Float64Array(2 * width).fill(Number.NEGATIVE_INFINITY);
  const owed = new Float64Array(2 * width);
  for (const [place, value] of values.entries()) highest[width + place] = value;
  const at = (node: number): number => highest[node] ?? Number.NEGATIVE_INFINITY;
  const lift = (node: number): void => {
    highest[node] = Math.max(at(2 * node), at(2 * node + 1)) + (owed[node] ?? 0);
  };
  for (let node = width - 1; node >= 1; node -= 1) lift(node);
  const raise = (node: number, amount: number): void => {
    highest[node] = at(node) + amount;
    owed[node] = (owed[node] ?? 0) + amount;
  };
  return {
    addToFirst: (count, amount) => {
      if (count <= 0) return;
      let node = width + Math.min(count, width) - 1;
      raise(node, amount);
      for (; node > 1; node >>= 1) {
        if (node % 2 === 1) raise(node - 1, amount);
        lift(node >> 1);
      }
    },
    lastAbove: (limit) => {
      if (at(1) <= limit) return undefined;
      let [node, rest] = [1, limit];
      while (node < width) {
        rest -= owed[node] ?? 0;
        node = at(2 * node + 1) > rest ? 2 * node + 1 : 2 * node;
      }
      return node - width;
    },
  };
};
