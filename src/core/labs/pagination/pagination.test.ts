import { expect, test } from "vitest";
import type { HistoryEvent, Json } from "../history/event.ts";
import { historyOf } from "../history/history.ts";
import { randomOf } from "../plan/random.ts";
import { pagination } from "./pagination.ts";

const header = { v: 1, lab: "pagination@1", seed: "7", planHash: "", harness: "", size: "quick" } as const;
type Event = Omit<HistoryEvent, "i">;

let ops = 0;
const operation = (
  f: string,
  key: string,
  [start, end]: readonly [number, number],
  given: Json,
  out: Json,
  ev: "ok" | "fail" | "info" = "ok",
  http = 200,
): ReadonlyArray<Event> => {
  ops += 1;
  return [
    { t: start, p: "c1", ev: "invoke", op: ops, f, key, in: given },
    { t: end, p: "c1", ev, op: ops, ...(ev === "info" ? {} : { http, out }) },
  ];
};
const created = (id: Json, t: number, at = 5) =>
  operation("create", `t${String(id)}`, [t, t + 1], {}, { id, createdAt: at });
const page = (
  t: number,
  cursor: string | null,
  rows: ReadonlyArray<readonly [Json, number]>,
  next: string | null,
) =>
  operation(
    "page",
    "walk",
    [t, t + 1],
    { cursor, limit: 2 },
    { rows: rows.map(([id, at]) => ({ id, at })), next },
  );
const kill = (t: number): ReadonlyArray<Event> => [{ t, p: "service#0", ev: "fault", f: "kill9" }];

const violated = (...events: ReadonlyArray<ReadonlyArray<Event>>) => {
  const sorted = [[{ t: 0, p: "harness", ev: "note", f: "phase", key: "p" } as Event], ...events]
    .flat()
    .sort((a, b) => a.t - b.t)
    .map((event, i) => ({ ...event, i }));
  return pagination
    .check(historyOf(header, sorted), { policy: {}, size: "quick", isFinal: true })
    .filter(({ status }) => status === "fail")
    .map(({ invariant }) => invariant);
};
const three = [created(1, 1), created(2, 3), created(3, 5)].flat();

test("an item that nobody touched and no page shows is missed", () => {
  expect(
    violated(
      three,
      page(
        10,
        null,
        [
          [1, 5],
          [2, 5],
        ],
        "c",
      ),
      page(12, "c", [], null),
    ),
  ).toEqual(["exactly-once"]);
});

test("an item on two pages of one walk is shown twice", () => {
  expect(
    violated(
      three,
      page(
        10,
        null,
        [
          [1, 5],
          [2, 5],
        ],
        "c",
      ),
      page(
        12,
        "c",
        [
          [2, 5],
          [3, 5],
        ],
        null,
      ),
    ),
  ).toContain("exactly-once");
});

test("an item whose deletion was answered before the walk is gone", () => {
  const gone = operation("delete", "2", [7, 8], null, null);
  expect(
    violated(
      three,
      gone,
      page(
        10,
        null,
        [
          [1, 5],
          [2, 5],
        ],
        "c",
      ),
      page(12, "c", [[3, 5]], null),
    ),
  ).toEqual(["exactly-once"]);
});

test("an older item before a newer one is out of order, and a larger number before a smaller among equals", () => {
  expect(
    violated(
      created(1, 1, 5),
      created(2, 3, 6),
      page(
        10,
        null,
        [
          [1, 5],
          [2, 6],
        ],
        null,
      ),
    ),
  ).toEqual(["ordered"]);
  expect(
    violated(
      created(1, 1),
      created(2, 3),
      page(
        10,
        null,
        [
          [2, 5],
          [1, 5],
        ],
        null,
      ),
    ),
  ).toEqual(["ordered"]);
});

test("a cursor that is refused after a kill did not survive it", () => {
  const refused = operation("page", "walk", [14, 15], { cursor: "c", limit: 2 }, null, "fail", 400);
  expect(violated(three, page(10, null, [[1, 5]], "c"), kill(12), refused)).toEqual(["cursor-survives"]);
  expect(violated(three, page(10, null, [[1, 5]], "c"), refused)).toEqual(["scan-ends"]);
});

