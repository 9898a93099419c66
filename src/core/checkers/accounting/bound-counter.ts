/** Interval counter: a read lies between what was certainly and what was possibly applied. After Jepsen's `counter`. */
import { type CheckResult, type Finding, findingOf } from "../finding.ts";
import { countBelow, readableSpan, readableTime, type Timed } from "../timed.ts";
import { type AppliedAdd, appliedOnce, type CounterAdd } from "./applied-adds.ts";
import { type CounterBounds, counterBounds } from "./counter-bounds.ts";

export interface CounterRead<Id = number> extends Timed<Id> {
  readonly value: number;
}

export type CounterFinding = "too-low" | "too-high" | "went-back";

/**
 * Checks every read of one counter that starts at `initial`.
 *
 * `too-low` / `too-high`: a read lies outside [what had certainly been applied before it began, what can have been
 * applied before it ended]; an add that only overlaps, or whose outcome is unknown, may count or not. A final read
 * after everything was acknowledged has bounds that coincide, so it is checked exactly. `went-back`: with deltas that
 * are never negative, a read is below an earlier read that ended before it began. Sound: the bounds hold at every
 * instant of the read's closed interval. O(n log n).
 *
 * Source: Jepsen, `jepsen.checker/counter`.
 *
 * ```ts
 * import { boundCounter } from "#core/checkers/index.ts";
 *
 * const adds = [
 *   { id: 1, delta: 1, outcome: "ok", start: 0, end: 10 },
 *   { id: 2, delta: 1, outcome: "ok", start: 0, end: 10 },
 * ] as const;
 * const { findings } = boundCounter(adds, [{ id: 3, value: 1, start: 20, end: 30 }], 0);
 * expect(findings.map(({ kind }) => kind)).toEqual(["too-low"]);
 * ```
 */
export const boundCounter = <Id>(
  adds: ReadonlyArray<CounterAdd<Id>>,
  reads: ReadonlyArray<CounterRead<Id>>,
  initial: number,
): CheckResult<CounterFinding, Id> => {
  const applied = appliedOnce(adds);
  const bounds = counterBounds(applied, initial);
  const nearest = nearestTo(applied);
  const isGrowing = applied.every(({ delta }) => delta >= 0);
  return {
    findings: [
      ...reads.flatMap((read) => outside(read, bounds, nearest)),
      ...(isGrowing ? backwards(reads) : []),
    ],
    stats: {
      adds: applied.length,
      unknown: applied.filter(({ end }) => end === null).length,
      reads: reads.length,
    },
  };
};

type CounterFindings<Id> = ReadonlyArray<Finding<CounterFinding, Id>>;

/** The last few adds that the bound rests on: those acknowledged before the read, or sent by its end. */
const nearestTo = <Id>(
  applied: ReadonlyArray<AppliedAdd<Id>>,
): ((read: CounterRead<Id>, isLow: boolean) => ReadonlyArray<Id>) => {
  const endOf = ({ end }: AppliedAdd<Id>): number => end ?? Number.MAX_VALUE;
  const byEnd = [...applied].sort((a, b) => endOf(a) - endOf(b));
  const byStart = [...applied].sort((a, b) => a.start - b.start);
  const [ends, starts] = [byEnd.map(endOf), byStart.map(({ start }) => start)];
  return (read, isLow) => {
    const count = isLow ? countBelow(ends, read.start) : countBelow(starts, read.end, true);
    return (isLow ? byEnd : byStart).slice(Math.max(0, count - 11), count).flatMap(({ ids }) => ids);
  };
};

const outside = <Id>(
  read: CounterRead<Id>,
  bounds: CounterBounds,
  nearest: ReturnType<typeof nearestTo<Id>>,
): CounterFindings<Id> => {
  const { least, most } = bounds(read);
  if (read.value >= least && read.value <= most) return [];
  const isLow = read.value < least;
  const says = isLow
    ? `The read in ${readableSpan(read)} says ${read.value}, but the adds acknowledged before ${readableTime(read.start)} make at least ${least}.`
    : `The read in ${readableSpan(read)} says ${read.value}, but everything sent by ${readableTime(read.end)} makes at most ${most}.`;
  return [findingOf(isLow ? "too-low" : "too-high", "", says, [...nearest(read, isLow), read.id])];
};

/** Reads in order of their starts, each against the highest that had ended by then. */
const backwards = <Id>(reads: ReadonlyArray<CounterRead<Id>>): CounterFindings<Id> => {
  const byEnd = [...reads].sort((a, b) => a.end - b.end);
  const byStart = [...reads].sort((a, b) => a.start - b.start);
  let ended = 0;
  let highest: CounterRead<Id> | undefined;
  return byStart.flatMap((read) => {
    for (let next = byEnd[ended]; next && next.end < read.start; next = byEnd[ended]) {
      if (!highest || next.value > highest.value) highest = next;
      ended += 1;
    }
    if (!highest || highest.value <= read.value) return [];
    const says = `A read in ${readableSpan(highest)} said ${highest.value}; a later one in ${readableSpan(read)} says ${read.value}, though nothing was ever subtracted.`;
    return [findingOf("went-back", "", says, [highest.id, read.id])];
  });
};
