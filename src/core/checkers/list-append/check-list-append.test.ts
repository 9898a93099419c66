import { expect, test } from "vitest";
import { tryListAppend } from "#test/support/checkers/list-append-trial.ts";
import { simulateLists } from "#test/support/checkers/simulated-lists.ts";
import { fuzzOf } from "#test/support/checkers/trial.ts";
import { checkListAppend } from "./check-list-append.ts";
import type { ListStep, ListTransaction } from "./list-transaction.ts";
import { strongComponents } from "./strong-components.ts";

/** "x+1 x:1,2": append 1 to x, read x as 1, 2. */
const stepsOf = (text: string): ReadonlyArray<ListStep> =>
  text.split(" ").map((step): ListStep => {
    const [key = "", value = ""] = step.split(/[+:]/u);
    if (step.includes("+")) return { kind: "append", key, value: Number(value) };
    return { kind: "read", key, values: value === "" ? [] : value.split(",").map(Number) };
  });
const history = (...lines: ReadonlyArray<string>): ReadonlyArray<ListTransaction> =>
  lines.map((line, at) => {
    const [, mark = "", text = ""] = /^([!?$]?)(.*)$/u.exec(line) ?? [];
    const outcome = mark === "!" ? "fail" : mark === "?" ? "info" : "ok";
    const isFinal = mark === "$";
    const start = isFinal ? 1000 : at * 10;
    return { id: at + 1, outcome, steps: stepsOf(text), start, end: start + 100, isFinal };
  });
const findingsOf = (...lines: ReadonlyArray<string>) =>
  checkListAppend(history(...lines)).findings.map(({ kind, ids }) => [kind, ids]);

test("nothing, and what some order explains, is no finding", () => {
  expect(checkListAppend([]).findings).toEqual([]);
  expect(findingsOf("x+1 x:1", "x: y:", "x+2 x:1,2", "$x:1,2 y:")).toEqual([]);
});

test.each([
  ["G0, two writers in different orders", ["x+1 y+1", "x+2 y+2", "$x:1,2 y:2,1"], [["G0", [1, 2]]]],
  ["G1a, a read of what was rolled back", ["!x+1", "x:1"], [["G1a", [1, 2]]]],
  ["G1b, a read halfway through", ["x+1 x+2", "x:1", "$x:1,2"], [["G1b", [1, 2]]]],
  ["G1c, two that read each other", ["x+1 y:2", "y+2 x:1", "$x:1 y:2"], [["G1c", [1, 2]]]],
  ["G-single, a read from two moments", ["x+1 y+2", "x: y:2", "$x:1 y:2"], [["G-single", [2, 1]]]],
  ["G2-item, write skew", ["x: y+2", "y: x+1", "$x:1 y:2"], [["G2-item", [1, 2]]]],
  ["lost update", ["x: x+1", "x: x+2", "$x:1,2"], [["lost-update", [2, 1]]]],
  ["lost append", ["x+1", "x+2", "$x:2"], [["lost-append", [1, 3]]]],
  ["two orders of one list", ["x:1,2", "x:2,1", "x+1", "x+2"], [["incompatible-order", [1, 2]]]],
  ["an element twice", ["x+1", "x:1,1"], [["duplicate-element", [2]]]],
  ["a value that nobody appended", ["x:7"], [["phantom-value", [1]]]],
  ["not seeing its own append", ["x+1 x:", "$x:1"], [["internal", [1]]]],
  ["a read that does not repeat", ["x+1", "x: x:1", "$x:1"], [["non-repeatable-read", [2]]]],
] as const)("%s", (_, lines, expected) => {
  expect(findingsOf(...lines)).toEqual(expected);
});

test("a key with a lost append is used for nothing else, whatever it looks like", () => {
  expect(findingsOf("x+1 y+1", "x+2 y+2", "x+3", "$x:1,2 y:2,1")).toEqual([["lost-append", [3, 4]]]);
});

test("an unanswered transaction counts from when its append was read, and then whole", () => {
  expect(findingsOf("?x+1 y+1", "$x: y:")).toEqual([]);
  expect(findingsOf("?x+1 y+1", "$x:1 y:1")).toEqual([]);
  expect(findingsOf("?x+1 y+1", "$x:1 y:")).toEqual([["lost-append", [1, 2]]]);
});

test("a value sent twice proves no order, but is still lost or doubled", () => {
  expect(findingsOf("?x+1 y:2", "x+1 y+2", "$x:1 y:2")).toEqual([]);
  expect(findingsOf("?x+1", "x+1", "$x:1,1")).toEqual([["duplicate-element", [3]]]);
  expect(findingsOf("?x+1", "x+1", "$x:")).toEqual([["lost-append", [2, 3]]]);
});

test("a stale read is legal, unless the order of the clock is to be kept", () => {
  const [write, read, ...rest] = history("x+1", "x:", "$x:1");
  if (!write || !read) return;
  const late = [write, { ...read, start: 200, end: 210 }, ...rest];
  expect(checkListAppend(late).findings).toEqual([]);
  const [finding] = checkListAppend(late, { isRealtime: true }).findings;
  expect([finding?.kind, finding?.ids]).toEqual(["G-single-realtime", [2, 1]]);
  expect(finding?.says).toContain(
    "T2 read x without 1, which T1 appended; T1 ended at 0.1 ms, before T2 began at 0.2 ms",
  );
});

test("each edge of a cycle is a clause", () => {
  const [finding] = checkListAppend(history("x+1 y:2", "y+2 x:1", "$x:1 y:2")).findings;
  expect(finding?.says).toBe(
    "No order of these 2 transactions explains what they saw: T2 read 1 in x, which T1 appended; T1 read 2 in y, which T2 appended.",
  );
});

test("components are found without recursion, in a ring of 200,000", () => {
  const size = 200_000;
  const ring = Array.from({ length: size }, (_, node) => [(node + 1) % size]);
  expect(new Set(strongComponents(ring)).size).toBe(1);
  expect(new Set(strongComponents([[1], [2], [1], []])).size).toBe(3);
});

test("a serial store is never named, with the clock's order too; aborts and lost answers included", () => {
  for (let seed = 0; seed < 8; seed += 1) {
    expect(checkListAppend(simulateLists("serial", String(seed)), { isRealtime: true }).findings).toEqual([]);
  }
});

test("a snapshot store shows write skew and nothing else; a store without isolation shows the rest", () => {
  const kindsOf = (level: "snapshot" | "none") =>
    new Set(
      ["1", "2", "3"].flatMap((seed) =>
        checkListAppend(simulateLists(level, seed)).findings.map(({ kind }) => kind),
      ),
    );
  expect([...kindsOf("snapshot")]).toEqual(["G2-item"]);
  expect([...kindsOf("none")]).toEqual(expect.arrayContaining(["lost-append", "non-repeatable-read"]));
});

test("every history that has a serial order passes, and every one that has none is named", () => {
  expect(fuzzOf(tryListAppend)(1500, "unit").found).toEqual([]);
});
