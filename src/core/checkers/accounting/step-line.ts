/** A sum of overlapping periods as a line of steps over time: where it is too high, its highest and lowest in a span. */
import { countBelow } from "../timed.ts";

export interface StepLine {
  readonly peak: number;
  /** Earliest instant from which the sum is above `limit` for some time. */
  readonly firstAbove: (limit: number) => number | undefined;
  /** Highest sum at any instant of the closed span, periods being closed at both ends. */
  readonly mostWithin: (start: number, end: number) => number;
  /** Lowest sum at any instant of the closed span, periods being open at both ends: touching does not count. */
  readonly leastWithin: (start: number, end: number) => number;
}

interface Period {
  readonly quantity: number;
  readonly from: number;
  readonly to: number;
}

export const stepLine = (periods: ReadonlyArray<Period>): StepLine => {
  const times = [...new Set(periods.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const placeByTime = new Map(times.map((time, place) => [time, place]));
  const rises = times.map(() => 0);
  const falls = times.map(() => 0);
  for (const { from, to, quantity } of periods) {
    const [begin, end] = [placeByTime.get(from) ?? 0, placeByTime.get(to) ?? 0];
    rises[begin] = (rises[begin] ?? 0) + quantity;
    falls[end] = (falls[end] ?? 0) + quantity;
  }
  const { touching, between, after } = levelsOf(rises, falls);
  return {
    peak: after.reduce((most, level) => Math.max(most, level), 0),
    firstAbove: (limit) => times[after.findIndex((level) => level > limit)],
    mostWithin: (start, end) => {
      let most = after[countBelow(times, start, true) - 1] ?? 0;
      const last = countBelow(times, end, true);
      for (let place = countBelow(times, start); place < last; place += 1) {
        most = Math.max(most, touching[place] ?? 0);
      }
      return most;
    },
    leastWithin: (start, end) => {
      let least = after[countBelow(times, start) - 1] ?? 0;
      const last = countBelow(times, end, true);
      for (let place = countBelow(times, start); place < last; place += 1) {
        least = Math.min(least, between[place] ?? 0);
      }
      return least;
    },
  };
};

/** At each time: the sum with everything that touches it, with what lies on both sides of it, and just after it. */
const levelsOf = (rises: ReadonlyArray<number>, falls: ReadonlyArray<number>) => {
  const touching: Array<number> = [];
  const between: Array<number> = [];
  const after: Array<number> = [];
  let level = 0;
  for (const [place, rise] of rises.entries()) {
    const fall = falls[place] ?? 0;
    touching.push(level + rise);
    between.push(level - fall);
    level += rise - fall;
    after.push(level);
  }
  return { touching, between, after };
};
