/** L03: one limit on two instances. What it asks stands in `knowledge/labs/rate-limiter/contract.md`. */

import { keepsUp } from "../judging/keeps-up.ts";
import type { Lab } from "../lab.ts";
import type { InvariantVerdict } from "../verdict/violation.ts";
import { checkLimits } from "./check/check-limits.ts";
import { checkOutage } from "./check/check-outage.ts";
import { needlessWaits } from "./check/check-waits.ts";
import { plan } from "./plan.ts";

export const rateLimiter: Lab = {
  id: "rate-limiter",
  version: 1,
  invariants: [
    { id: "contract", kind: "contract" },
    { id: "no-over-admission", kind: "model" },
    { id: "keys-isolated", kind: "model" },
    { id: "no-false-reject", kind: "model" },
    { id: "retry-after-true", kind: "invariant" },
    { id: "outage-as-declared", kind: "invariant" },
    { id: "keeps-up", kind: "perf" },
  ],
  plan,
  check: (history, { policy }) => {
    const waits = needlessWaits(history);
    const withWaits = (verdict: InvariantVerdict): InvariantVerdict =>
      verdict.invariant === "retry-after-true" && waits.length > 0
        ? { ...verdict, status: "fail", violations: [...verdict.violations, ...waits].slice(0, 20) }
        : verdict;
    return [
      ...checkLimits(history, policy).map(withWaits),
      checkOutage(history),
      ...keepsUp(history, policy["p99Ms"] ?? 80),
    ];
  },
};
