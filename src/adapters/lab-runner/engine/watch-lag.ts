/**
 * How late this process itself was. A check that rests on time must not blame the service for a machine that was busy, so a
 * harness that could not keep up says so in the history.
 */

export interface LagWatch {
  /** Since the last call: the delay that one timer in a hundred exceeded, and the longest. */
  readonly take: () => { readonly p99Ms: number; readonly maxMs: number };
  readonly stop: () => void;
}

/** `onStall` is told of each long delay when it is over. */
export const watchLag = (onStall: (ms: number) => void): LagWatch => {
  let lags: Array<number> = [];
  let due = performance.now() + TICK_MS;
  const timer = setInterval(() => {
    const late = Math.max(0, performance.now() - due);
    due = performance.now() + TICK_MS;
    lags.push(late);
    if (late > STALL_MS) onStall(Math.round(late));
  }, TICK_MS);
  timer.unref();
  return {
    take: () => {
      const sorted = lags.sort((one, other) => one - other);
      lags = [];
      const at = (share: number): number =>
        Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 10) / 10;
      return { p99Ms: at(0.99), maxMs: at(1) };
    },
    stop: () => clearInterval(timer),
  };
};

/** Beyond these, measured times say more about this process than about the service. */
export const isTooLate = ({ p99Ms, maxMs }: { readonly p99Ms: number; readonly maxMs: number }): boolean =>
  p99Ms > LATE_P99_MS || maxMs > LATE_MAX_MS;

const LATE_P99_MS = 50;
const LATE_MAX_MS = 300;
/** Worth a line in the history: longer than any answer that the labs wait for in normal work. */
const STALL_MS = 100;
const TICK_MS = 10;
