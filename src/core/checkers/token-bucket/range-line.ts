/** Numbers in a row with "add to the first n" and "the last of the first n above a limit", each in O(log n): a segment tree. */

export interface RangeLine {
  readonly addToFirst: (count: number, amount: number) => void;
  /** Among the first `count`. */
  readonly lastAbove: (limit: number, count: number) => number | undefined;
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
    lastAbove: (limit, count) => lastAbove({ highest, owed, width, count }, 1, 0, limit),
  };
};

interface Tree {
  readonly highest: Float64Array;
  readonly owed: Float64Array;
  readonly width: number;
  readonly count: number;
}

/** Right half first; only nodes that the bound cuts can promise more than they have, one on each level. */
const lastAbove = (tree: Tree, node: number, first: number, limit: number): number | undefined => {
  if (first >= tree.count || (tree.highest[node] ?? 0) <= limit) return undefined;
  if (node >= tree.width) return node - tree.width;
  const rest = limit - (tree.owed[node] ?? 0);
  // The leftmost leaf below a node: its number within its level, times the leaves below each node of that level.
  const level = 31 - Math.clz32(2 * node + 1);
  const middle = (2 * node + 1 - 2 ** level) * (tree.width / 2 ** level);
  return lastAbove(tree, 2 * node + 1, middle, rest) ?? lastAbove(tree, 2 * node, first, rest);
};
