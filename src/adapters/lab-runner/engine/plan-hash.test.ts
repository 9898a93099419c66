import { expect, test } from "vitest";
import type { LabPlan } from "#core/labs/index.ts";
import { canonicalJson } from "./describe/canonical-json.ts";
import { planHashOf } from "./describe/plan-hash.ts";

const plan = (changes: Partial<LabPlan> = {}): LabPlan => ({
  phases: [
    {
      name: "one",
      clients: [],
      faults: [{ trigger: { on: "sent", n: 3 }, action: { kind: "kill9" } }],
      limitMs: 1,
    },
  ],
  ...{ env: { A: "1", B: "2" }, instances: 1, database: false, stubs: [], drawn: { keys: ["k1", "k2"] } },
  ...changes,
});

test("equal plans have equal digests, whatever the order of their members and the identity of their code", () => {
  const steps = function* () {};
  const client = { name: "c1", steps };
  const [one, other] = [client, { ...client, steps: function* () {} }].map((each) =>
    planHashOf(plan({ phases: [{ name: "one", clients: [each], faults: [], limitMs: 1 }] })),
  );
  expect(one).toBe(other);
  expect(planHashOf(plan({ env: { B: "2", A: "1" } }))).toBe(planHashOf(plan()));
  expect(planHashOf(plan())).toMatch(/^[0-9a-f]{12}$/u);
});

test("what was drawn, a fault, a limit, the environment: each changes the digest", () => {
  const [phase] = plan().phases;
  const others = [
    plan({ drawn: { keys: ["k2", "k1"] } }),
    plan({ env: {} }),
    plan({ instances: 2 }),
    plan({ phases: phase ? [{ ...phase, limitMs: 2 }] : [] }),
    plan({ phases: phase ? [{ ...phase, faults: [] }] : [] }),
  ];
  const hashes = new Set([plan(), ...others].map(planHashOf));
  expect(hashes.size).toBe(6);
});

test("canonical JSON orders members and leaves out what JSON cannot hold", () => {
  expect(canonicalJson({ b: [1, undefined, null], a: { d: "ü", c: undefined } })).toBe(
    '{"a":{"d":"ü"},"b":[1,null,null]}',
  );
});
