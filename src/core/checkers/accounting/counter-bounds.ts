/** The least and the most that a counter can show within an interval, from prefix sums over its adds. */
import { countBelow } from "../timed.ts";
import type { AppliedAdd } from "./applied-adds.ts";

/** Bounds of what a read within the closed interval can see. */
export type CounterBounds = (interval: { readonly start: number; readonly end: number }) => {
  readonly least: number;
  readonly most: number;
};

/**
 * Certain: ended before the interval began. Possible: started by the time it ended, and not certain. So
 * least = certain of both signs + possible negatives, most = certain + possible positives.
 */
export const counterBounds = <Id>(adds: ReadonlyArray<AppliedAdd<Id>>, initial: number): CounterBounds => {
  const ended = adds.flatMap(({ end, delta }) => (end === null ? [] : [{ at: end, delta }]));
  const rises = adds.filter(({ delta }) => delta > 0).map(({ start, delta }) => ({ at: start, delta }));
  const falls = adds.filter(({ delta }) => delta < 0).map(({ start, delta }) => ({ at: start, delta }));
  const [certainRises, certainFalls] = [
    sumsOf(ended.filter(({ delta }) => delta > 0)),
    sumsOf(ended.filter(({ delta }) => delta < 0)),
  ];
  const [possibleRises, possibleFalls] = [sumsOf(rises), sumsOf(falls)];
  return ({ start, end }) => ({
    least: initial + certainRises(start, false) + possibleFalls(end, true),
    most: initial + certainFalls(start, false) + possibleRises(end, true),
  });
};

interface Jump {
  readonly at: number;
  readonly delta: number;
}

/** Sum of the jumps before an instant, or also at it. */
const sumsOf = (jumps: ReadonlyArray<Jump>): ((limit: number, isInclusive: boolean) => number) => {
  const sorted = [...jumps].sort((a, b) => a.at - b.at);
  const times = sorted.map(({ at }) => at);
  const sums = [0];
  for (const { delta } of sorted) sums.push((sums.at(-1) ?? 0) + delta);
  return (limit, isInclusive) => sums[countBelow(times, limit, isInclusive)] ?? 0;
};
