/** Budget, cache, fallbacks, and a gateway without a model or without a database. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import type { WantedModel } from "#app/ports/model.ts";
import { WorkspaceUnavailable } from "#app/ports/unavailable.ts";
import {
  type FakeModelServer,
  openai,
  send,
  startFakeModelServer,
  status,
} from "#test/support/fake-model-server.ts";
import { asking, testGateway } from "#test/support/model-gateway.ts";
import type { ModelSettings } from "./settings/model-settings.ts";

let server: FakeModelServer;
let second: FakeModelServer;
beforeAll(async () => {
  [server, second] = await Promise.all([startFakeModelServer(), startFakeModelServer()]);
});
afterAll(() => Promise.all([server.stop(), second.stop()]));

const good = '{"word":"steel"}';

/** Settings as they would be in the data folder. */
const settingsOf = (
  wanted: Partial<WantedModel>,
  keys: Readonly<Record<string, string>> = {},
): ModelSettings => {
  const first = { kind: "openai-compatible", url: server.url, model: "cheap", ...wanted } as const;
  const setting = {
    ...first,
    budget: wanted.budget ? ({ amount: wanted.budget, currency: "USD", per: "month" } as const) : null,
    key: "file",
    from: "file",
    fallbacks: wanted.fallbacks ?? [],
  } as const;
  const unused = () => ({ ok: false, error: { type: "BadModelSetting", message: "unused" } }) as const;
  return {
    open: () => ({ ok: true, value: { setting, keyFor: ({ url }) => keys[url] ?? null } }),
    replace: unused,
    remove: unused,
  };
};

test("without a model the answer says so, how to have one, and leaves no row", async () => {
  const { gateway, rows } = testGateway({});
  expect(await gateway.configured()).toBeNull();
  expect(await gateway.ask(asking)).toMatchObject({
    ok: false,
    error: { type: "NoModel", message: expect.stringContaining("mettle model set") },
  });
  expect(rows).toEqual([]);
});

test("the same question is paid for once", async () => {
  server.play(openai(good));
  const { gateway, rows, replies } = testGateway({ METTLE_MODEL_URL: server.url, METTLE_MODEL: "cheap" });
  await gateway.ask(asking);
  const shown: Array<string> = [];
  const again = await gateway.ask({ ...asking, onText: (piece) => shown.push(piece) });
  expect(again).toMatchObject({
    ok: true,
    value: { value: { word: "steel" }, call: { outcome: "cached", cost: 0 } },
  });
  expect(shown).toEqual([good]);
  expect(server.requests).toHaveLength(1);
  expect(rows.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
    ["ok", 1],
    ["cached", 0],
  ]);
  // What is kept can be read by who has the question, and by nobody else.
  expect([...replies.keys()].join()).not.toContain("steel");
  expect(Buffer.concat([...replies.values()]).toString("latin1")).not.toContain("steel");
});

test("another value, model, schema or wish for a fresh answer is another question", async () => {
  server.play(openai(good));
  const { gateway } = testGateway({ METTLE_MODEL_URL: server.url, METTLE_MODEL: "cheap" });
  const other = testGateway({ METTLE_MODEL_URL: server.url, METTLE_MODEL: "dear" });
  await gateway.ask(asking);
  await gateway.ask({ ...asking, values: { word: "iron" } });
  await gateway.ask({ ...asking, reply: z.object({ word: z.string().min(1) }) });
  await gateway.ask({ ...asking, fresh: true });
  await other.gateway.ask(asking);
  expect(server.requests).toHaveLength(5);
});

test("a kept reply that was changed on disk is asked for anew", async () => {
  server.play(openai(good));
  const { gateway, replies } = testGateway({ METTLE_MODEL_URL: server.url, METTLE_MODEL: "cheap" });
  await gateway.ask(asking);
  for (const reply of replies.values()) reply[20] = (reply[20] ?? 0) ^ 1;
  expect(await gateway.ask(asking)).toMatchObject({ ok: true, value: { call: { outcome: "ok" } } });
});

