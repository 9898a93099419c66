import { expect, test } from "vitest";
import { tryLeases } from "#test/support/checkers/leases-trial.ts";
import { simulateLeases } from "#test/support/checkers/simulated-leases.ts";
import { fuzzOf } from "#test/support/checkers/trial.ts";
import { checkLeases } from "./check-leases.ts";
import type { Lease, LeaseAttempt, LeaseRules } from "./lease.ts";

const lease = (id: number, start: number, rest: Partial<Lease> = {}): Lease => ({
  id,
  resource: "r",
  start,
  end: start + 10,
  ttl: 100,
  token: id,
  ...rest,
});
const attempt = (
  id: number,
  kind: "use" | "release",
  by: number,
  start: number,
  rest: Partial<LeaseAttempt> = {},
) => ({
  id,
  kind,
  lease: by,
  outcome: "ok" as const,
  start,
  end: start + 5,
  ...rest,
});
const findingsOf = (
  leases: ReadonlyArray<Lease>,
  attempts: ReadonlyArray<LeaseAttempt> = [],
  rules: Partial<LeaseRules> = {},
) =>
  checkLeases(
    { leases, attempts },
    { areTokensIncreasing: true, staleAfter: "grant", ...rules },
  ).findings.map(({ kind, ids }) => [kind, ids]);

test("a second lease before the first can have run out overlaps; at the earliest end it need not", () => {
  expect(findingsOf([lease(1, 0), lease(2, 89)])).toEqual([["overlap", [1, 2]]]);
  expect(findingsOf([lease(1, 0), lease(2, 90)])).toEqual([]);
});

test("leases of different resources do not meet", () => {
  expect(findingsOf([lease(1, 0), lease(2, 5, { resource: "s" })])).toEqual([]);
});

test("what was given up, even without an answer, is over when that was sent", () => {
  const given = attempt(9, "release", 1, 30, { outcome: "info" });
  expect(findingsOf([lease(1, 0), lease(2, 31)], [given])).toEqual([]);
  expect(findingsOf([lease(1, 0), lease(2, 15)], [given])).toEqual([["overlap", [1, 2]]]);
  expect(findingsOf([lease(1, 0), lease(2, 31)], [{ ...given, outcome: "fail" }])).toEqual([
    ["overlap", [1, 2]],
  ]);
});

test("a renewal holds on, and does not meet its own lease", () => {
  const renewed = lease(3, 80, { renews: 1, token: null });
  expect(findingsOf([lease(1, 0), renewed])).toEqual([]);
  expect(findingsOf([lease(1, 0), renewed, lease(2, 150)])).toEqual([["overlap", [3, 2]]]);
});

test("a long lease under which many short ones are granted meets each", () => {
  const short = [20, 40, 60].map((start, at) => lease(at + 2, start, { ttl: 5, end: start + 1 }));
  expect(findingsOf([lease(1, 0, { ttl: 1000 }), ...short])).toEqual([
    ["overlap", [1, 2]],
    ["overlap", [1, 3]],
    ["overlap", [1, 4]],
  ]);
});

test("tokens never repeat, and grow where that is promised", () => {
  expect(findingsOf([lease(1, 0, { token: "t" }), lease(2, 500, { token: "t" })])).toEqual([
    ["token-repeated", [1, 2]],
  ]);
  expect(findingsOf([lease(1, 0, { token: 7 }), lease(2, 500, { token: 6 })])).toEqual([
    ["token-not-increasing", [1, 2]],
  ]);
  expect(
    findingsOf([lease(1, 0, { token: 7 }), lease(2, 500, { token: 6 })], [], { areTokensIncreasing: false }),
  ).toEqual([]);
});

test("an old token is stale once a newer lease was certainly granted, or for storage once it was used", () => {
  const leases = [lease(1, 0), lease(2, 200)];
  expect(findingsOf(leases, [attempt(9, "release", 1, 205)])).toEqual([]);
  expect(findingsOf(leases, [attempt(9, "release", 1, 211)])).toEqual([["stale-accepted", [1, 2, 9]]]);
  const write = attempt(9, "use", 1, 300);
  expect(findingsOf(leases, [write], { staleAfter: "use" })).toEqual([]);
  expect(findingsOf(leases, [attempt(8, "use", 2, 250), write], { staleAfter: "use" })).toEqual([
    ["stale-accepted", [1, 2, 8, 9]],
  ]);
});

test("a right keeper is never named, whatever the delays", () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const history = simulateLeases("right", String(seed));
    expect(checkLeases(history, { areTokensIncreasing: true, staleAfter: "grant" }).findings).toEqual([]);
  }
});

test.each(["looks, then takes", "forgets holders", "takes any token", "counts anew"] as const)(
  "a keeper with this fault is named: %s",
  (fault) => {
    const named = Array.from({ length: 10 }, (_, seed) => simulateLeases(fault, String(seed))).filter(
      (history) =>
        checkLeases(history, { areTokensIncreasing: true, staleAfter: "grant" }).findings.length > 0,
    );
    expect(named).toHaveLength(10);
  },
);

test("no instants within the intervals explain a finding; overlaps are those of all pairs", () => {
  expect(fuzzOf(tryLeases)(1500, "unit").found).toEqual([]);
});
