/** The one clock of a run: whole microseconds, monotonic, from when the run began. Every edge of the harness reads it. */
export interface Clock {
  readonly now: () => number;
}

export const startClock = (): Clock => {
  const began = performance.now();
  return { now: () => Math.round((performance.now() - began) * 1000) };
};