test("what cannot be within the budget is not asked", async () => {
  server.play(openai(good));
  const { gateway, rows } = testGateway({}, { settings: settingsOf({ model: "dear", budget: 0.001 }) });
  expect(await gateway.ask(asking)).toMatchObject({
    ok: false,
    error: { type: "BudgetSpent", message: expect.stringContaining("Raise the budget") },
  });
  expect(server.requests).toEqual([]);
  expect(rows).toMatchObject([{ outcome: "BudgetSpent", attempts: 0, cost: 0 }]);
});

test("asking on and on ends before the budget does, also where tokens are not told", async () => {
  server.play(openai(good, null));
  const { gateway } = testGateway({}, { settings: settingsOf({ model: "dear", budget: 0.2 }) });
  let last = await gateway.ask({ ...asking, fresh: true });
  for (let i = 0; i < 100 && last.ok; i += 1) last = await gateway.ask({ ...asking, fresh: true });
  expect(last).toMatchObject({ ok: false, error: { type: "BudgetSpent" } });
  const { cost, budget, calls } = await gateway.spending();
  expect(calls).toBeGreaterThan(2);
  expect(cost).toBeGreaterThan(0);
  expect(cost).toBeLessThanOrEqual(budget ?? 0);
});

test("ten questions at once hold the budget together", async () => {
  server.play(openai(good, { prompt_tokens: 20, completion_tokens: 90 }));
  const { gateway } = testGateway({}, { settings: settingsOf({ model: "dear", budget: 0.1 }) });
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => gateway.ask({ ...asking, fresh: true })),
  );
  expect(answers.some(({ ok }) => ok)).toBe(true);
  expect(answers.some(({ ok }) => !ok)).toBe(true);
  expect((await gateway.spending()).cost).toBeLessThanOrEqual(0.1);
});

test("a model on this machine without a price costs nothing; one elsewhere counts at the dearest price", async () => {
  server.play(openai(good));
  const { gateway, rows } = testGateway(
    {},
    { settings: settingsOf({ model: "nobody-knows-it", budget: 0.001 }) },
  );
  expect(await gateway.ask(asking)).toMatchObject({ ok: true });
  expect(rows[0]?.cost).toBe(0);
  const away = testGateway(
    {},
    { settings: settingsOf({ url: "https://models.invalid/v1", model: "x", budget: 0.001 }) },
  );
  expect(await away.gateway.ask(asking)).toMatchObject({ ok: false, error: { type: "BudgetSpent" } });
});

test("when one model fails the next is asked, and each leaves its row", async () => {
  server.play(status(503));
  second.play(openai(good));
  const fallback = { kind: "openai-compatible", url: second.url, model: "dear" } as const;
  const { gateway, rows } = testGateway(
    {},
    { settings: settingsOf({ fallbacks: [fallback] }, { [server.url]: "sk-first" }) },
  );
  expect(await gateway.ask(asking)).toMatchObject({ ok: true, value: { call: { model: "dear" } } });
  expect(rows.map(({ model, outcome }) => [model, outcome])).toEqual([
    ["cheap", "ModelFailed"],
    ["dear", "ok"],
  ]);
  // The key of one origin is not shown to another.
  expect(second.requests[0]?.headers.authorization).toBeUndefined();
});

test("when all fail, the answer is the failure of the last", async () => {
  server.play(status(503));
  second.play(send(200, "text/html", "<p>hi</p>"));
  const fallback = { kind: "openai-compatible", url: second.url, model: "dear" } as const;
  const { gateway } = testGateway({}, { settings: settingsOf({ fallbacks: [fallback] }) });
  expect(await gateway.ask(asking)).toMatchObject({ ok: false, error: { type: "ModelBadReply" } });
});

test("without a database a model is asked and nothing is kept; with a budget it is not asked at all", async () => {
  server.play(openai(good));
  const records = () => Promise.reject(new WorkspaceUnavailable("no disk"));
  const free = testGateway({}, { settings: settingsOf({}), records });
  expect(await free.gateway.ask(asking)).toMatchObject({ ok: true });
  const capped = testGateway({}, { settings: settingsOf({ budget: 5 }), records });
  expect(await capped.gateway.ask(asking)).toMatchObject({
    ok: false,
    error: { type: "BudgetSpent", message: expect.stringContaining("database") },
  });
  expect(server.requests).toHaveLength(1);
});
