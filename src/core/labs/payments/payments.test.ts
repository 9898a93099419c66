import { expect, test } from "vitest";
import { type Asked, type Happened, handWritten } from "#test/support/labs/hand-written.ts";
import { randomOf } from "../plan/random.ts";
import { payments } from "./payments.ts";

const phases = { contract: 0, concurrency: 10, kills: 1_000, final: 5_000 };
const violated = (asked: ReadonlyArray<Asked>, happened: ReadonlyArray<Happened> = [], isFinal = true) =>
  payments
    .check(handWritten("payments@1", phases, asked, happened), { policy: {}, size: "quick", isFinal })
    .filter(({ status }) => status === "fail")
    .map(({ invariant }) => invariant);

const pay = (start: number, end: number, http?: number, id = "p1", amount = 40): Asked => ({
  f: "pay",
  key: "k1",
  at: [start, end],
  in: { amount },
  ...(http === undefined ? {} : { http }),
  ...(http !== undefined && http < 300 ? { out: { id, amount } } : {}),
});
const look = (start: number, end: number, http: number, id = "p1"): Asked => ({
  f: "look",
  key: "k1",
  at: [start, end],
  in: { id },
  http,
  outcome: "ok",
  out: http === 200 ? { id, amount: 40 } : null,
});
const charge = (at: number, amount = 40): Happened => ({
  ev: "effect",
  p: "psp",
  f: "charge",
  key: "k1",
  at,
  in: { amount, providerKey: "x" },
});

test("an unanswered payment, 409 for a while, 5xx, then 200: nothing is wrong", () => {
  const asked = [
    pay(20, 90),
    pay(100, 110, 409),
    pay(120, 130, 503),
    pay(140, 150, 200),
    look(160, 170, 200),
  ];
  expect(violated(asked, [charge(30)])).toEqual([]);
});

test("a charge may be executed long after its client gave up, once", () => {
  expect(violated([pay(20, 30), pay(6_000, 6_100, 201)], [charge(5_900)])).toEqual([]);
});

test("a look that met a dead or broken service says nothing", () => {
  const dead: Asked = { ...look(40, 41, 200), outcome: "fail", http: 503, out: null };
  expect(violated([pay(20, 30, 201), dead], [charge(25)])).toEqual([]);
});

test("a look that began before the payment was confirmed may miss it", () => {
  expect(violated([pay(20, 60, 201), look(50, 70, 404)], [charge(25)])).toEqual([]);
});

test("two charges for one key are two, whatever was answered", () => {
  const history = [pay(20, 30), pay(100, 120, 201)];
  expect(violated(history, [charge(25), charge(110)])).toEqual(["once-per-key"]);
  const [verdict] = payments.check(handWritten("payments@1", phases, history, [charge(25), charge(110)]), {
    policy: {},
    size: "quick",
    isFinal: false,
  });
  expect(verdict?.violations[0]?.says).toBe("key k1 was charged 2 times: 40 at 0.025 s, 40 at 0.110 s");
  expect(verdict?.violations[0]?.ops).toEqual([0, 1]);
});

test("two ids for one key are one too many", () => {
  expect(violated([pay(20, 30, 201), pay(40, 50, 200, "p2")], [charge(25)])).toEqual(["one-id"]);
});

test("an id that is gone and another in its place is a lost payment, not a second one", () => {
  const asked = [pay(20, 30, 201), pay(40, 50, 201, "p2"), look(60, 70, 404)];
  expect(violated(asked, [charge(25)])).toEqual(["durable"]);
});

test("confirmed before the charge was executed is confirmed too early", () => {
  expect(violated([pay(20, 30, 201)], [charge(35)])).toEqual(["charged"]);
  expect(violated([pay(20, 30, 201)])).toEqual(["charged"]);
});

test("another amount under the same key must not succeed, and 422 is right", () => {
  expect(violated([pay(20, 30, 201), pay(40, 50, 422, "", 45)], [charge(25)])).toEqual([]);
  expect(violated([pay(20, 30, 201), pay(40, 50, 200, "p1", 45)], [charge(25)])).toEqual(["same-body"]);
});

test("a charge over another amount than the payment's does not agree with it", () => {
  expect(violated([pay(20, 30, 201)], [charge(25, 41)])).toEqual(["sums-agree"]);
});

test("a refused payment that was charged has no payment to stand for it; an open one may get its own", () => {
  expect(violated([pay(20, 30, 402)], [charge(25)])).toEqual(["sums-agree"]);
  expect(violated([pay(20, 30)], [charge(25)])).toEqual([]);
});

test("in work for ever, with nothing broken, is an answer that never comes", () => {
  const tries = Array.from({ length: 30 }, (_, at) => pay(5_100 + at * 150, 5_110 + at * 150, 409));
  expect(violated([pay(1_100, 1_200), ...tries])).toEqual(["answered"]);
  // In work for a second after a start is allowed.
  expect(
    violated([pay(1_100, 1_200), ...tries.slice(0, 7), pay(6_300, 6_310, 201)], [charge(1_150)]),
  ).toEqual([]);
});

test("before the end, nothing is said of what may still be mended", () => {
  const tries = Array.from({ length: 30 }, (_, at) => pay(1_100 + at * 150, 1_110 + at * 150, 409));
  expect(violated(tries, [charge(1_150, 41)], false)).toEqual([]);
});

test("the same seed draws the same plan", () => {
  const drawn = (seed: string) => payments.plan({ random: randomOf(seed), size: "full", policy: {} }).drawn;
  expect(drawn("7f3a")).toEqual(drawn("7f3a"));
  expect(drawn("7f3a")).not.toEqual(drawn("7f3b"));
});

test("the provider charges once for each of its keys and answers the same again", () => {
  const [psp] = payments.plan({ random: randomOf("1"), size: "quick", policy: {} }).stubs;
  const ask = (key: string | null, amount: number) =>
    psp?.handle({
      method: "POST",
      path: "/charges",
      headers: key === null ? {} : { "idempotency-key": key },
      body: { reference: "r", amount },
      t: 0,
    });
  expect(ask("a", 40)?.effect?.key).toBe("r");
  expect(ask("a", 40)).toEqual({ http: 201, body: { id: "ch-1", reference: "r", amount: 40 }, effect: null });
  expect(ask("a", 41)?.http).toBe(422);
  expect(ask("b", 40)?.effect).not.toBeNull();
  expect(ask(null, 40)?.effect).not.toBeNull();
  expect(ask(null, 40)?.effect).not.toBeNull();
});
