/** Tokens of leases that were certainly granted one after the other: never the same, and growing where that is promised. */
import { type Finding, findingOf } from "../finding.ts";
import { readableSpan } from "../timed.ts";
import type { HeldLease, LeaseFinding, LeaseRules } from "./lease.ts";

export const tokenFaults = <Id>(
  resource: string,
  leases: ReadonlyArray<HeldLease<Id>>,
  { areTokensIncreasing }: LeaseRules,
): ReadonlyArray<Finding<LeaseFinding, Id>> => {
  const acquired = leases.filter(({ id, root, token }) => id === root && token !== null);
  return [...repeated(resource, acquired), ...(areTokensIncreasing ? notIncreasing(resource, acquired) : [])];
};

type LeaseFindings<Id> = ReadonlyArray<Finding<LeaseFinding, Id>>;

const repeated = <Id>(resource: string, acquired: ReadonlyArray<HeldLease<Id>>): LeaseFindings<Id> => {
  const firstByToken = new Map<number | string | null, HeldLease<Id>>();
  return acquired.flatMap((lease) => {
    const first = firstByToken.get(lease.token);
    if (!first) firstByToken.set(lease.token, lease);
    if (!first) return [];
    const says = `${resource} was leased twice with token ${lease.token}: in ${readableSpan(first)} and in ${readableSpan(lease)}.`;
    return [findingOf("token-repeated", resource, says, [first.id, lease.id])];
  });
};

/** Each lease against the greatest token of those whose requests had ended before its own began. */
const notIncreasing = <Id>(resource: string, acquired: ReadonlyArray<HeldLease<Id>>): LeaseFindings<Id> => {
  const numbered = acquired.flatMap((lease) =>
    typeof lease.token === "number" ? [{ lease, token: lease.token }] : [],
  );
  const byEnd = [...numbered].sort((a, b) => a.lease.end - b.lease.end);
  let ended = 0;
  let greatest: (typeof numbered)[number] | undefined;
  return [...numbered]
    .sort((a, b) => a.lease.start - b.lease.start)
    .flatMap(({ lease, token }) => {
      for (let next = byEnd[ended]; next && next.lease.end < lease.start; next = byEnd[ended]) {
        if (!greatest || next.token > greatest.token) greatest = next;
        ended += 1;
      }
      if (!greatest || greatest.token <= token) return [];
      const says = `${resource} was leased with token ${greatest.token} in ${readableSpan(greatest.lease)}, and later, in ${readableSpan(lease)}, with the lower token ${token}.`;
      return [findingOf("token-not-increasing", resource, says, [greatest.lease.id, lease.id])];
    });
};
