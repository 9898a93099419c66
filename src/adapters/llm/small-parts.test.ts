/** The parts of the gateway that need no server. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { createCostOf, priceCard } from "./prices/model-prices.ts";
import { filled, readPrompt } from "./prompts.ts";
import { objectsIn } from "./reply/objects-in.ts";
import { schemaSent } from "./reply/read-reply.ts";
import { limitsOf, usualLimits } from "./transport/limits.ts";
import { backoffMs, retryAfterMs } from "./transport/retry-delay.ts";

const knowledge = new URL("../../../knowledge", import.meta.url).pathname;

test("Retry-After is read in seconds and as a date, and nonsense is no answer", () => {
  const now = Date.parse("2026-11-23T12:00:00Z");
  expect(retryAfterMs("0", now)).toBe(0);
  expect(retryAfterMs(" 2.5 ", now)).toBe(2500);
  expect(retryAfterMs("Mon, 23 Nov 2026 12:00:30 GMT", now)).toBe(30_000);
  expect(retryAfterMs("Mon, 23 Nov 2026 11:00:00 GMT", now)).toBe(0);
  for (const text of [null, "", "soon", "-3", "1e9", "2026-11-23", "NaN", "Mon, 99 Nov 2026 12:00:30 GMT"])
    expect(retryAfterMs(text, now)).toBeNull();
});

test("pauses double up to a limit, and are anything between nothing and that", () => {
  expect([0, 1, 2, 3].map((retry) => backoffMs(retry, () => 0.999_999))).toEqual([500, 1000, 2000, 4000]);
  expect(backoffMs(50, () => 0.999_999)).toBe(20_000);
  expect(backoffMs(3, () => 0)).toBe(0);
});

test("any object is found in any fence and between any words without braces", () => {
  const words = fc.string().map((text) => text.replaceAll(/[{}"\\[\]]/gu, ""));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), words, words, (object, before, after) => {
      const json = JSON.stringify(object);
      for (const text of [
        json,
        `${before}x${json}${after}`,
        `${before}\n\`\`\`json\n${json}\n\`\`\`\n${after}`,
      ])
        expect(JSON.stringify(objectsIn(text))).toBe(JSON.stringify([JSON.parse(json)]));
    }),
  );
});

test("hostile replies end quickly and hold nothing", () => {
  for (const text of [
    "{".repeat(400_000),
    '{"'.repeat(200_000),
    '{"a":"\\'.repeat(50_000),
    "\0".repeat(1000),
  ])
    expect(objectsIn(text)).toEqual([]);
});

test("a made-up prototype is a field like any other", () => {
  const [found] = objectsIn('{"__proto__":{"word":"steel"}}');
  expect(z.object({ word: z.string() }).safeParse(found).success).toBe(false);
});

test("the schema that is sent is closed, names no draft and no length", () => {
  expect(schemaSent(z.object({ word: z.string().max(9) }))).toEqual({
    type: "object",
    properties: { word: { type: "string" } },
    required: ["word"],
    additionalProperties: false,
  });
});

test("every prompt of the repository is well-formed", () => {
  const ids = readdirSync(join(knowledge, "prompts")).map((name) => name.replace(/\.yml$/u, ""));
  expect(ids).toContain("model-test@1");
  for (const id of ids) {
    const { places, maxTokens } = readPrompt(join(knowledge, "prompts"), id);
    expect(places.length).toBeGreaterThan(0);
    expect(maxTokens).toBeGreaterThan(0);
  }
});

test("a value that looks like a place stays what it is, and a missing one is a bug", () => {
  const prompt = { maxTokens: 9, system: "s", user: "{{one}} and {{two}}", places: ["one", "two"] };
  expect(filled(prompt, { one: "{{two}} $& $1", two: "2" })).toBe("{{two}} $& $1 and 2");
  expect(() => filled(prompt, { one: "1" })).toThrow("two");
  expect(() => readPrompt(join(knowledge, "prompts"), "../../package@1")).toThrow("names no prompt");
});

test("the price of a model is found under the names that its sellers give it", () => {
  const costOf = createCostOf(
    priceCard.parse(parse(readFileSync(join(knowledge, "models/prices.yml"), "utf8"))),
  );
  const cost = (model: string, url = "https://models.example") =>
    costOf({ kind: "openai-compatible", url, model }, { input: 1_000_000, output: 0 });
  for (const name of ["gpt-4o", "gpt-4o-2024-08-06", "openai/gpt-4o", "GPT-4o", "gpt-4o-latest"])
    expect(cost(name).cost).toBe(2.5);
  expect(cost("claude-sonnet-4-5-20250929").cost).toBe(3);
  expect(cost("gpt-4o-audio-preview")).toEqual({ cost: null, charged: 15 });
  expect(cost("gpt-4o-audio-preview", "http://localhost:8080")).toEqual({ cost: 0, charged: 0 });
  expect(cost("constructor").cost).toBeNull();
});

test("another deadline is taken where it is sensible", () => {
  expect(limitsOf({})).toEqual(usualLimits);
  expect(limitsOf({ METTLE_MODEL_SECONDS: "lots" })).toEqual(usualLimits);
  expect(limitsOf({ METTLE_MODEL_SECONDS: "5" })).toMatchObject({
    deadlineMs: 5000,
    attemptMs: 5000,
    idleMs: 5000,
  });
  expect(limitsOf({ METTLE_MODEL_SECONDS: "600" })).toMatchObject({ attemptMs: 360_000, idleMs: 100_000 });
});
