import { expect, test } from "vitest";
import type { HistoryEvent } from "../history/event.ts";
import { historyOf } from "../history/history.ts";
import { randomOf } from "../plan/random.ts";
import { longValue, shortOf } from "./clients/requests.ts";
import { kvStore } from "./kv-store.ts";

const header = { v: 1, lab: "kv-store@1", seed: "7", planHash: "", harness: "", size: "quick" } as const;

/** `[from, to, f, key, in, out, outcome]`, a kill as `[at]`. */
type Line =
  | readonly [number]
  | readonly [number, number, string, string, unknown, unknown, ("ok" | "fail" | "info")?];

const judged = (lines: ReadonlyArray<Line>) => {
  const events: Array<Omit<HistoryEvent, "i">> = [{ t: 0, p: "harness", ev: "note", f: "phase", key: "p" }];
  for (const [op, line] of lines.entries()) {
    if (line.length === 1) {
      events.push({ t: line[0], p: "service#0", ev: "fault", f: "kill9" });
      continue;
    }
    const [start, end, f, key, given, out, outcome = "ok"] = line;
    const asked = given as HistoryEvent["in"];
    events.push({
      t: start,
      p: "c1",
      ev: "invoke",
      op,
      f,
      key,
      ...(asked === undefined ? {} : { in: asked }),
    });
    const answer = out as HistoryEvent["out"];
    events.push({
      t: end,
      p: "c1",
      ev: outcome,
      op,
      http: 200,
      ...(answer === undefined ? {} : { out: answer }),
    });
  }
  const sorted = events.sort((a, b) => a.t - b.t).map((event, i) => ({ ...event, i }));
  const at = { policy: {}, size: "quick", isFinal: true } as const;
  return kvStore
    .check(historyOf(header, sorted), at)
    .filter(({ status }) => status !== "pass")
    .map(({ invariant, violations }) => [invariant, violations[0]?.ops ?? []] as const);
};

test("a write that was answered and is gone after a kill was not kept", () => {
  expect(judged([[1, 2, "put", "k", "a", null], [3], [4, 5, "get", "k", null, null]])).toEqual([
    ["durable", [0, 2]],
  ]);
});

test("an older value after a kill is a lost write too", () => {
  const lines: ReadonlyArray<Line> = [
    [1, 2, "put", "k", "a", null],
    [3, 4, "put", "k", "b", null],
    [5],
    [6, 7, "get", "k", null, "a"],
  ];
  expect(judged(lines).map(([invariant]) => invariant)).toEqual(["durable"]);
});

test("a stale read without a kill in between is no loss but a second copy", () => {
  const lines: ReadonlyArray<Line> = [
    [1],
    [2, 3, "put", "k", "a", null],
    [4, 5, "put", "k", "b", null],
    [6, 7, "get", "k", null, "a"],
    [9],
  ];
  expect(judged(lines).map(([invariant]) => invariant)).toEqual(["linearizable"]);
});

test("two swaps from one value cannot both have won", () => {
  const lines: ReadonlyArray<Line> = [
    [1, 2, "put", "k", "a", null],
    [3, 9, "cas", "k", { from: "a", to: "b" }, true],
    [3, 9, "cas", "k", { from: "a", to: "c" }, true],
  ];
  expect(judged(lines).map(([invariant]) => invariant)).toEqual(["linearizable"]);
});

test("a value that nobody wrote, after a kill, is a torn state", () => {
  const lines: ReadonlyArray<Line> = [
    [1, 2, "put", "k", "a", null],
    [3],
    [4, 5, "get", "k", null, "no text: {}"],
  ];
  expect(judged(lines)[0]).toEqual(["clean-start", [2]]);
});

test("keys that outlived one kill and are all gone after the next are an emptied store", () => {
  const keys = ["a", "b", "c"];
  const lines: ReadonlyArray<Line> = [
    ...keys.map((key, n): Line => [1 + n, 1 + n, "put", key, key, null]),
    [10],
    ...keys.map((key, n): Line => [11 + n, 11 + n, "get", key, null, key]),
    [20],
    ...keys.map((key, n): Line => [21 + n, 21 + n, "get", key, null, null]),
  ];
  expect(judged(lines).map(([invariant]) => invariant)).toEqual(["clean-start", "durable"]);
});

test.each<[string, ReadonlyArray<Line>]>([
  [
    "a write that was never answered may come after a read, and after a kill",
    [
      [1, 2, "put", "k", "a", null],
      [3, 4, "put", "k", "b", undefined, "info"],
      [5, 6, "get", "k", null, "a"],
      [7],
      [8, 9, "get", "k", null, "a"],
      [10, 11, "get", "k", null, "b"],
    ],
  ],
  [
    "a swap that was never answered may have swapped, so the next one is refused",
    [
      [1, 2, "put", "k", "a", null],
      [3, 4, "cas", "k", { from: "a", to: "b" }, undefined, "info"],
      [5, 6, "cas", "k", { from: "a", to: "c" }, false],
      [7, 8, "get", "k", null, "b"],
    ],
  ],
  [
    "requests that touch at one moment are concurrent",
    [
      [1, 2, "put", "k", "a", null],
      [3, 5, "put", "k", "b", null],
      [5, 6, "get", "k", null, "a"],
      [7, 8, "get", "k", null, "b"],
    ],
  ],
  [
    "a refused write does nothing",
    [
      [1, 2, "put", "k", "a", undefined, "fail"],
      [3, 4, "get", "k", null, null],
    ],
  ],
  [
    "an unanswered write is gone after a kill",
    [[1, 2, "put", "k", "a", undefined, "info"], [3], [4, 5, "get", "k", null, null]],
  ],
  [
    "a write during the kill that was not answered may be there",
    [[1, 9, "put", "k", "a", undefined, "info"], [5], [10, 11, "get", "k", null, "a"]],
  ],
  ["a swap of a key that does not exist is refused", [[1, 2, "cas", "k", { from: "a", to: "b" }, false]]],
  ["an empty history", []],
])("%s: no alarm", (_, lines) => {
  expect(judged(lines)).toEqual([]);
});

test("a long value is told by its name when it is whole, and as torn when a part is missing or mixed in", () => {
  const whole = longValue("c1-7", 1_000);
  expect(shortOf(whole)).toBe("c1-7…1000");
  expect(shortOf(whole.slice(0, 999))).toBe("c1-7…999");
  expect(shortOf(`${whole.slice(0, 500)}${longValue("c2-9", 500)}`)).toMatch(/^a torn value/u);
});

test("one seed gives one plan, within its time, and another seed another", () => {
  const planOf = (seed: string) => kvStore.plan({ random: randomOf(seed), size: "quick", policy: {} });
  expect(JSON.stringify(planOf("a").drawn)).toBe(JSON.stringify(planOf("a").drawn));
  expect(JSON.stringify(planOf("a").drawn)).not.toBe(JSON.stringify(planOf("b").drawn));
});
