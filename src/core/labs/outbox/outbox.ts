/** L12: orders whose events go out if and only if they are stored, and a reader that counts each event once. */
import type { Lab } from "../lab.ts";
import { check } from "./check/check.ts";
import { plan } from "./plan.ts";

export const outbox: Lab = {
  id: "outbox",
  version: 1,
  invariants: [
    { id: "contract", kind: "contract" },
    { id: "no-phantom", kind: "invariant" },
    { id: "no-loss", kind: "invariant" },
    { id: "one-event", kind: "invariant" },
    { id: "per-key-order", kind: "invariant" },
    { id: "effect-once", kind: "invariant" },
    { id: "effect-durable", kind: "invariant" },
    { id: "answered", kind: "liveness" },
    { id: "keeps-up", kind: "perf" },
  ],
  plan,
  check,
};
