/** Retries as a share of requests over the last ten seconds, in buckets of one second. */
import { policy } from "./policy.ts";

export interface Budget {
  readonly countRequest: () => void;
  /** Takes one retry, when there is one left. */
  readonly takeRetry: () => boolean;
}

const reserve = 10;

export const createBudget = (): Budget => {
  let buckets: Array<{ readonly second: number; requests: number; retries: number }> = [];
  const current = () => {
    const second = Math.floor(performance.now() / 1000);
    buckets = buckets.filter((bucket) => bucket.second > second - 10);
    const last = buckets.at(-1);
    if (last?.second === second) return last;
    const made = { second, requests: 0, retries: 0 };
    buckets.push(made);
    return made;
  };
  return {
    countRequest: () => {
      current().requests += 1;
    },
    takeRetry: () => {
      const bucket = current();
      const requests = buckets.reduce((sum, one) => sum + one.requests, 0);
      const retries = buckets.reduce((sum, one) => sum + one.retries, 0);
      if (retries + 1 > reserve + policy.retryBudget * requests) return false;
      bucket.retries += 1;
      return true;
    },
  };
};
