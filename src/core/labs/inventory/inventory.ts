/** L13: a flash sale: units are reserved for a while, then confirmed, cancelled or free again, and never sold twice. */
import type { Lab } from "../lab.ts";
import { check } from "./check/check.ts";
import { plan } from "./plan.ts";

export const inventory: Lab = {
  id: "inventory",
  version: 1,
  invariants: [
    { id: "contract", kind: "contract" },
    { id: "one-per-order", kind: "invariant" },
    { id: "held-for-its-time", kind: "invariant" },
    { id: "one-end", kind: "invariant" },
    { id: "never-oversold", kind: "invariant" },
    { id: "released-once", kind: "invariant" },
    { id: "no-false-sold-out", kind: "invariant" },
    { id: "stock-true", kind: "invariant" },
    { id: "no-undersell", kind: "invariant" },
    { id: "no-deadlock", kind: "invariant" },
    { id: "answered", kind: "liveness" },
    { id: "keeps-up", kind: "perf" },
  ],
  plan,
  check,
};
