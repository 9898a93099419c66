/** L02: a payment API whose clients repeat themselves, whose process is killed and whose provider loses replies. */
import type { Lab } from "../lab.ts";
import { check } from "./check/check.ts";
import { plan } from "./plan.ts";

export const payments: Lab = {
  id: "payments",
  version: 1,
  invariants: [
    { id: "contract", kind: "contract" },
    { id: "once-per-key", kind: "invariant" },
    { id: "one-id", kind: "invariant" },
    { id: "durable", kind: "invariant" },
    { id: "charged", kind: "invariant" },
    { id: "same-body", kind: "invariant" },
    { id: "sums-agree", kind: "invariant" },
    { id: "answered", kind: "liveness" },
    { id: "keeps-up", kind: "perf" },
  ],
  plan,
  check,
};
