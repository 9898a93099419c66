/** Checks leases: never two holders at once, old tokens refused, tokens that only grow. */
import type { CheckResult } from "../finding.ts";
import { groupedBy } from "../timed.ts";
import { heldLeases, type LeaseFinding, type LeaseHistory, type LeaseRules } from "./lease.ts";
import { overlaps } from "./overlaps.ts";
import { staleAccepted } from "./stale-accepted.ts";
import { tokenFaults } from "./token-faults.ts";

/**
 * Checks the leases of all resources, each by itself.
 *
 * A lease is granted at an unknown instant within its request's closed interval and lasts `ttl` from there, unless
 * given up. It is certainly valid in [end, start + ttl], and in no case over before min(start + ttl, when giving up
 * was first sent). `overlap`: of two leases neither can have been over when the other was granted, in any choice of
 * instants. `stale-accepted`: a request with an older lease's token was accepted although it was sent after a newer
 * lease was certainly granted (or used). `token-repeated`, `token-not-increasing`: of leases certainly granted one
 * after the other. Sound because each rule compares one interval's end with another's start. O(n log n) a resource.
 *
 * Source: M. Kleppmann, "How to do distributed locking" (2016), fencing tokens; Amazon SQS, visibility timeout.
 *
 * ```ts
 * import { checkLeases } from "#core/checkers/index.ts";
 *
 * const leases = [
 *   { id: 1, resource: "j1", start: 0, end: 10, ttl: 1000, token: 1 },
 *   { id: 2, resource: "j1", start: 50, end: 60, ttl: 1000, token: 2 },
 * ];
 * const { findings } = checkLeases({ leases, attempts: [] }, { areTokensIncreasing: true, staleAfter: "grant" });
 * expect(findings.map(({ kind, ids }) => [kind, ids])).toEqual([["overlap", [1, 2]]]);
 * ```
 */
export const checkLeases = <Id>(
  history: LeaseHistory<Id>,
  rules: LeaseRules,
): CheckResult<LeaseFinding, Id> => {
  const held = heldLeases(history);
  const resourceById = new Map(held.map(({ id, resource }) => [id, resource]));
  const attemptsByResource = groupedBy(history.attempts, ({ lease }) => resourceById.get(lease) ?? "");
  const byResource = groupedBy(held, ({ resource }) => resource);
  return {
    findings: [...byResource].flatMap(([resource, leases]) => [
      ...overlaps(resource, leases),
      ...tokenFaults(resource, leases, rules),
      ...staleAccepted(resource, leases, attemptsByResource.get(resource) ?? [], rules),
    ]),
    stats: {
      resources: byResource.size,
      leases: history.leases.length,
      attempts: history.attempts.length,
    },
  };
};
