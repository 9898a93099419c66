/** A circuit breaker over single attempts: closed, open for a while, then a few probes at a time. */
import { policy } from "./policy.ts";

/** Handed out to an attempt, and given back with how it ended. */
export interface Pass {
  readonly isProbe: boolean;
}

export interface Breaker {
  /** null: not now. */
  readonly enter: () => Pass | null;
  readonly leave: (pass: Pass, hasFailed: boolean) => void;
}

export const createBreaker = (mostProbes: number = policy.halfOpenProbes): Breaker => {
  let failuresInRow = 0;
  /** Moment until which it is open; null while it is closed. */
  let openUntil: number | null = null;
  let probes = 0;
  const open = (): void => {
    openUntil = performance.now() + policy.breakerOpenMs;
  };
  return {
    enter: () => {
      if (openUntil === null) return { isProbe: false };
      if (performance.now() < openUntil || probes >= mostProbes) return null;
      probes += 1;
      return { isProbe: true };
    },
    leave: ({ isProbe }, hasFailed) => {
      if (isProbe) {
        probes -= 1;
        if (hasFailed) return open();
        openUntil = null;
        failuresInRow = 0;
        return;
      }
      // What was sent before it opened says nothing any more.
      if (openUntil !== null) return;
      failuresInRow = hasFailed ? failuresInRow + 1 : 0;
      if (failuresInRow >= policy.breakerFailures) open();
    },
  };
};
