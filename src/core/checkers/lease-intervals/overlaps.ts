/** Two leases of one resource that overlap whatever instants are chosen. */
import { type Finding, findingOf } from "../finding.ts";
import { countBelow, readableSpan, readableTime } from "../timed.ts";
import type { HeldLease, LeaseFinding } from "./lease.ts";

/**
 * One of two leases must be over when the other is granted; that can be so unless both earliest ends lie after the
 * other's latest grant. In order of latest grants, a lease meets an earlier one iff the longest-lasting of those that
 * can have been granted before its own end outlasts its grant; renewals of one lease do not meet each other.
 */
export const overlaps = <Id>(
  resource: string,
  leases: ReadonlyArray<HeldLease<Id>>,
): ReadonlyArray<Finding<LeaseFinding, Id>> => {
  const inOrder = [...leases].sort((a, b) => a.end - b.end);
  const ends = inOrder.map(({ end }) => end);
  const longest = longestSoFar(inOrder);
  return inOrder.flatMap((lease, place) => {
    const before = longest[Math.min(place, countBelow(ends, lease.earliestEnd)) - 1];
    const other = before?.best?.root === lease.root ? before.second : before?.best;
    if (!other || other.earliestEnd <= lease.end) return [];
    const says = `${resource} was leased in ${readableSpan(other)} for ${readableTime(other.ttl)}, so held until ${readableTime(other.earliestEnd)} at least, and leased to another in ${readableSpan(lease)}.`;
    return [findingOf("overlap", resource, says, [other.id, lease.id])];
  });
};

/** The lease that lasts longest, and the longest of another root. */
interface Longest<Id> {
  readonly best: HeldLease<Id> | undefined;
  readonly second: HeldLease<Id> | undefined;
}

const longestSoFar = <Id>(inOrder: ReadonlyArray<HeldLease<Id>>): ReadonlyArray<Longest<Id>> => {
  let longest: Longest<Id> = { best: undefined, second: undefined };
  return inOrder.map((lease) => {
    longest = withLease(longest, lease);
    return longest;
  });
};

const withLease = <Id>({ best, second }: Longest<Id>, lease: HeldLease<Id>): Longest<Id> => {
  const lasts = (other: HeldLease<Id> | undefined): boolean =>
    !other || lease.earliestEnd > other.earliestEnd;
  if (best?.root === lease.root) return { best: lasts(best) ? lease : best, second };
  if (lasts(best)) return { best: lease, second: best };
  return { best, second: lasts(second) ? lease : second };
};
