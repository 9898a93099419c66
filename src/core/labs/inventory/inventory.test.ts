import { expect, test } from "vitest";
import { type Asked, handWritten } from "#test/support/labs/hand-written.ts";
import { randomOf } from "../plan/random.ts";
import { inventory } from "./inventory.ts";

const phases = { contract: 0, concurrency: 10, kills: 3_000, final: 20_000 };
const stock = { ev: "note", p: "c1", f: "stock", at: 1, out: { lamp: 2 } } as const;
const violated = (asked: ReadonlyArray<Asked>, isFinal = true) =>
  inventory
    .check(handWritten("inventory@1", phases, asked, [stock]), { policy: {}, size: "quick", isFinal })
    .filter(({ status }) => status === "fail")
    .map(({ invariant }) => invariant);

const reserve = (
  order: string,
  start: number,
  end: number,
  http?: number,
  qty = 1,
  id = `r-${order}`,
): Asked => ({
  f: "reserve",
  key: "lamp",
  at: [start, end],
  in: { order, items: [{ sku: "lamp", qty }] },
  ...(http === undefined ? {} : { http, out: { id: http < 300 ? id : null } }),
  ...(http === 409 ? { outcome: "ok" as const } : {}),
});
const endBy = (f: "confirm" | "cancel", order: string, start: number, end: number, http?: number): Asked => ({
  f,
  key: "lamp",
  at: [start, end],
  in: { order, id: `r-${order}` },
  ...(http === undefined ? {} : { http }),
  ...(http === 409 ? { outcome: "ok" as const } : {}),
});
const read = (start: number, end: number, available: number): Asked => ({
  f: "stock",
  key: "lamp",
  at: [start, end],
  http: 200,
  out: { available },
});

test("all that there is may be sold, and no more", () => {
  expect(violated([reserve("a", 20, 30, 201, 2), reserve("b", 25, 35, 409)])).toEqual([]);
  expect(violated([reserve("a", 20, 30, 201, 2), reserve("b", 25, 35, 201)])).toEqual(["never-oversold"]);
});

test("a unit whose time is over may be sold again, at once or a little later", () => {
  expect(violated([reserve("a", 20, 30, 201, 2), reserve("b", 2_040, 2_050, 201, 2)])).toEqual([]);
  expect(violated([reserve("a", 20, 30, 201, 2), reserve("b", 2_100, 2_110, 409, 2)])).toEqual([]);
  expect(violated([reserve("a", 20, 30, 201, 2), reserve("b", 3_500, 3_510, 409, 2)])).toEqual([]);
});

test("a unit that was given back long ago is not sold out", () => {
  const calm = [
    reserve("a", 20, 30, 201, 2),
    endBy("cancel", "a", 40, 50, 200),
    reserve("b", 60, 70, 409, 2),
  ];
  expect(violated(calm)).toEqual(["no-false-sold-out"]);
  // While it is being given back, both answers are right.
  expect(
    violated([reserve("a", 20, 30, 201, 2), endBy("cancel", "a", 40, 80, 200), reserve("b", 60, 70, 409, 2)]),
  ).toEqual([]);
});

test("an unanswered reservation may hold its units at any later time", () => {
  expect(violated([reserve("a", 20, 30, undefined, 2), reserve("b", 900, 910, 409)])).toEqual([]);
  expect(violated([reserve("a", 20, 30, undefined, 2), reserve("b", 900, 910, 201)])).toEqual([]);
});

test("a replay of an order names the same reservation, also after its end", () => {
  expect(violated([reserve("a", 20, 30, 201), reserve("a", 9_000, 9_010, 200)])).toEqual([]);
  expect(violated([reserve("a", 20, 30, 201), reserve("a", 40, 50, 201, 1, "r-other")])).toEqual([
    "one-per-order",
  ]);
});

test("confirmed and cancelled cannot both be true", () => {
  const both = [
    reserve("a", 20, 30, 201),
    endBy("confirm", "a", 40, 60, 200),
    endBy("cancel", "a", 41, 61, 200),
  ];
  expect(violated(both)).toEqual(["one-end"]);
  const one = [
    reserve("a", 20, 30, 201),
    endBy("confirm", "a", 40, 60, 409),
    endBy("cancel", "a", 41, 61, 200),
  ];
  expect(violated(one)).toEqual([]);
});

test("a confirmation that was sent in time may be answered long after the end", () => {
  const late = [
    reserve("a", 20, 30, 201),
    endBy("confirm", "a", 1_900, 2_900),
    endBy("confirm", "a", 9_000, 9_010, 200),
  ];
  expect(violated(late)).toEqual([]);
});

test("a confirmation that was first sent long after the end is one end too many", () => {
  expect(violated([reserve("a", 20, 30, 201), endBy("confirm", "a", 3_500, 3_510, 200)])).toEqual([
    "one-end",
  ]);
});

test("a reservation is held until its end: refusing it before is forgetting it", () => {
  const forgotten = [reserve("a", 20, 30, 201), endBy("confirm", "a", 500, 510, 404)];
  expect(violated(forgotten)).toEqual(["held-for-its-time"]);
  // Asked for long before it was answered: it may have been granted at once, and have ended.
  const old = [
    reserve("a", 20, 2_000),
    reserve("a", 2_010, 2_020, 201),
    endBy("confirm", "a", 2_100, 2_110, 409),
  ];
  expect(violated(old)).toEqual([]);
});

test("the stock that is shown was true at some moment of the request", () => {
  expect(violated([reserve("a", 20, 30, 201), read(25, 40, 2), read(26, 41, 1)])).toEqual([]);
  expect(violated([reserve("a", 20, 30, 201), read(40, 50, 2)])).toEqual(["stock-true"]);
  expect(violated([reserve("a", 20, 30, 201), read(40, 50, 3)])).toEqual(["released-once"]);
});

test("when all is over, the last count says what was not sold", () => {
  const sold = [reserve("a", 20, 30, 201), endBy("confirm", "a", 40, 50, 200)];
  expect(violated([...sold, reserve("b", 60, 70, 201), read(21_000, 21_010, 1)])).toEqual([]);
  expect(violated([...sold, reserve("b", 60, 70, 201), read(21_000, 21_010, 0)])).toEqual(["no-undersell"]);
  // Read too early, then right: the last one counts.
  expect(
    violated([...sold, reserve("b", 60, 70, 201), read(21_000, 21_010, 0), read(21_100, 21_110, 1)]),
  ).toEqual([]);
  expect(violated([...sold, read(21_000, 21_010, 2)])).toEqual(["released-once"]);
});

test("the service is told of every article that is asked for, and the same seed draws the same plan", () => {
  const plan = (seed: string) => inventory.plan({ random: randomOf(seed), size: "full", policy: {} });
  expect(Object.keys(JSON.parse(plan("7f").env["STOCK"] ?? "{}")).length).toBeGreaterThan(20);
  expect(plan("7f").drawn).toEqual(plan("7f").drawn);
});
