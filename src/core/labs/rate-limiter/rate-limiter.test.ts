import { expect, test } from "vitest";
import type { HistoryEvent } from "../history/event.ts";
import { historyOf } from "../history/history.ts";
import { randomOf } from "../plan/random.ts";
import { rateLimiter } from "./rate-limiter.ts";

const header = { v: 1, lab: "rate-limiter@1", seed: "7", planHash: "", harness: "", size: "quick" } as const;
const second = 1_000_000;

interface Asked {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** A number: refused, with this Retry-After. */
  readonly answer: "admitted" | "lost" | number;
  readonly http?: number;
}

const fault = (f: string, begin: number, end: number): ReadonlyArray<Omit<HistoryEvent, "i">> => [
  { t: begin, p: "database", ev: "fault", f, edge: "begin" },
  { t: end, p: "database", ev: "fault", f, edge: "end" },
];

const violated = (asked: ReadonlyArray<Asked>, faults: ReadonlyArray<Omit<HistoryEvent, "i">> = []) => {
  const events: Array<Omit<HistoryEvent, "i">> = [
    { t: 0, p: "harness", ev: "note", f: "phase", key: "p" },
    ...faults,
  ];
  for (const [op, { key, start, end, answer, http }] of asked.entries()) {
    events.push({ t: start, p: "c1", ev: "invoke", op, f: "limited", key });
    const out = answer === "admitted" ? { admitted: true } : { admitted: false, retryAfter: answer };
    const known = { http: http ?? (answer === "admitted" ? 200 : 429), out };
    events.push({
      t: end,
      p: "c1",
      ev: answer === "lost" ? "info" : "ok",
      op,
      ...(answer === "lost" ? {} : known),
    });
  }
  const sorted = events.sort((a, b) => a.t - b.t).map((event, i) => ({ ...event, i }));
  return rateLimiter
    .check(historyOf(header, sorted), { policy: {}, size: "quick", isFinal: true })
    .filter(({ status }) => status === "fail")
    .map(({ invariant }) => invariant);
};

const many = (count: number, asked: Omit<Asked, "key">, key = "k"): ReadonlyArray<Asked> =>
  Array.from({ length: count }, () => ({ ...asked, key }));

test("23 at one moment are more than a bucket of 20 and its slack let through", () => {
  expect(violated(many(23, { start: 0, end: 1_000, answer: "admitted" }))).toEqual(["no-over-admission"]);
});

test("two instances with a bucket each are found out, a fixed window around its border too", () => {
  const late = { start: 1.5 * second, end: 1.6 * second, answer: "admitted" } as const;
  const after = { start: 2.1 * second, end: 2.2 * second, answer: "admitted" } as const;
  expect(violated([...many(20, late), ...many(20, after)])).toEqual(["no-over-admission"]);
});

test("who is refused though the bucket has filled was refused without cause", () => {
  const lines = [
    ...many(20, { start: 0, end: 1_000, answer: "admitted" }),
    ...many(1, { start: second, end: second + 1_000, answer: 1 }),
  ];
  expect(violated(lines)).toEqual(["no-false-reject"]);
});

test("a key whose only request is refused pays for another", () => {
  expect(violated([{ key: "new", start: 5, end: 9, answer: 1 }])).toEqual(["keys-isolated"]);
});

test("sent away for a minute, and told to come back at once, are both untrue", () => {
  const used = many(20, { start: 0, end: 1_000, answer: "admitted" });
  expect(violated([...used, ...many(1, { start: 2_000, end: 3_000, answer: 60 })])).toEqual([
    "retry-after-true",
  ]);
  const twice = [
    ...many(1, { start: 2_000, end: 3_000, answer: 0 }),
    ...many(1, { start: 40_000, end: 41_000, answer: 0 }),
  ];
  expect(violated([...used, ...twice])).toEqual(["retry-after-true"]);
});

test("with fail-open declared nobody is refused while the database is away", () => {
  const lines = [{ key: "away-open-0-1", start: 200_000, end: 210_000, answer: 0, http: 429 }] as const;
  expect(violated(lines, fault("db-cut", 100_000, 500_000))).toEqual(["keys-isolated", "outage-as-declared"]);
});

test("with fail-closed declared, who asks the database for each decision must refuse; who does not may go on", () => {
  const away = {
    key: "away-closed-0-1",
    start: 2.2 * second,
    end: 2.21 * second,
    answer: "admitted",
  } as const;
  const faults = [...fault("db-latency", 0, second), ...fault("db-cut", 2.1 * second, 2.5 * second)];
  const slowed = (microseconds: number): ReadonlyArray<Asked> =>
    Array.from({ length: 8 }, (_, n) => ({
      key: `slow-${n}`,
      start: 100_000,
      end: 100_000 + microseconds,
      answer: "admitted",
    }));
  expect(violated([...slowed(30_000), away], faults)).toEqual(["outage-as-declared"]);
  expect(violated([...slowed(2_000), away], faults)).toEqual([]);
});

test.each<[string, ReadonlyArray<Asked>]>([
  ["an empty history", []],
  [
    "20 at once, and 10 a second later",
    [
      ...many(20, { start: 0, end: 1_000, answer: "admitted" }),
      ...many(10, { start: second, end: second + 1_000, answer: "admitted" }),
    ],
  ],
  [
    "lost requests may have taken tokens",
    [
      ...many(20, { start: 0, end: 1_000, answer: "lost" }),
      ...many(1, { start: 2_000, end: 3_000, answer: 1 }),
    ],
  ],
  [
    "answers that come late may have been decided late",
    [
      ...many(20, { start: 0, end: 3 * second, answer: "admitted" }),
      ...many(20, { start: 2 * second, end: 2.1 * second, answer: "admitted" }),
    ],
  ],
  ["of a window, 40 around a border", many(40, { start: 0, end: 1_000, answer: "admitted" }, "window-1")],
  [
    "of a window, refused while the window before weighs",
    [
      ...many(20, { start: 0, end: 1_000, answer: "admitted" }, "window-1"),
      ...many(1, { start: 1.4 * second, end: 1.5 * second, answer: 1 }, "window-1"),
    ],
  ],
  [
    "no token yet when coming back early",
    [
      ...many(20, { start: 0, end: 1_000, answer: "admitted" }),
      ...many(1, { start: 2_000, end: 3_000, answer: 0.1 }),
      ...many(1, { start: 90_000, end: 91_000, answer: 0.02 }),
    ],
  ],
])("%s: no alarm", (_, asked) => {
  expect(violated(asked)).toEqual([]);
});

test("one seed gives one plan", () => {
  const planOf = (seed: string) => rateLimiter.plan({ random: randomOf(seed), size: "full", policy: {} });
  expect(JSON.stringify(planOf("a").drawn)).toBe(JSON.stringify(planOf("a").drawn));
  expect(JSON.stringify(planOf("a").drawn)).not.toBe(JSON.stringify(planOf("b").drawn));
});
