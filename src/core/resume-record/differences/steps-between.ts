/**
 * The fewest words to remove and add (E. W. Myers, "An O(ND) Difference Algorithm", 1986), given up where two texts have
 * little in common: then all of one goes and all of the other comes, which is also what a person would see.
 */

export interface Step {
  readonly kind: "kept" | "removed" | "added";
  readonly text: string;
}

/** Time and memory grow with its square; two wordings of one bullet differ in a few dozen words. */
const MOST_CHANGES = 500;

export const stepsBetween = (from: ReadonlyArray<string>, to: ReadonlyArray<string>): ReadonlyArray<Step> => {
  const reached = furthestByChanges({ from, to });
  return reached === null ? replaced(from, to) : walkBack({ from, to }, reached);
};

const replaced = (from: ReadonlyArray<string>, to: ReadonlyArray<string>): ReadonlyArray<Step> => [
  { kind: "removed", text: from.join("") },
  { kind: "added", text: to.join("") },
];

interface Texts {
  readonly from: ReadonlyArray<string>;
  readonly to: ReadonlyArray<string>;
}

/**
 * For each number of changes, how far in `from` each diagonal (x − y) gets; diagonal k stands at index k + changes.
 * Null when the end is not reached.
 */
const furthestByChanges = (texts: Texts): ReadonlyArray<Int32Array> | null => {
  const { from, to } = texts;
  const rounds: Array<Int32Array> = [];
  const most = Math.min(MOST_CHANGES, from.length + to.length);
  for (let changes = 0; changes <= most; changes += 1) {
    const round = nextRound(texts, rounds[changes - 1], changes);
    rounds.push(round);
    if (at(round, changes, from.length - to.length) >= from.length) return rounds;
  }
  return null;
};

const nextRound = (texts: Texts, before: Int32Array | undefined, changes: number): Int32Array => {
  const round = new Int32Array(2 * changes + 1);
  for (let k = -changes; k <= changes; k += 2) {
    round[k + changes] = alongDiagonal(texts, arrivalOn(before, changes, k).x, k);
  }
  return round;
};

/** For free, as long as the words are the same. */
const alongDiagonal = ({ from, to }: Texts, start: number, k: number): number => {
  let x = start;
  while (x < from.length && x - k < to.length && from[x] === to[x - k]) x += 1;
  return x;
};

interface Arrival {
  readonly x: number;
  /** Null at the very beginning. */
  readonly by: "added" | "removed" | null;
}

/** By adding a word (from diagonal k + 1) or by removing one (from k − 1), whichever is further. */
const arrivalOn = (before: Int32Array | undefined, changes: number, k: number): Arrival => {
  if (before === undefined) return { x: 0, by: null };
  const byAdding = at(before, changes - 1, k + 1);
  const byRemoving = at(before, changes - 1, k - 1);
  return byAdding > byRemoving ? { x: byAdding, by: "added" } : { x: byRemoving + 1, by: "removed" };
};

/** −1 on a diagonal that so few changes cannot reach. */
const at = (round: Int32Array, changes: number, k: number): number =>
  Math.abs(k) > changes ? -1 : (round[k + changes] ?? -1);

const walkBack = ({ from, to }: Texts, rounds: ReadonlyArray<Int32Array>): ReadonlyArray<Step> => {
  const steps: Array<Step> = [];
  let x = from.length;
  let k = from.length - to.length;
  for (let changes = rounds.length - 1; changes >= 0; changes -= 1) {
    const arrival = arrivalOn(rounds[changes - 1], changes, k);
    for (; x > arrival.x; x -= 1) steps.push({ kind: "kept", text: from[x - 1] ?? "" });
    if (arrival.by === "added") {
      steps.push({ kind: "added", text: to[x - k - 1] ?? "" });
      k += 1;
    } else if (arrival.by === "removed") {
      x -= 1;
      steps.push({ kind: "removed", text: from[x] ?? "" });
      k -= 1;
    }
  }
  return steps.reverse();
};
