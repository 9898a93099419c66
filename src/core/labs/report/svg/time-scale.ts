/** Where a moment is drawn. Short times get room and long ones little; where nothing happens, the axis is broken. */

export interface TimeScale {
  readonly xOf: (ms: number) => number;
  /** Idle stretches that were taken out, with how long they were. */
  readonly breaks: ReadonlyArray<{ readonly x: number; readonly ms: number }>;
}

export interface Busy {
  readonly from: number;
  readonly to: number;
}

/** A stretch in which nobody waits for anything is drawn as a break from here on, in milliseconds. */
const IDLE = 15;

/** `moments` in any order; `busy` are the stretches that must not be broken. */
export const timeScaleOf = (
  moments: ReadonlyArray<number>,
  busy: ReadonlyArray<Busy>,
  left: number,
  right: number,
): TimeScale => {
  const stops = [...new Set(moments)].sort((a, b) => a - b);
  const gaps = stops.slice(1).map((to, at) => ({ from: stops[at] ?? 0, to }));
  const isIdle = ({ from, to }: Busy): boolean =>
    to - from >= IDLE && !busy.some((one) => one.from < to && one.to > from);
  const weights = gaps.map((gap) => (isIdle(gap) ? 26 : weightOf(gap.to - gap.from)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const places = new Map<number, number>([[stops[0] ?? 0, total === 0 ? (left + right) / 2 : left]]);
  let at = left;
  for (const [index, gap] of gaps.entries()) {
    at += ((weights[index] ?? 0) / total) * (right - left);
    places.set(gap.to, at);
  }
  return {
    xOf: (ms) => places.get(ms) ?? left,
    breaks: gaps.filter(isIdle).map(({ from, to }) => ({
      x: ((places.get(from) ?? left) + (places.get(to) ?? left)) / 2,
      ms: to - from,
    })),
  };
};

/** 1 ms is a third of 100 ms, not a hundredth: both must be seen. */
const weightOf = (ms: number): number => 6 + 22 * Math.log10(1 + ms);
