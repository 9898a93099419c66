/** Time and chance as values, so that a test needs neither to wait nor to be lucky. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Acts after `milliseconds` unless it is called off by what comes back. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
  /** Ends early when nobody waits any more. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** From 0 up to, not including, 1. */
  readonly dice: () => number;
}

const after: Clock["after"] = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

export const systemClock: Clock = {
  now: () => Date.now(),
  after,
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const end = (): void => {
        callOff();
        signal.removeEventListener("abort", end);
        resolve();
      };
      const callOff = after(milliseconds, end);
      signal.addEventListener("abort", end);
      if (signal.aborted) end();
    }),
  dice: () => Math.random(),
};
