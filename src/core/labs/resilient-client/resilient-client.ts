/** L08: a service between its callers and an upstream that is slow, wrong or gone. */
import type { Lab } from "../lab.ts";
import { check } from "./check/check.ts";
import { plan } from "./plan.ts";

export const resilientClient: Lab = {
  id: "resilient-client",
  version: 1,
  invariants: [
    { id: "contract", kind: "contract" },
    { id: "attempts-bounded", kind: "invariant" },
    { id: "client-errors-are-answers", kind: "invariant" },
    { id: "orders-sent-once", kind: "invariant" },
    { id: "backoff-grows", kind: "invariant" },
    { id: "backoff-jittered", kind: "invariant" },
    { id: "deadline-kept", kind: "liveness" },
    { id: "outage-not-amplified", kind: "invariant" },
    { id: "breaker-opens", kind: "invariant" },
    { id: "one-probe", kind: "invariant" },
    { id: "fails-fast", kind: "perf" },
    { id: "recovers", kind: "liveness" },
    { id: "stays-small", kind: "invariant" },
  ],
  plan,
  check,
};
