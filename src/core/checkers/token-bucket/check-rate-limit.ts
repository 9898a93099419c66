/** Checks a rate limiter from the outside: too much let through, rejected without cause, Retry-After that lies. */
import type { CheckResult } from "../finding.ts";
import { groupedBy } from "../timed.ts";
import { falselyRejected } from "./falsely-rejected.ts";
import type {
  KeyedRequests,
  LimitedRequest,
  LimitFinding,
  LimitOptions,
  LimitPolicy,
} from "./limit-policy.ts";
import { overAdmitted } from "./over-admitted.ts";
import { untrueRetryAfter } from "./untrue-retry-after.ts";

/**
 * Checks every key by itself; `requests` must hold all requests of a key since its bucket was full.
 *
 * `over-admitted`: some closed period [s, t] wholly contains more admitted requests than the bucket holds and refills
 * in it (capacity + rate × (t − s)), or than the window allows; the smallest such period that ends first is shown.
 * `falsely-rejected`: a request was rejected although at every instant of its interval even the greediest history
 * (everything admitted as late as its interval allows, every unknown request admitted) leaves a token.
 * `untrue-retry-after`: rejected again, sent after the promised time, when nobody can have taken a token since.
 * Sound for any latency, since only interval ends are used. O(n log n) per key plus overlaps.
 *
 * Source: token bucket as in RFC 2697 / Turner 1986; Retry-After in RFC 9110 §10.2.3.
 *
 * ```ts
 * import { checkRateLimit } from "#core/checkers/index.ts";
 *
 * const requests = [1, 2, 3].map((id) => ({ id, key: "k", outcome: "admitted", start: id, end: id + 5 }) as const);
 * const { findings } = checkRateLimit(requests, { kind: "bucket", capacity: 2, perSecond: 10 });
 * expect(findings.map(({ kind, ids }) => [kind, ids])).toEqual([["over-admitted", [1, 2, 3]]]);
 * ```
 */
export const checkRateLimit = <Id>(
  requests: ReadonlyArray<LimitedRequest<Id>>,
  policy: LimitPolicy,
  options: Partial<LimitOptions> = {},
): CheckResult<LimitFinding, Id> => {
  const chosen = { slack: 0, settlesWithin: Number.POSITIVE_INFINITY, ...options };
  const byKey = groupedBy(requests, ({ key }) => key);
  return {
    findings: [...byKey].flatMap(([key, all]) => {
      const keyed = keyedRequests(key, all);
      return [
        ...overAdmitted(keyed, policy, chosen),
        ...falselyRejected(keyed, policy, chosen),
        ...untrueRetryAfter(keyed, chosen),
      ];
    }),
    stats: {
      keys: byKey.size,
      admitted: requests.filter(({ outcome }) => outcome === "admitted").length,
      rejected: requests.filter(({ outcome }) => outcome === "rejected").length,
      unknown: requests.filter(({ outcome }) => outcome === "unknown").length,
    },
  };
};

const keyedRequests = <Id>(key: string, all: ReadonlyArray<LimitedRequest<Id>>): KeyedRequests<Id> => ({
  key,
  admitted: all.filter(({ outcome }) => outcome === "admitted"),
  unknown: all.filter(({ outcome }) => outcome === "unknown"),
  rejected: all.filter(({ outcome }) => outcome === "rejected"),
});
