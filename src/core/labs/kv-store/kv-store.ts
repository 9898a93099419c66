/** L01: a durable key-value store. What it asks stands in `knowledge/labs/kv-store/contract.md`. */

import { keepsUp } from "../judging/keeps-up.ts";
import type { Lab } from "../lab.ts";
import { checkKeys } from "./check/check-keys.ts";
import { checkStart } from "./check/check-start.ts";
import { plan } from "./plan.ts";

export const kvStore: Lab = {
  id: "kv-store",
  version: 1,
  invariants: [
    { id: "contract", kind: "contract" },
    { id: "clean-start", kind: "invariant" },
    { id: "durable", kind: "model" },
    { id: "linearizable", kind: "model" },
    { id: "keeps-up", kind: "perf" },
  ],
  plan,
  noReturn: "clean-start",
  check: (history, { policy }) => [
    ...[checkStart(history), ...checkKeys(history)],
    ...keepsUp(history, policy["p99Ms"] ?? 100),
  ],
};
