/** L06: lists that are read while they change. What it asks stands in `knowledge/labs/pagination/contract.md`. */
import { keepsUp } from "../judging/keeps-up.ts";
import type { Lab } from "../lab.ts";
import { checkDepth } from "./check/check-depth.ts";
import { checkScans } from "./check/check-scans.ts";
import { plan } from "./plan.ts";

export const pagination: Lab = {
  id: "pagination",
  version: 1,
  invariants: [
    { id: "contract", kind: "contract" },
    { id: "tampered-cursor", kind: "contract" },
    { id: "exactly-once", kind: "invariant" },
    { id: "ordered", kind: "invariant" },
    { id: "cursor-survives", kind: "invariant" },
    { id: "scan-ends", kind: "liveness" },
    { id: "limit-capped", kind: "invariant" },
    { id: "flat-cost", kind: "perf" },
    { id: "keeps-up", kind: "perf" },
  ],
  plan,
  check: (history, { policy }) => {
    const depth = checkDepth(history, policy);
    return [...checkScans(history), ...(depth ? [depth] : []), ...keepsUp(history, policy["p99Ms"] ?? 150)];
  },
};
