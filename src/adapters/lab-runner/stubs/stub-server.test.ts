import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import type { StubPlan } from "#core/labs/index.ts";
import { openStubServer } from "./stub-server.ts";
import type { StubEffect, StubServer } from "./stub-types.ts";

const closing: Array<() => unknown> = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const psp = (): StubPlan => ({
  name: "psp",
  env: "PSP_URL",
  latencyMs: 1,
  handle: ({ body, path }) => ({
    http: 201,
    body: { saw: body, path },
    effect: { f: "charge", key: "k1", in: body },
    arrival: { f: "asked", key: "k1" },
  }),
});

const opened = async (
  beforeReply?: (effect: StubEffect) => Promise<void>,
): Promise<{ readonly stub: StubServer; readonly effects: ReadonlyArray<StubEffect> }> => {
  const effects: Array<StubEffect> = [];
  const onEffect = (effect: StubEffect): void => void effects.push(effect);
  const stub = await openStubServer({
    plan: psp(),
    now: () => 7,
    onEffect,
    ...(beforeReply ? { beforeReply } : {}),
  });
  closing.push(stub.close);
  return { stub, effects };
};

const ask = async (stub: StubServer, timeoutMs = 5000): Promise<string> => {
  try {
    const response = await fetch(`${stub.url}/charges?x=1`, {
      method: "POST",
      body: '{"amount":5}',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return `${response.status} ${await response.text()}`;
  } catch (thrown) {
    const cause = thrown instanceof Error ? (thrown.cause as NodeJS.ErrnoException | undefined) : undefined;
    return cause?.code ?? (thrown instanceof Error ? thrown.name : "?");
  }
};

const good = '201 {"saw":{"amount":5},"path":"/charges?x=1"}';

test("it answers as its handler says, and tells what was asked and what was done", async () => {
  const { stub, effects } = await opened();
  expect(await ask(stub)).toBe(good);
  expect(effects.map(({ what, f }) => `${what} ${f}`)).toEqual(["arrival asked", "effect charge"]);
  expect(effects[1]).toMatchObject({ stub: "psp", key: "k1", in: { amount: 5 }, http: 201 });
});

test("the reply waits until whoever was told of the effect is done", async () => {
  let isFree = false;
  const { stub } = await opened(async () => {
    await sleep(30);
    isFree = true;
  });
  expect(await ask(stub)).toBe(good);
  expect(isFree).toBe(true);
});

test("refusing is refusing, and ends by the clock", async () => {
  const { stub, effects } = await opened();
  const over = stub.misbehave({ mode: "refuse" }, 60);
  expect(await ask(stub)).toBe("ECONNREFUSED");
  await over;
  expect(await ask(stub)).toBe(good);
  expect(effects).toHaveLength(2);
});

test("an error does no work; a lost reply has done it", async () => {
  const { stub, effects } = await opened();
  void stub.misbehave({ mode: "error", status: 503 }, 5000);
  expect(await ask(stub)).toMatch(/^503/u);
  expect(effects).toHaveLength(0);
  void stub.misbehave({ mode: "lose-reply" }, 5000);
  expect(await ask(stub)).not.toMatch(/^\d/u);
  expect(effects.filter(({ what }) => what === "effect")).toHaveLength(1);
});

test("slow, hanging and dripping are outwaited by nobody who has a time limit, and heal", async () => {
  const { stub, effects } = await opened();
  void stub.misbehave({ mode: "slow", ms: 5000 }, 9000);
  expect(await ask(stub, 40)).toBe("TimeoutError");
  expect(effects).toHaveLength(2);
  void stub.misbehave({ mode: "drip", ms: 100 }, 9000);
  expect(await ask(stub, 40)).toBe("TimeoutError");
  void stub.misbehave({ mode: "hang" }, 9000);
  expect(await ask(stub, 40)).toBe("TimeoutError");
  expect(effects).toHaveLength(4);
  await stub.heal();
  expect(await ask(stub)).toBe(good);
  void stub.misbehave({ mode: "drip", ms: 1 }, 9000);
  expect(await ask(stub)).toBe(good);
});

test("flapping fails and works by turns", async () => {
  const { stub } = await opened();
  void stub.misbehave({ mode: "flap", ms: 60 }, 9000);
  const seen = new Set<string>();
  for (let turn = 0; turn < 60 && seen.size < 2; turn += 1) {
    seen.add((await ask(stub)).slice(0, 3));
    await sleep(5);
  }
  expect([...seen]).toEqual(["503", "201"]);
});

test("a handler that breaks is a 500, not the end of the run", async () => {
  const stub = await openStubServer({
    plan: {
      ...psp(),
      handle: () => {
        throw new Error("bug");
      },
    },
    now: () => 0,
    onEffect: () => undefined,
  });
  closing.push(stub.close);
  expect(await ask(stub)).toMatch(/^500/u);
});

test("who asks a failing stub stands in the history, where the plan wants it", async () => {
  const seen: Array<string> = [];
  const stub = await openStubServer({
    plan: { ...psp(), arrivalOf: ({ path }) => ({ f: "asked", key: path }) },
    now: () => 0,
    onEffect: ({ what, key }) => void seen.push(`${what} ${key}`),
  });
  closing.push(stub.close);
  void stub.misbehave({ mode: "error", status: 503 }, 5000);
  await ask(stub);
  expect(seen).toEqual(["arrival /charges?x=1"]);
});
