/** Retry-After: whoever waits as told, while nobody else can have taken a token, must be let through. */
import { type Finding, findingOf } from "../finding.ts";
import { countBelow, readableSpan, readableTime } from "../timed.ts";
import type { KeyedRequests, LimitedRequest, LimitFinding, LimitOptions } from "./limit-policy.ts";

/**
 * A promise counts from when its answer had been read, the latest reading. Of all promises that were due when a rejected
 * request was sent, the latest made leaves the least time for others to interfere.
 */
export const untrueRetryAfter = <Id>(
  { key, admitted, unknown, rejected }: KeyedRequests<Id>,
  { settlesWithin }: LimitOptions,
): ReadonlyArray<Finding<LimitFinding, Id>> => {
  const takers = [...admitted, ...unknown];
  const starts = takers.map(({ start }) => start).sort((a, b) => a - b);
  const ends = [...admitted.map(({ end }) => end), ...unknown.map(({ start }) => start + settlesWithin)].sort(
    (a, b) => (a < b ? -1 : Number(a > b)),
  );
  const hasTakers = (from: number, to: number): boolean =>
    countBelow(starts, to, true) - countBelow(ends, from) > 0;
  const promiseBefore = latestPromise(rejected);
  return rejected.flatMap((again) => {
    const promise = promiseBefore(again.start);
    if (!promise || hasTakers(promise.start, again.end)) return [];
    const says = `"${key}" was rejected in ${readableSpan(promise)} with Retry-After ${readableTime(promise.retryAfter ?? 0)}; sent again at ${readableTime(again.start)}, with no request let through in between, it was rejected again.`;
    return [findingOf("untrue-retry-after", key, says, [promise.id, again.id])];
  });
};

/** Among promises due before an instant, the one whose request was sent last. */
const latestPromise = <Id>(
  rejected: ReadonlyArray<LimitedRequest<Id>>,
): ((instant: number) => LimitedRequest<Id> | undefined) => {
  const byDue = rejected
    .flatMap((request) =>
      request.retryAfter === undefined ? [] : [{ request, due: request.end + request.retryAfter }],
    )
    .sort((a, b) => a.due - b.due);
  const dues = byDue.map(({ due }) => due);
  const latest: Array<LimitedRequest<Id>> = [];
  for (const { request } of byDue) {
    const before = latest.at(-1);
    latest.push(before && before.start >= request.start ? before : request);
  }
  return (instant) => latest[countBelow(dues, instant) - 1];
};
