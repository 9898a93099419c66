import { expect, test } from "vitest";
import { tryScan } from "#test/support/checkers/scan-trial.ts";
import { simulateScan } from "#test/support/checkers/simulated-scans.ts";
import { fuzzOf } from "#test/support/checkers/trial.ts";
import { checkScan } from "./check-scan.ts";
import type { ItemLife, ScanPage, ScanRules } from "./scan.ts";

const rules: ScanRules = { order: ["descending", "ascending"], limit: 2, unnamed: [] };
const life = (item: string, rest: Partial<ItemLife> = {}): ItemLife => ({
  item,
  created: null,
  deleted: null,
  touched: [],
  ...rest,
});
/** "a9": item a with the time 9. Two pages at [10, 20] and [30, 40]. */
const pagesOf = (...pages: ReadonlyArray<string>): ReadonlyArray<ScanPage> =>
  pages.map((text, at) => ({
    id: at,
    start: 10 + 20 * at,
    end: 20 + 20 * at,
    cursor: at === 0 ? null : `c${at}`,
    next: at === pages.length - 1 ? null : `c${at + 1}`,
    rows: text
      .split(" ")
      .filter((row) => row !== "")
      .map((row) => ({ item: row.slice(0, 1), sortedBy: [Number(row.slice(1)), row.slice(0, 1)] })),
  }));
const three = [life("a"), life("b"), life("c")];
const kindsOf = (pages: ReadonlyArray<ScanPage>, lives: ReadonlyArray<ItemLife> = three, own = rules) =>
  checkScan({ pages }, lives, own).findings.map(({ kind, key, ids }) => [kind, key, ids]);

test("all items once, in order, is a scan; so is an empty one of nothing", () => {
  expect(kindsOf(pagesOf("a9 b9", "c8"))).toEqual([]);
  expect(kindsOf(pagesOf(""), [])).toEqual([]);
  expect(kindsOf([], [])).toEqual([]);
});

test("an item that stood still and is not shown is missing; one that moved meanwhile is not", () => {
  expect(kindsOf(pagesOf("a9 b9"))).toEqual([["missing", "c", [0]]]);
  const touch = { id: 7, start: 15, end: 16 };
  for (const moving of [{ deleted: touch }, { touched: [touch] }, { created: touch }]) {
    expect(kindsOf(pagesOf("a9 b9"), [life("a"), life("b"), life("c", moving)])).toEqual([]);
  }
});

test("a scan that was broken off misses nothing", () => {
  expect(kindsOf(pagesOf("a9 b9", "c8").slice(0, 1))).toEqual([]);
});

test("an item is shown once, unless it was moved", () => {
  expect(kindsOf(pagesOf("a9 b9", "b9 c8"))).toEqual([["repeated", "b", [0, 1]]]);
  const moved = life("b", { touched: [{ id: 7, start: 25, end: 26 }] });
  expect(kindsOf(pagesOf("a9 b9", "b7 c6"), [life("a"), moved, life("c")])).toEqual([]);
});

test("what cannot have existed at any instant of the scan so far is a phantom", () => {
  const gone = life("b", { deleted: { id: 7, start: 1, end: 9 } });
  const later = life("c", { created: { id: 8, start: 41, end: 45 } });
  expect(kindsOf(pagesOf("a9 b9", "c8"), [life("a"), gone, later])).toEqual([
    ["phantom", "b", [7, 0]],
    ["phantom", "c", [8, 1]],
  ]);
  const during = life("b", { deleted: { id: 7, start: 11, end: 12 } });
  expect(kindsOf(pagesOf("a9", "b9 c8"), [life("a"), during, life("c")])).toEqual([]);
});

test("a create without an answer may explain one unknown row", () => {
  const unnamed = [{ start: 5 }];
  expect(kindsOf(pagesOf("a9 b9", "c8 z7"))).toEqual([["phantom", "z", [1]]]);
  expect(kindsOf(pagesOf("a9 b9", "c8 z7"), three, { ...rules, unnamed })).toEqual([]);
});

test("rows keep the order, of all members of the key", () => {
  expect(kindsOf(pagesOf("a8 b9", "c8"))).toEqual(
    [["out-of-order", "b", [0, 0]]].map(([a, b]) => [a, b, [0]]),
  );
  expect(kindsOf(pagesOf("b9 a9", "c8"))).toEqual([["out-of-order", "a", [0]]]);
});

test("pages keep the limit", () => {
  expect(kindsOf(pagesOf("a9 b9 c8"))).toEqual([["page-too-long", "", [0]]]);
});

test("a cursor that comes again, or more pages than items, is no end", () => {
  const round = pagesOf("a9 b9", "", "").map((page) => ({
    ...page,
    cursor: page.cursor && "c1",
    next: "c1",
  }));
  expect(kindsOf(round)).toEqual([["endless", "", [1, 2]]]);
  const many = pagesOf("a9 b9", "c8", "", "", "", "");
  expect(kindsOf(many)).toEqual([["endless", "", [3, 4, 5]]]);
});

test("a walk by key is never named while others write", () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const { scans, lives, rules: own } = simulateScan("right", String(seed));
    for (const scan of scans) expect(checkScan(scan, lives, own).findings).toEqual([]);
  }
});

test.each(["offset", "ties lost", "ties repeated"] as const)(
  "a walk with this fault is named: %s",
  (fault) => {
    const named = Array.from({ length: 10 }, (_, seed) => simulateScan(fault, String(seed))).filter(
      ({ scans, lives, rules: own }) => scans.some((scan) => checkScan(scan, lives, own).findings.length > 0),
    );
    expect(named).toHaveLength(10);
  },
);

test("no instants within the intervals explain a finding, live or as of the scan's beginning", () => {
  expect(fuzzOf(tryScan)(1500, "unit").found).toEqual([]);
});
