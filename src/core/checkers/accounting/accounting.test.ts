import { expect, test } from "vitest";
import { tryBank, tryCounter, tryQueue, trySet } from "#test/support/checkers/accounting-trials.ts";
import { fuzzOf } from "#test/support/checkers/trial.ts";
import { accountQueue } from "./account-queue.ts";
import { accountSet } from "./account-set.ts";
import { boundCounter } from "./bound-counter.ts";
import { limitEffects } from "./limit-effects.ts";
import type { QueueHistory } from "./queue-history.ts";
import { totalBalances } from "./total-balances.ts";

const add = (id: number, element: string, outcome: "ok" | "fail" | "info" = "ok") => ({
  id,
  element,
  outcome,
  start: id,
  end: id + 5,
});
const readOf = (...elements: ReadonlyArray<string>) => ({ id: 99, start: 50, end: 60, elements });
const findingsOf = (result: {
  readonly findings: ReadonlyArray<{ readonly kind: string; readonly ids: ReadonlyArray<number> }>;
}) => result.findings.map(({ kind, ids }) => [kind, ids]);

test("what was acknowledged is there; what is unknown may be there or not", () => {
  expect(findingsOf(accountSet([add(1, "a"), add(2, "b", "info")], readOf("a")))).toEqual([]);
  expect(findingsOf(accountSet([add(1, "a"), add(2, "b", "info")], readOf("a", "b")))).toEqual([]);
  expect(findingsOf(accountSet([add(1, "a")], readOf()))).toEqual([["lost", [1, 99]]]);
});

test("an add that the read may have overtaken is not lost", () => {
  const late = { id: 1, element: "a", outcome: "ok", start: 40, end: 50 } as const;
  expect(findingsOf(accountSet([late], readOf()))).toEqual([]);
});

test("twice in a read is once too often, and what was refused or never sent is a phantom", () => {
  const result = accountSet([add(1, "a"), add(2, "b", "fail")], readOf("a", "a", "b", "c"));
  expect(findingsOf(result)).toEqual([
    ["duplicated", [1, 99]],
    ["phantom", [2, 99]],
    ["phantom", [99]],
  ]);
});

const queue = (rest: Partial<QueueHistory>): QueueHistory => ({
  enqueues: [{ id: 1, item: "j", outcome: "ok", start: 0, end: 5 }],
  deliveries: [],
  acks: [],
  dead: [],
  isDrained: true,
  ...rest,
});
const span = (id: number, start: number, end: number) => ({ id, item: "j", start, end });

test("an item of a drained queue that has no end is lost; one that may have been acknowledged is not", () => {
  expect(findingsOf(accountQueue(queue({})))).toEqual([["lost", [1]]]);
  expect(findingsOf(accountQueue(queue({ isDrained: false })))).toEqual([]);
  expect(findingsOf(accountQueue(queue({ acks: [{ ...span(2, 9, 10), outcome: "info" }] })))).toEqual([]);
  expect(findingsOf(accountQueue(queue({ dead: [span(2, 90, 95)] })))).toEqual([]);
});

test("handed out again while the acknowledgement is under way is legal, afterwards it is not", () => {
  const acks = [{ ...span(3, 10, 20), outcome: "ok" as const }];
  expect(findingsOf(accountQueue(queue({ acks, deliveries: [span(2, 6, 8), span(4, 20, 25)] })))).toEqual([]);
  expect(findingsOf(accountQueue(queue({ acks, deliveries: [span(4, 21, 25)] })))).toEqual([
    ["redelivered", [3, 4]],
  ]);
});

test("an item ends once: dead letters list it once, and never after its acknowledgement", () => {
  const acks = [{ ...span(3, 10, 20), outcome: "ok" as const }];
  const kinds = findingsOf(accountQueue(queue({ acks, dead: [span(8, 90, 95), span(9, 90, 95)] })));
  expect(kinds).toEqual([
    ["dead-twice", [8, 9]],
    ["acked-and-dead", [3, 8]],
  ]);
});

test("an item that nobody sent, or not yet, is a phantom", () => {
  expect(
    findingsOf(accountQueue(queue({ enqueues: [], deliveries: [span(2, 1, 2)], isDrained: false }))),
  ).toEqual([["phantom", [2]]]);
});

test("every snapshot sums to the total, lists every account and overdraws none", () => {
  const rules = { total: 100, accounts: ["a", "b"], least: 0 };
  const kinds = (...balances: ReadonlyArray<readonly [string, number]>) =>
    totalBalances([{ id: 1, start: 0, end: 1, balanceByAccount: new Map(balances) }], rules).findings.map(
      ({ kind }) => kind,
    );
  expect(kinds(["a", 40], ["b", 60])).toEqual([]);
  expect(kinds(["a", 40], ["b", 50])).toEqual(["wrong-total"]);
  expect(kinds(["a", -20], ["b", 120])).toEqual(["overdrawn"]);
  expect(kinds(["a", 100])).toEqual(["missing-account"]);
  expect(kinds(["a", 40], ["b", 60], ["c", 0])).toEqual(["unknown-account"]);
});

const plus = (id: number, start: number, end: number, rest = {}) =>
  ({ id, delta: 1, outcome: "ok", start, end, ...rest }) as const;

test("a read lies between what was certainly and what was possibly applied", () => {
  const adds = [plus(1, 0, 10), plus(2, 15, 40), plus(3, 0, 1, { outcome: "info" })];
  const values = [0, 1, 2, 3, 4];
  const reads = values.map((value, id) => ({ id: 10 + id, value, start: 20, end: 30 }));
  expect(boundCounter(adds, reads, 0).findings.map(({ kind, ids }) => [kind, ids.at(-1)])).toEqual([
    ["too-low", 10],
    ["too-high", 14],
  ]);
});

test("tries with one operation id count once", () => {
  const adds = [plus(1, 0, 10, { once: "x", outcome: "info" }), plus(2, 20, 30, { once: "x" })];
  expect(boundCounter(adds, [{ id: 3, value: 1, start: 40, end: 50 }], 0).findings).toEqual([]);
  expect(boundCounter(adds, [{ id: 3, value: 2, start: 40, end: 50 }], 0).findings[0]?.kind).toBe("too-high");
});

test("a counter that only grows is never read lower again", () => {
  const adds = [plus(1, 0, 100), plus(2, 0, 100)];
  const reads = [
    { id: 3, value: 2, start: 10, end: 20 },
    { id: 4, value: 1, start: 21, end: 30 },
  ];
  expect(findingsOf(boundCounter(adds, reads, 0))).toEqual([["went-back", [3, 4]]]);
});

test("an effect beyond the number allowed is named with those before it", () => {
  const effects = [3, 2, 1].map((id) => ({ id, key: "k", at: id * 1_000_000 }));
  expect(limitEffects(effects).findings[0]?.ids).toEqual([1, 2]);
  expect(limitEffects(effects, 3).findings).toEqual([]);
});

test("no order that the intervals allow explains a finding", () => {
  expect(fuzzOf(tryBank, tryCounter, tryQueue, trySet)(2000, "unit").found).toEqual([]);
});
