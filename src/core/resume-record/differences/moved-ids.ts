/** Which items changed their place among those that both lists have: all but the longest run that kept its order. */

interface WithId {
  readonly id: string;
}

export const movedIds = (
  before: ReadonlyArray<WithId>,
  after: ReadonlyArray<WithId>,
): ReadonlyArray<string> => {
  const indexById = new Map(before.map(({ id }, index) => [id, index]));
  const shared = after.flatMap(({ id }) => {
    const index = indexById.get(id);
    return index === undefined ? [] : [{ id, index }];
  });
  const kept = longestRising(shared.map(({ index }) => index));
  return shared.filter((_, position) => !kept.has(position)).map(({ id }) => id);
};

/** Positions of a longest rising subsequence, by patience sorting in n log n. */
const longestRising = (numbers: ReadonlyArray<number>): ReadonlySet<number> => {
  /** Position of the lowest last number of a run of each length. */
  const lastByLength: Array<number> = [];
  const beforeByPosition: Array<number> = [];
  for (const [position, number] of numbers.entries()) {
    const length = lengthBelow(lastByLength, numbers, number);
    beforeByPosition.push(lastByLength[length - 1] ?? -1);
    lastByLength[length] = position;
  }
  const kept = new Set<number>();
  for (
    let position = lastByLength.at(-1) ?? -1;
    position !== -1;
    position = beforeByPosition[position] ?? -1
  ) {
    kept.add(position);
  }
  return kept;
};

/** How long a run is that `number` can continue. */
const lengthBelow = (
  lastByLength: ReadonlyArray<number>,
  numbers: ReadonlyArray<number>,
  number: number,
): number => {
  let low = 0;
  let high = lastByLength.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((numbers[lastByLength[middle] ?? -1] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
};
