import { expect, test } from "vitest";
import { simulateShop } from "#test/support/checkers/simulated-shops.ts";
import { tryStock } from "#test/support/checkers/stock-trial.ts";
import { fuzzOf } from "#test/support/checkers/trial.ts";
import { boundStock } from "./stock/bound-stock.ts";
import type { StockAttempt } from "./stock/stock-history.ts";

const rules = { stock: 2, holdFor: 1000, releaseWithin: 100, settlesWithin: Number.POSITIVE_INFINITY };
const attempt = (
  id: number,
  kind: StockAttempt["kind"],
  hold: string,
  start: number,
  rest: Partial<StockAttempt> = {},
): StockAttempt => ({ id, kind, hold, quantity: 1, outcome: "ok", start, end: start + 10, ...rest });
const soldOut = { outcome: "fail", isSoldOut: true } as const;
const findingsOf = (attempts: ReadonlyArray<StockAttempt>, reads: Parameters<typeof boundStock>[1] = []) =>
  boundStock(attempts, reads, rules).findings.map(({ kind, ids }) => [kind, ids]);

const two = [attempt(1, "reserve", "a", 0), attempt(2, "reserve", "b", 5)];

test("certain holds above the stock are named, the fewest that suffice", () => {
  const attempts = [...two, attempt(3, "reserve", "c", 20, { quantity: 2 })];
  expect(findingsOf(attempts)).toEqual([["oversold", [3, 1]]]);
});

test("a hold that can have run out, or been cancelled, binds nothing for certain", () => {
  expect(findingsOf([...two, attempt(3, "reserve", "c", 990)])).toEqual([]);
  expect(findingsOf([...two, attempt(3, "reserve", "c", 980)])).toEqual([["oversold", [1, 2, 3]]]);
  const cancel = attempt(4, "cancel", "a", 15, { outcome: "info" });
  expect(findingsOf([...two, cancel, attempt(3, "reserve", "c", 20)])).toEqual([]);
});

test("a confirmed hold binds for ever", () => {
  const confirms = [attempt(4, "confirm", "a", 500), attempt(5, "confirm", "b", 500)];
  expect(findingsOf([...two, ...confirms, attempt(3, "reserve", "c", 9000)])).toEqual([
    ["oversold", [1, 4, 2, 5, 3]],
  ]);
});

test("sold out is false when all possible holds leave enough", () => {
  expect(findingsOf([attempt(1, "reserve", "a", 0), attempt(2, "reserve", "b", 20, soldOut)])).toEqual([
    ["false-sold-out", [2]],
  ]);
  expect(findingsOf([...two, attempt(3, "reserve", "c", 500, soldOut)])).toEqual([]);
  expect(findingsOf([...two, attempt(3, "reserve", "c", 1110, soldOut)])).toEqual([]);
  expect(findingsOf([...two, attempt(3, "reserve", "c", 1111, soldOut)])).toEqual([["false-sold-out", [3]]]);
});

test("what another request may hold while it is being refused speaks for the shop", () => {
  const refused = attempt(2, "reserve", "b", 15, soldOut);
  expect(
    findingsOf([attempt(1, "reserve", "a", 0), refused, attempt(3, "reserve", "c", 20, soldOut)]),
  ).toEqual([]);
});

test("stock is read within what can be", () => {
  const read = (id: number, available: number, start: number) => ({ id, available, start, end: start + 10 });
  const reads = [read(7, 0, 100), read(8, 1, 100), read(9, 1, 3000), read(10, 2, 3000)];
  expect(findingsOf(two, reads)).toEqual([
    ["overstated", [8]],
    ["understated", [9]],
  ]);
});

test("a right shop is never named, whatever the delays", () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const { attempts, reads, rules: own } = simulateShop("right", String(seed));
    expect(boundStock(attempts, reads, own).findings).toEqual([]);
  }
});

test.each(["read, then take", "expired holds stay", "released twice"] as const)(
  "a shop with this fault is named: %s",
  (fault) => {
    const named = Array.from({ length: 10 }, (_, seed) => simulateShop(fault, String(seed))).filter(
      ({ attempts, reads, rules: own }) => boundStock(attempts, reads, own).findings.length > 0,
    );
    expect(named).toHaveLength(10);
  },
);

test("no instants within the intervals explain a finding", () => {
  expect(fuzzOf(tryStock)(1000, "unit").found).toEqual([]);
});
