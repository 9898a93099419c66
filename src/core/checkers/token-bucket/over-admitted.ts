/** Over-admission: the first and smallest period that let through more than the policy can have allowed. */
import { type Finding, findingOf } from "../finding.ts";
import { countBelow, readableTime } from "../timed.ts";
import type {
  KeyedRequests,
  LimitedRequest,
  LimitFinding,
  LimitOptions,
  LimitPolicy,
} from "./limit-policy.ts";
import { microsecondsPerSecond } from "./limit-policy.ts";
import { rangeLine } from "./range-line.ts";

export const overAdmitted = <Id>(
  { key, admitted }: KeyedRequests<Id>,
  policy: LimitPolicy,
  { slack }: LimitOptions,
): ReadonlyArray<Finding<LimitFinding, Id>> => {
  const found =
    policy.kind === "bucket" ? overBucket(admitted, policy, slack) : overWindow(admitted, policy, slack);
  if (!found) return [];
  const { from, to, inside } = found;
  const span = `Between ${readableTime(from)} and ${readableTime(to)}, "${key}" had ${inside.length} requests let through`;
  const says =
    policy.kind === "bucket"
      ? `${span}; the bucket allows ${policy.capacity} + ${policy.perSecond}/s × ${readableTime(to - from)} = ${Math.floor(allowedBy(policy, to - from) + slack + margin)}.`
      : `${span}; ${policy.limit} are allowed in any ${readableTime(policy.length)}.`;
  return [
    findingOf(
      "over-admitted",
      key,
      says,
      inside.map(({ id }) => id),
    ),
  ];
};

interface Excess<Id> {
  readonly from: number;
  readonly to: number;
  readonly inside: ReadonlyArray<LimitedRequest<Id>>;
}
type Bucket = Extract<LimitPolicy, { kind: "bucket" }>;
type Window = Extract<LimitPolicy, { kind: "window" }>;

/** Rounding of binary fractions may not decide: a millionth of a token does not count. */
const margin = 1e-6;

const allowedBy = ({ capacity, perSecond }: Bucket, period: number): number =>
  capacity + (perSecond * period) / microsecondsPerSecond;

/**
 * For each end t, in order: the excess of [s, t] is count − capacity − rate × (t − s). One line over the sorted starts
 * holds count + rate × s for each s; a request that ends adds 1 to all starts up to its own. The rightmost start above
 * the limit gives the shortest period.
 */
const overBucket = <Id>(
  admitted: ReadonlyArray<LimitedRequest<Id>>,
  policy: Bucket,
  slack: number,
): Excess<Id> | undefined => {
  const rate = policy.perSecond / microsecondsPerSecond;
  const byStart = [...admitted].sort((a, b) => a.start - b.start);
  const starts = byStart.map(({ start }) => start);
  const first = starts[0] ?? 0;
  const line = rangeLine(starts.map((start) => rate * (start - first)));
  const placeOf = new Map(byStart.map((request, place) => [request, place]));
  for (const request of [...admitted].sort((a, b) => a.end - b.end)) {
    line.addToFirst((placeOf.get(request) ?? 0) + 1, 1);
    const limit = policy.capacity + slack + rate * (request.end - first) + margin;
    const place = line.lastAbove(limit, countBelow(starts, request.end, true));
    if (place !== undefined) return excessOf(byStart, byStart[place]?.start ?? 0, request.end);
  }
  return undefined;
};

/** As above with periods shorter than the window's length: instants of that many requests cannot be spread further. */
const overWindow = <Id>(
  admitted: ReadonlyArray<LimitedRequest<Id>>,
  { limit, length }: Window,
  slack: number,
): Excess<Id> | undefined => {
  const byStart = [...admitted].sort((a, b) => a.start - b.start);
  const line = rangeLine(byStart.map(() => 0));
  const placeOf = new Map(byStart.map((request, place) => [request, place]));
  for (const request of [...admitted].sort((a, b) => a.end - b.end)) {
    line.addToFirst((placeOf.get(request) ?? 0) + 1, 1);
    const from = byStart[line.lastAbove(limit + slack, byStart.length) ?? -1]?.start;
    if (from !== undefined && request.end - from < length) return excessOf(byStart, from, request.end);
  }
  return undefined;
};

const excessOf = <Id>(byStart: ReadonlyArray<LimitedRequest<Id>>, from: number, to: number): Excess<Id> => ({
  from,
  to,
  inside: byStart.filter(({ start, end }) => start >= from && end <= to),
});
