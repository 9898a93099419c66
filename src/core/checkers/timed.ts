/** Operations as closed intervals on one clock, in microseconds; and the words in which sentences tell times. */

/** Something that happened at one unknown instant of [start, end]. Intervals that touch are concurrent. */
export interface Timed<Id = number> {
  readonly id: Id;
  /** Microseconds on the recorder's clock: just before the request was sent. */
  readonly start: number;
  /** Microseconds: just after the answer was read. */
  readonly end: number;
}

/**
 * A request with its outcome: `ok` it took effect within its interval · `fail` it certainly had none ·
 * `info` nobody knows: it may take effect at any instant from `start` on, or never (`end` is not read).
 */
export interface Attempt<Id = number> extends Timed<Id> {
  readonly outcome: "ok" | "fail" | "info";
}

/** Microseconds for people: "0.85 ms", "12 ms", "1.083 s". */
export const readableTime = (microseconds: number): string => {
  const size = Math.abs(microseconds);
  if (!Number.isFinite(microseconds)) return "never";
  if (size >= 1_000_000) return `${trimmed(microseconds / 1_000_000, 3)} s`;
  if (size >= 10_000) return `${trimmed(microseconds / 1_000, 1)} ms`;
  return `${trimmed(microseconds / 1_000, 3)} ms`;
};

/** "[1.02 s, 1.08 s]" */
export const readableSpan = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  `[${readableTime(start)}, ${readableTime(end)}]`;

const trimmed = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/** Values grouped under a key, in their order. */
export const groupedBy = <T>(
  values: ReadonlyArray<T>,
  keyOf: (value: T) => string,
): ReadonlyMap<string, ReadonlyArray<T>> => {
  const byKey = new Map<string, Array<T>>();
  for (const value of values) {
    const group = byKey.get(keyOf(value));
    if (group) group.push(value);
    else byKey.set(keyOf(value), [value]);
  }
  return byKey;
};

/** How many of `sorted` (ascending) are below `limit`, or also at it. */
export const countBelow = (sorted: ReadonlyArray<number>, limit: number, isInclusive = false): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] ?? Number.POSITIVE_INFINITY;
    if (value < limit || (isInclusive && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
};
