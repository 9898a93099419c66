import { expect, test } from "vitest";
import { doubleChargeCard, doubleChargeRun } from "#test/support/double-charge.ts";
import { newReceipt, newSigning, passedRuns } from "#test/support/receipts.ts";
import { receiptOf } from "./receipt-of.ts";

const made = (runs: Parameters<typeof receiptOf>[0]) =>
  receiptOf(runs, {
    card: doubleChargeCard,
    sensitivity: null,
    explained: [],
    issuedAt: "2026-11-23",
    crypto: newSigning(),
  });
const typeOf = (runs: Parameters<typeof receiptOf>[0]) => {
  const result = made(runs);
  return result.ok ? "made" : result.error.type;
};

test("there is no receipt of nothing, of a failed run, or of a quick one", () => {
  expect(typeOf([])).toBe("NoPassedRun");
  expect(typeOf([...passedRuns(2), doubleChargeRun])).toBe("NoPassedRun");
  expect(typeOf(passedRuns(1).map((run) => ({ ...run, size: "quick" as const })))).toBe("NoPassedRun");
  expect(typeOf(passedRuns(1).map((run) => ({ ...run, verdict: "inconclusive" as const })))).toBe(
    "NoPassedRun",
  );
});

test("runs of other code, another contract or another harness do not add up", () => {
  const [first, second] = passedRuns(2);
  if (first === undefined || second === undefined) return;
  expect(typeOf([first, { ...second, harness: "0.2.0" }])).toBe("RunsDiffer");
  expect(typeOf([first, { ...second, contractHash: "d" }])).toBe("RunsDiffer");
  expect(typeOf([first, { ...second, candidate: { ...second.candidate, sourceHash: "6" } }])).toBe(
    "RunsDiffer",
  );
});

test("counts are summed, and figures are the worst of all runs", () => {
  const receipt = newReceipt();
  expect(receipt.operations.total).toBe(23_140);
  expect(receipt.faults).toEqual({ kill9: 180, "db-cut": 90 });
  expect(receipt.metrics).toMatchObject({ p99: 39, rate: 300, sentRate: 298.9, dropped: 5 });
  expect(receipt.seeds).toHaveLength(10);
  expect(receipt.invariants[1]).toMatchObject({ id: "charged-once", stats: { payments: 23_140 } });
});

test("ten runs without a violation leave a failure rate of at most 26 %", () => {
  expect(newReceipt().power).toEqual({ runs: 10, failsAtMost: 0.259 });
  expect(newReceipt(newSigning(), 1).power.failsAtMost).toBe(0.95);
});

test("a commit with changes says so", () => {
  const runs = passedRuns(1).map((run) => ({
    ...run,
    candidate: { ...run.candidate, commit: "1c2e9a7+dirty" },
  }));
  const result = made(runs);
  expect(result.ok && result.value.candidate).toMatchObject({ commit: "1c2e9a7", isDirty: true });
});

test("what it does not prove is part of it", () => {
  expect(newReceipt().doesNotProve.join(" ")).toMatch(/Authorship.*Production.*Power loss/u);
});
