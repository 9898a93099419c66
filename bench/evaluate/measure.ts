/** Durations and what can be said of them. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

export interface Distribution {
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
}

/** Milliseconds that `work` takes. */
export const timeOf = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

/** Nearest-rank percentiles, in milliseconds to the microsecond. */
export const distributionOf = (durations: ReadonlyArray<number>): Distribution => {
  const sorted = durations.toSorted((a, b) => a - b);
  const at = (share: number): number => rounded(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
  return { p50: at(0.5), p90: at(0.9), p99: at(0.99) };
};

export const medianOf = (durations: ReadonlyArray<number>): number => distributionOf(durations).p50;

export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export const ratioOf = (value: number, to: number): number => (to > 0 ? rounded(value / to) : 0);

/** Heap in use once garbage is collected, so that what is read is what is kept. */
export const heapInUse = (): number => {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  return process.memoryUsage().heapUsed;
};
