/** Time and chance as values, so that a test needs neither to wait nor to be lucky. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Acts after `milliseconds` unless it is called off by what comes back. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
  /** From 0 up to, not including, 1. */
  readonly dice: () => number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  dice: () => Math.random(),
};

/** Ends early when nobody waits any more. */
export const pause = (clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const callOff = clock.after(milliseconds, resolve);
    signal.addEventListener("abort", () => {
      callOff();
      resolve();
    });
  });
