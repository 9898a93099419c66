import { expect, test } from "vitest";
import { type HistoryEvent, historyOf, type Violation } from "#core/labs/index.ts";
import { doubleChargeHistory, doubleChargeRun } from "#test/support/double-charge.ts";
import { counterexampleOf, sliceOf } from "./counterexample-of.ts";

const header = doubleChargeHistory.header;
const empty: Violation = { invariant: "x", says: "s", ops: [], effects: [], faults: [], isMinimal: true };

test("a violation that names nothing is its sentence alone", () => {
  const slice = sliceOf(empty, historyOf(header, []));
  expect(slice.operations).toEqual([]);
  expect(slice.lanes).toEqual([{ name: "service", kind: "service" }]);
});

test("ids that the history does not have are left out", () => {
  expect(
    sliceOf({ ...empty, ops: [999], effects: [999], faults: [999] }, doubleChargeHistory).operations,
  ).toEqual([]);
});

test("a run that passed has no counterexample", () => {
  expect(
    counterexampleOf({ ...doubleChargeRun, invariant: null, verdict: "pass" }, doubleChargeHistory),
  ).toBeNull();
});

test("the named operations, the tries between, the effects and the fault, timed from the first", () => {
  const slice = counterexampleOf(doubleChargeRun, doubleChargeHistory);
  expect(slice?.operations.map(({ op, times, isCited }) => [op, times, isCited])).toEqual([
    [17, 1, true],
    [18, 4, false],
    [23, 1, true],
  ]);
  expect(slice?.operations[0]?.startMs).toBe(0);
  expect(slice?.fromMs).toBeCloseTo(1032.211);
  expect(slice?.lanes.map(({ name }) => name)).toEqual(["c8", "service#0", "psp"]);
  expect(slice?.effects.map(({ key }) => key)).toEqual(["k8", "k8"]);
  expect(slice?.faults[0]?.endMs).toBeGreaterThan(slice?.faults[0]?.beginMs ?? 0);
});

test("never more than twelve operations, whatever the checker names and however often was tried", () => {
  const events = Array.from(
    { length: 400 },
    (_, n): ReadonlyArray<HistoryEvent> => [
      { i: 2 * n, t: n * 10, p: `c${n % 40}`, ev: "invoke", op: n, f: "pay", key: "k", intent: 1 },
      { i: 2 * n + 1, t: n * 10 + 5, p: `c${n % 40}`, ev: "ok", op: n, http: 200 },
    ],
  ).flat();
  const slice = sliceOf(
    { ...empty, ops: Array.from({ length: 60 }, (_, n) => n * 5) },
    historyOf(header, events),
  );
  expect(slice.operations).toHaveLength(12);
  expect(slice.operations.every(({ isCited }) => isCited)).toBe(true);
  expect(slice.leftOut.operations).toBeGreaterThan(0);
});
