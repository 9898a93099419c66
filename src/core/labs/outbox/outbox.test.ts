import { expect, test } from "vitest";
import { type Asked, type Happened, handWritten } from "#test/support/labs/hand-written.ts";
import { randomOf } from "../plan/random.ts";
import { outbox } from "./outbox.ts";

const phases = { contract: 0, concurrency: 10, kills: 3_000, final: 20_000 };
const drained: Happened = { ev: "note", p: "c1", f: "drained", at: 29_000, out: { idleMs: 10_000 } };
const violated = (asked: ReadonlyArray<Asked>, happened: ReadonlyArray<Happened> = [], isFinal = true) =>
  outbox
    .check(handWritten("outbox@1", phases, asked, happened), { policy: {}, size: "quick", isFinal })
    .filter(({ status }) => status === "fail")
    .map(({ invariant }) => invariant);

const place = (key: string, start: number, end: number, http?: number): Asked => ({
  f: "order",
  key,
  at: [start, end],
  in: { customer: "c", amount: 10 },
  ...(http === undefined ? {} : { http }),
});
const find = (key: string, start: number, end: number, http: number): Asked => ({
  f: "find",
  key,
  at: [start, end],
  http,
  outcome: "ok",
});
const publish = (key: string, at: number, eventId = `e-${key}`): Happened => ({
  ev: "effect",
  p: "broker",
  f: "publish",
  key,
  at,
  in: { eventId, key: "c", customer: "c", amount: 10 },
});
const deliver = (key: string, start: number, end: number, http?: number): Asked => ({
  f: "deliver",
  key: `e-${key}`,
  at: [start, end],
  ...(http === undefined ? {} : { http }),
});
const project = (start: number, end: number, orders: number): Asked => ({
  f: "project",
  key: "c",
  at: [start, end],
  http: 200,
  out: { orders, total: orders * 10 },
});

test("an order whose reply was lost may go out, be found, and go out again", () => {
  const asked = [place("a", 20, 30), find("a", 40, 50, 200), place("a", 60, 70, 200)];
  expect(violated(asked, [publish("a", 45), publish("a", 80), drained])).toEqual([]);
});

test("an event that is out although its order is not there is a phantom", () => {
  expect(violated([place("a", 20, 30), find("a", 40, 50, 404)], [publish("a", 25)])).toEqual(["no-phantom"]);
  // The look began before the event was out: the order may have been stored in between.
  expect(violated([place("a", 20, 60), find("a", 40, 50, 404)], [publish("a", 45)])).toEqual([]);
});

test("a refused order must not go out", () => {
  expect(violated([place("a", 20, 30, 400)], [publish("a", 25)])).toEqual(["no-phantom"]);
});

test("a confirmed order whose event never comes is lost, once the broker has waited for long", () => {
  expect(violated([place("a", 20, 30, 201)], [drained])).toEqual(["no-loss"]);
  expect(violated([place("a", 20, 30, 201)], [{ ...drained, out: { idleMs: 400 } }])).toEqual([]);
  expect(violated([place("a", 20, 30, 201)], [drained], false)).toEqual([]);
});

test("one order has one event id", () => {
  expect(violated([place("a", 20, 30, 201)], [publish("a", 25), publish("a", 40, "other")])).toEqual([
    "one-event",
  ]);
});

test("events of one customer first go out in the order of the orders", () => {
  const asked = [place("a", 20, 30, 201), place("b", 40, 50, 201)];
  expect(violated(asked, [publish("a", 60), publish("b", 70), publish("a", 80)])).toEqual([]);
  expect(violated(asked, [publish("b", 60), publish("a", 70)])).toEqual(["per-key-order"]);
  // At the same time there is no order between them.
  expect(
    violated([place("a", 20, 45, 201), place("b", 40, 50, 201)], [publish("b", 60), publish("a", 70)]),
  ).toEqual([]);
});

const sent = [place("a", 20, 30, 201), place("b", 40, 50, 201)];
const out = [publish("a", 25), publish("b", 45)];

test("a delivery that nobody answered may count at any later time, or never", () => {
  expect(violated([...sent, deliver("a", 60, 70), project(80, 90, 0), project(100, 110, 1)], out)).toEqual(
    [],
  );
});

test("delivered twice, counted twice", () => {
  const twice = [...sent, deliver("a", 60, 70), deliver("a", 75, 80, 200)];
  expect(violated([...twice, project(90, 95, 1)], out)).toEqual([]);
  expect(violated([...twice, project(90, 95, 2)], out)).toEqual(["effect-once"]);
});

test("acknowledged and not counted", () => {
  expect(violated([...sent, deliver("a", 60, 70, 200), project(80, 90, 0)], out)).toEqual(["effect-durable"]);
  // The read began before the acknowledgement.
  expect(violated([...sent, deliver("a", 60, 70, 200), project(65, 90, 0)], out)).toEqual([]);
});

test("the broker keeps what is published, also where the body is text, and refuses what says nothing", () => {
  const [broker] = outbox.plan({ random: randomOf("1"), size: "quick", policy: {} }).stubs;
  const ask = (body: { readonly [member: string]: string }) =>
    broker?.handle({ method: "POST", path: "/publish", headers: {}, body, t: 0 });
  expect(ask({ eventId: "e", key: "c", body: '{"orderId":"o"}' })?.effect?.key).toBe("o");
  expect(ask({ eventId: "e", key: "c", body: "{" })?.http).toBe(400);
});
