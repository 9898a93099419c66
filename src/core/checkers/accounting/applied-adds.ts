/** Adds to a counter with all tries for one purpose together. */
import { type Attempt, groupedBy } from "../timed.ts";

/** A try to add `delta`, a whole number. Tries with the same `once` (an operation id) count once, however often sent. */
export interface CounterAdd<Id = number> extends Attempt<Id> {
  readonly delta: number;
  readonly once?: string;
}

/** One add, all its tries together. */
export interface AppliedAdd<Id> {
  readonly ids: ReadonlyArray<Id>;
  readonly delta: number;
  /** Earliest instant at which it can have been applied. */
  readonly start: number;
  /** Latest instant; null if nobody knows whether it ever was. */
  readonly end: number | null;
}

/** From the first that may have worked, to the first that was acknowledged. */
export const appliedOnce = <Id>(adds: ReadonlyArray<CounterAdd<Id>>): ReadonlyArray<AppliedAdd<Id>> => {
  const possible = adds.filter(({ outcome }) => outcome !== "fail");
  const alone = possible.filter(({ once }) => once === undefined).map((add) => [add]);
  const named = groupedBy(
    possible.filter(({ once }) => once !== undefined),
    ({ once = "" }) => once,
  );
  return [...alone, ...named.values()].flatMap((tries) => {
    const [first] = tries;
    if (!first) return [];
    const ends = tries.filter(({ outcome }) => outcome === "ok").map(({ end }) => end);
    return {
      ids: tries.map(({ id }) => id),
      delta: first.delta,
      start: tries.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
      end: ends.length === 0 ? null : Math.min(...ends),
    };
  });
};
