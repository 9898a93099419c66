/** Requests that were accepted with the token of a lease which a newer one had certainly replaced. */
import { type Finding, findingOf } from "../finding.ts";
import { countBelow, readableSpan } from "../timed.ts";
import type { HeldLease, LeaseAttempt, LeaseFinding, LeaseRules } from "./lease.ts";

/**
 * Newer: acquired by a request that began after the old lease's acquire, and every renewal that keeps it, had ended.
 * The evidence of the newer lease is its grant, or its first accepted use, that ended before the stale request began.
 */
export const staleAccepted = <Id>(
  resource: string,
  leases: ReadonlyArray<HeldLease<Id>>,
  attempts: ReadonlyArray<LeaseAttempt<Id>>,
  { staleAfter }: LeaseRules,
): ReadonlyArray<Finding<LeaseFinding, Id>> => {
  // Storage sees writes alone; giving up an old lease is none of its business.
  const judged = staleAfter === "use" ? attempts.filter(({ kind }) => kind === "use") : attempts;
  const accepted = judged.filter(({ outcome }) => outcome === "ok");
  const rootById = new Map(leases.map(({ id, root }) => [id, root]));
  const acquired = leases.filter(({ id, root }) => id === root);
  const acquiredById = new Map(acquired.map((lease) => [lease.id, lease]));
  const latestGrant = latestGrants(leases);
  const evidence: ReadonlyArray<Evidence<Id>> =
    staleAfter === "grant"
      ? acquired.map((lease) => ({ lease, id: lease.id, end: lease.end }))
      : accepted.flatMap(({ id, end, lease: used }) => {
          const lease = acquiredById.get(rootById.get(used) ?? used);
          return lease ? [{ lease, id, end }] : [];
        });
  const newestBy = newestEvidence(evidence);
  return accepted.flatMap((attempt) => {
    const root = rootById.get(attempt.lease) ?? attempt.lease;
    const lease = acquiredById.get(root);
    const newer = newestBy(attempt.start);
    if (!lease || !newer || newer.lease.start <= (latestGrant.get(root) ?? lease.end)) return [];
    const says = `${resource} was leased anew in ${readableSpan(newer.lease)}, yet a ${attempt.kind} sent in ${readableSpan(attempt)} with the lease of ${readableSpan(lease)} was accepted.`;
    return [findingOf("stale-accepted", resource, says, [lease.id, newer.lease.id, newer.id, attempt.id])];
  });
};

interface Evidence<Id> {
  readonly lease: HeldLease<Id>;
  readonly id: Id;
  readonly end: number;
}

const latestGrants = <Id>(leases: ReadonlyArray<HeldLease<Id>>): ReadonlyMap<Id, number> => {
  const latest = new Map<Id, number>();
  for (const { root, end } of leases) latest.set(root, Math.max(end, latest.get(root) ?? end));
  return latest;
};

/** Of the evidence that had ended before an instant, the lease whose acquire began last. */
const newestEvidence = <Id>(
  evidence: ReadonlyArray<Evidence<Id>>,
): ((instant: number) => Evidence<Id> | undefined) => {
  const byEnd = [...evidence].sort((a, b) => a.end - b.end);
  const ends = byEnd.map(({ end }) => end);
  const newest: Array<Evidence<Id>> = [];
  for (const piece of byEnd) {
    const before = newest.at(-1);
    newest.push(before && before.lease.start >= piece.lease.start ? before : piece);
  }
  return (instant) => newest[countBelow(ends, instant) - 1];
};
