/** False rejects: even the greediest history that fits the intervals left a token at every instant of the request. */
import { type Finding, findingOf } from "../finding.ts";
import { countBelow, readableSpan } from "../timed.ts";
import type { KeyedRequests, LimitFinding, LimitOptions, LimitPolicy } from "./limit-policy.ts";
import { microsecondsPerSecond } from "./limit-policy.ts";

export const falselyRejected = <Id>(
  requests: KeyedRequests<Id>,
  policy: LimitPolicy,
  options: LimitOptions,
): ReadonlyArray<Finding<LimitFinding, Id>> => {
  const takers = takersOf(requests, options);
  const mostTaken = mostTakenAt(takers, policy);
  const room = policy.kind === "bucket" ? policy.capacity : policy.limit;
  return requests.rejected.flatMap(({ id, start, end }) => {
    let taken = mostTaken(start);
    const last = countBelow(takers.starts, end, true);
    for (let next = countBelow(takers.starts, start, true); next < last; next += 1) {
      taken = Math.max(taken, mostTaken(takers.starts[next] ?? start));
    }
    if (taken > room - 1 - options.slack) return [];
    const left = Math.floor((room - taken) * 100 + margin) / 100;
    const what = policy.kind === "bucket" ? "the bucket held" : "the window had room for";
    const says = `"${requests.key}" was rejected in ${readableSpan({ start, end })}, but ${what} at least ${left} then, of ${room}.`;
    const before = requests.admitted.filter((other) => other.start <= end).slice(-3);
    return [findingOf("falsely-rejected", requests.key, says, [...before.map((other) => other.id), id])];
  });
};

/** Rounding of what was refilled so far may not decide: it speaks for the limiter. A bucket that has been full for a while is full. */
const margin = 1e-6;

/** Who can have taken a token: from when (ascending) and until when (ascending, each list by itself). */
interface Takers {
  readonly starts: ReadonlyArray<number>;
  readonly ends: ReadonlyArray<number>;
}

const takersOf = <Id>({ admitted, unknown }: KeyedRequests<Id>, { settlesWithin }: LimitOptions): Takers => ({
  starts: [...admitted, ...unknown].map(({ start }) => start).sort((a, b) => a - b),
  ends: [...admitted.map(({ end }) => end), ...unknown.map(({ start }) => start + settlesWithin)]
    .filter(Number.isFinite)
    .sort((a, b) => a - b),
});

/**
 * The most tokens that can be missing at an instant x: each taker takes as late as it can, min(end, x). Taking later
 * raises what is missing at x for every beginning of the sum, so this one schedule bounds all histories. It only falls
 * between starts, so the highest within a closed interval is at its start or at a start inside it.
 */
const mostTakenAt = ({ starts, ends }: Takers, policy: LimitPolicy): ((x: number) => number) => {
  const openAt = (x: number): number => countBelow(starts, x, true) - countBelow(ends, x);
  if (policy.kind === "window") {
    return (x) => countBelow(starts, x, true) - countBelow(ends, x - policy.length);
  }
  const rate = policy.perSecond / microsecondsPerSecond;
  /** What is missing just after each end if everything so far was taken at its end: refilled, never above full. */
  const missing: Array<number> = [];
  for (const [place, end] of ends.entries()) {
    const refilled = (missing.at(-1) ?? 0) - rate * (end - (ends[place - 1] ?? end));
    missing.push(Math.max(0, refilled) + 1);
  }
  return (x) => {
    const last = countBelow(ends, x) - 1;
    if (last < 0) return openAt(x);
    const rest = (missing[last] ?? 0) - rate * (x - (ends[last] ?? x));
    return openAt(x) + (rest > -margin ? rest + margin : 0);
  };
};