test("a cursor that comes again goes round in a circle", () => {
  const round = [page(10, null, [[1, 5]], "c"), page(12, "c", [], "c"), page(14, "c", [], "c")].flat();
  expect(violated(three, round)).toEqual(["scan-ends"]);
});

test("as many as were asked for are too many", () => {
  expect(violated(operation("greedy", "greedy", [1, 2], { limit: 1_000_000 }, { count: 5_000 }))).toEqual([
    "limit-capped",
  ]);
});

const timed = (f: string, microseconds: number, count = 12) =>
  Array.from({ length: count }, (_, n) =>
    operation(f, f, [n * 100_000, n * 100_000 + microseconds], null, null),
  ).flat();

test("deep pages that take ten times as long are not flat, and neither is a long list that slows its first page", () => {
  expect(violated(timed("first", 1_000), timed("deep", 10_000), timed("short", 1_000))).toEqual([
    "flat-cost",
  ]);
  expect(violated(timed("first", 30_000), timed("deep", 30_000), timed("short", 1_000))).toEqual([
    "flat-cost",
  ]);
});

test.each<[string, ReadonlyArray<ReadonlyArray<Event>>]>([
  ["an empty history", []],
  [
    "an empty last page",
    [
      three,
      page(
        10,
        null,
        [
          [1, 5],
          [2, 5],
          [3, 5],
        ],
        "c",
      ),
      page(12, "c", [], null),
    ],
  ],
  [
    "an item that was deleted during the walk",
    [
      three,
      operation("delete", "2", [11, 13], null, null),
      page(10, null, [[1, 5]], "c"),
      page(14, "c", [[3, 5]], null),
    ],
  ],
  [
    "a deletion that was never answered",
    [
      three,
      operation("delete", "2", [7, 8], null, null, "info"),
      page(
        10,
        null,
        [
          [1, 5],
          [3, 5],
        ],
        null,
      ),
    ],
  ],
  [
    "an item that was created during the walk",
    [
      three,
      created(9, 11),
      page(
        10,
        null,
        [
          [1, 5],
          [2, 5],
        ],
        "c",
      ),
      page(
        14,
        "c",
        [
          [3, 5],
          [9, 5],
        ],
        null,
      ),
    ],
  ],
  [
    "an item of a creation that was never answered",
    [
      three,
      operation("create", "t", [6, 7], {}, null, "info"),
      page(
        10,
        null,
        [
          [1, 5],
          [2, 5],
          [3, 5],
          [77, 5],
        ],
        null,
      ),
    ],
  ],
  [
    "an item that nobody here created",
    [
      three,
      page(
        10,
        null,
        [
          ["x", 6],
          [1, 5],
          [2, 5],
          [3, 5],
        ],
        null,
      ),
    ],
  ],
  ["a walk that was cut off", [three, page(10, null, [[1, 5]], "c")]],
  [
    "ids that are texts, in an order of their own",
    [
      created("b", 1),
      created("A", 3),
      page(
        10,
        null,
        [
          ["A", 5],
          ["b", 5],
        ],
        null,
      ),
    ],
  ],
  [
    "numbers in texts, in either order",
    [
      created("9", 1),
      created("10", 3),
      page(
        10,
        null,
        [
          ["10", 5],
          ["9", 5],
        ],
        null,
      ),
    ],
  ],
  [
    "pages that are slow wherever they are",
    [timed("first", 9_000), timed("deep", 12_000), timed("short", 3_000)],
  ],
  ["too few pages to say", [timed("first", 1_000, 3), timed("deep", 90_000, 3)]],
])("%s: no alarm", (_, events) => {
  expect(violated(...events)).toEqual([]);
});

test("one seed gives one plan", () => {
  const planOf = (seed: string) => pagination.plan({ random: randomOf(seed), size: "full", policy: {} });
  expect(JSON.stringify(planOf("a").drawn)).toBe(JSON.stringify(planOf("a").drawn));
  expect(JSON.stringify(planOf("a").drawn)).not.toBe(JSON.stringify(planOf("b").drawn));
});
