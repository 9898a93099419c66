/** Times of one check: the first call in this process, and the median once the compiler has seen it. */

export interface Times {
  readonly firstMs: number;
  /** Median of `runs` calls after the warm-up. */
  readonly warmMs: number;
  readonly runs: number;
}

/** Both sides follow these rules. What takes half a second is only repeated thrice. */
export const measuring = { warmUpMs: 60, measureMs: 60, leastRuns: 5, slowMs: 500, slowRuns: 3 } as const;

export const timesOf = (run: () => void): Times => {
  const firstMs = timeOf(run);
  const isSlow = firstMs > measuring.slowMs;
  for (let spent = 0; spent < measuring.warmUpMs && !isSlow; ) spent += timeOf(run);
  const times: Array<number> = [];
  const leastRuns = isSlow ? measuring.slowRuns : measuring.leastRuns;
  for (let spent = 0; times.length < leastRuns || (spent < measuring.measureMs && !isSlow); ) {
    const time = timeOf(run);
    times.push(time);
    spent += time;
  }
  return { firstMs, warmMs: medianOf(times), runs: times.length };
};

const timeOf = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const medianOf = (values: ReadonlyArray<number>): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >>> 1] ?? 0;
};
