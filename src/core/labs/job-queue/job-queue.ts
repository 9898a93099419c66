/** L04: a job queue whose workers die and sleep, and which is killed itself. */
import type { Lab } from "../lab.ts";
import { check } from "./check/check.ts";
import { plan } from "./plan.ts";

export const jobQueue: Lab = {
  id: "job-queue",
  version: 1,
  invariants: [
    { id: "contract", kind: "contract" },
    { id: "no-lost-job", kind: "invariant" },
    { id: "one-lease-at-a-time", kind: "invariant" },
    { id: "attempts-then-dead", kind: "invariant" },
    { id: "stale-token-refused", kind: "invariant" },
    { id: "acked-stays-done", kind: "invariant" },
    { id: "not-before-its-time", kind: "invariant" },
    { id: "priority-order", kind: "invariant" },
    { id: "keeps-up", kind: "perf" },
  ],
  plan,
  check,
};
