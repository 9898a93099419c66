/** What a model server may do to us, and what becomes of it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import {
  anthropic,
  anthropicEvents,
  event,
  events,
  type FakeModelServer,
  half,
  hang,
  json,
  lines,
  ollamaLines,
  openai,
  openaiEvents,
  type Step,
  send,
  startFakeModelServer,
  status,
} from "#test/support/fake-model-server.ts";
import { asking, testGateway } from "#test/support/model-gateway.ts";
import { usualLimits } from "./transport/limits.ts";

let server: FakeModelServer;
beforeAll(async () => {
  server = await startFakeModelServer();
});
afterAll(() => server.stop());

const good = '{"word":"steel"}';
const key = "sk-canary-0123456789";

type Kind = "openai-compatible" | "anthropic" | "ollama";

const gatewayOf = (kind: Kind = "openai-compatible", overrides: Parameters<typeof testGateway>[1] = {}) =>
  testGateway(
    { METTLE_MODEL_KIND: kind, METTLE_MODEL_URL: server.url, METTLE_MODEL: "cheap", METTLE_MODEL_KEY: key },
    overrides,
  );

/** Short where the server is to hang; nothing else is measured in them. */
const impatient = { limits: { ...usualLimits, attempts: 2, attemptMs: 200 } };
const soonBored = { limits: { ...usualLimits, attempts: 2, idleMs: 500 } };

/** Asks through a fresh gateway; `shown` is what a person would have seen arrive. */
const ask = async (
  steps: ReadonlyArray<Step>,
  kind: Kind = "openai-compatible",
  overrides: Parameters<typeof testGateway>[1] & { readonly isStreamed?: boolean } = {},
) => {
  server.play(...steps);
  const { isStreamed = false, ...rest } = overrides;
  const { gateway, rows, pauses } = gatewayOf(kind, rest);
  const shown: Array<string> = [];
  const onText = (piece: string, attempt: number) => shown.push(`${attempt}:${piece}`);
  const answer = await gateway.ask({ ...asking, ...(isStreamed ? { onText } : {}) });
  return {
    answer,
    row: rows.at(-1),
    rows,
    pauses,
    shown,
    asked: server.requests.length,
    failure: answer.ok ? null : answer.error,
    value: answer.ok ? answer.value.value : null,
  };
};

test("an answer in form is the value, and its row has time, tokens and cost", async () => {
  const { value, row, asked } = await ask([openai(good)]);
  expect({ value, asked }).toEqual({ value: { word: "steel" }, asked: 1 });
  expect(row).toMatchObject({
    model: "cheap",
    prompt: "test@1",
    outcome: "ok",
    attempts: 1,
    inputTokens: 11,
    outputTokens: 7,
    cost: (11 * 1 + 7 * 2) / 1e6,
  });
  expect(server.requests[0]).toMatchObject({
    path: "/v1/chat/completions",
    headers: { authorization: `Bearer ${key}` },
    body: {
      model: "cheap",
      messages: [
        { role: "system", content: "You answer." },
        { role: "user", content: "Say steel." },
      ],
      response_format: { type: "json_schema", json_schema: { schema: { required: ["word"] } } },
    },
  });
});

test("Anthropic is given the schema as a tool that it has to use", async () => {
  const { value, row } = await ask([anthropic({ word: "steel" })], "anthropic");
  expect(value).toEqual({ word: "steel" });
  expect(row).toMatchObject({ inputTokens: 11, outputTokens: 7 });
  expect(server.requests[0]).toMatchObject({
    path: "/v1/messages",
    headers: { "x-api-key": key, "anthropic-version": "2023-06-01" },
    body: { tool_choice: { type: "tool", name: "reply" }, tools: [{ input_schema: { type: "object" } }] },
  });
});

test("Ollama is given the schema as its format, and costs nothing", async () => {
  const { value, row } = await ask([lines(ollamaLines(['{"word":', '"steel"}']))], "ollama");
  expect(value).toEqual({ word: "steel" });
  expect(row).toMatchObject({ cost: 0, inputTokens: 11, outputTokens: 7 });
  expect(server.requests[0]).toMatchObject({ path: "/api/chat", body: { format: { type: "object" } } });
});

test.each([
  ["seconds", () => "7", 7000],
  ["a date", () => new Date(Date.now() + 9000).toUTCString(), 9000],
])("after a 429 it waits as long as Retry-After says, in %s", async (_, header, wait) => {
  const { value, pauses, row } = await ask([status(429, { "retry-after": header() }), openai(good)]);
  expect(value).toEqual({ word: "steel" });
  expect(row).toMatchObject({ outcome: "ok", attempts: 2 });
  expect(pauses).toHaveLength(1);
  expect(pauses[0]).toBeLessThanOrEqual(wait);
  expect(pauses[0]).toBeGreaterThan(wait - 2000);
});

test("after a 429 without Retry-After it waits longer each time, with jitter", async () => {
  const { value, pauses } = await ask([status(429), status(429), status(429), openai(good)]);
  expect(value).toEqual({ word: "steel" });
  expect(pauses).toEqual([250, 500, 1000]);
});

test("a Retry-After beyond the deadline is told at once instead of waited for", async () => {
  const { failure, pauses } = await ask([status(429, { "retry-after": "3600" })]);
  expect(failure).toMatchObject({
    type: "ModelRateLimited",
    message: expect.stringContaining("Wait 3600 seconds"),
  });
  expect(pauses).toEqual([]);
});

test.each([
  ["OpenAI's code", 429, { error: { code: "insufficient_quota", message: "You exceeded your quota" } }],
  ["Anthropic's sentence", 400, { error: { message: "Your credit balance is too low to access the API" } }],
  ["the status for it", 402, {}],
])("a spent account (%s) is not asked again", async (_, code, body) => {
  const { failure, asked } = await ask([json(code, body)]);
  expect(failure?.type).toBe("ModelQuotaSpent");
  expect(asked).toBe(1);
});

test("a refused key is not sent again, and the message says how to set another", async () => {
  const { failure, asked, row } = await ask([status(401)]);
  expect(failure).toMatchObject({ type: "ModelRefusedKey", message: expect.stringContaining("--key-file") });
  expect(asked).toBe(1);
  expect(row?.outcome).toBe("ModelRefusedKey");
});

test("a 500 passes", async () => {
  expect((await ask([status(500), openai(good)])).value).toEqual({ word: "steel" });
});

test("a 503 for ever ends after four attempts", async () => {
  const { failure, asked, row } = await ask([status(503)]);
  expect(failure).toMatchObject({ type: "ModelFailed", message: expect.stringContaining("HTTP 503") });
  expect(asked).toBe(4);
  expect(row?.attempts).toBe(4);
});

test("Anthropic's 529 is an overload that passes", async () => {
  const { value, asked } = await ask([status(529), anthropic({ word: "steel" })], "anthropic");
  expect({ value, asked }).toEqual({ value: { word: "steel" }, asked: 2 });
});

test("an overload that is told in the middle of a stream passes as well", async () => {
  const overloaded = event({ type: "error", error: { type: "overloaded_error" } }, "error");
  const steps = [events([overloaded], "open"), events(anthropicEvents([good]))];
  const { value, asked } = await ask(steps, "anthropic", { isStreamed: true });
  expect({ value, asked }).toEqual({ value: { word: "steel" }, asked: 2 });
});

test("a server that says nothing is left, asked again, and reported", async () => {
  const { failure, asked } = await ask([hang], "openai-compatible", impatient);
  expect(failure).toMatchObject({ type: "ModelTimedOut", message: expect.stringContaining("no first word") });
  expect(asked).toBe(2);
});

test("a server that hangs in the middle of its answer is left", async () => {
  const { failure } = await ask([half("hang")], "openai-compatible", soonBored);
  expect(failure).toMatchObject({ type: "ModelTimedOut", message: expect.stringContaining("fell silent") });
});

test.each(["openai-compatible", "anthropic", "ollama"] as const)(
  "a stalled stream of %s is left",
  async (kind) => {
    const begun = {
      "openai-compatible": events(openaiEvents(['{"wo']).slice(0, 1), "hang"),
      anthropic: events(anthropicEvents(['{"wo']).slice(0, 4), "hang"),
      ollama: lines(ollamaLines(['{"wo']).slice(0, 1), "hang"),
    };
    const { failure, shown } = await ask([begun[kind]], kind, { ...soonBored, isStreamed: true });
    expect(failure?.type).toBe("ModelTimedOut");
    expect(shown).toEqual(['1:{"wo', '2:{"wo']);
  },
);

test("no answer may take longer than the deadline, however lively it is", async () => {
  const chatter = events(
    Array.from({ length: 1000 }, () => event({ choices: [{ delta: { content: " " } }] })),
    "end",
    20,
  );
  const { failure, asked } = await ask([chatter], "openai-compatible", {
    limits: { ...usualLimits, deadlineMs: 1000 },
    isStreamed: true,
  });
  expect(failure?.type).toBe("ModelTimedOut");
  expect(asked).toBe(1);
});

test("a stream that is cut in the middle is asked for anew, and the shower is told that it begins again", async () => {
  const steps = [
    events(openaiEvents(['{"word":"st']).slice(0, 1), "cut"),
    events(openaiEvents(['{"word":', '"steel"}'])),
  ];
  const { value, shown } = await ask(steps, "openai-compatible", { isStreamed: true });
  expect(value).toEqual({ word: "steel" });
  expect(shown).toEqual(['1:{"word":"st', '2:{"word":', '2:"steel"}']);
});

test("a stream that ends politely but without its end was cut as well", async () => {
  const cut = events(openaiEvents([good]).slice(0, 1), "end");
  const { failure, asked } = await ask([cut], "openai-compatible", { isStreamed: true });
  expect(failure?.type).toBe("ModelUnreachable");
  expect(asked).toBe(4);
});

test("a body that is cut in the middle is asked for anew", async () => {
  expect((await ask([half("cut"), openai(good)])).value).toEqual({ word: "steel" });
});

test.each(["openai-compatible", "anthropic", "ollama"] as const)(
  "a slow drip of %s is fine",
  async (kind) => {
    const pieces = [...good];
    const dripped = {
      "openai-compatible": events(openaiEvents(pieces), "end", 15),
      anthropic: events(anthropicEvents(pieces), "end", 15),
      ollama: lines(ollamaLines(pieces), "end", 15),
    };
    const { value, shown, row } = await ask([dripped[kind]], kind, { isStreamed: true });
    expect(value).toEqual({ word: "steel" });
    expect(shown.join("").replaceAll("1:", "")).toBe(good);
    expect(row).toMatchObject({ inputTokens: 11, outputTokens: 7 });
  },
);

test.each(["openai-compatible", "anthropic"] as const)(
  "a stream of %s that has said all is not waited for any longer",
  async (kind) => {
    const sent = kind === "anthropic" ? anthropicEvents([good]) : openaiEvents([good]);
    expect((await ask([events(sent, "open")], kind, { isStreamed: true })).value).toEqual({ word: "steel" });
  },
);

test("events in one packet, split in a letter, with CRLF, comments and unknown fields are the same stream", async () => {
  const text = openaiEvents(['{"word":"caf', 'é"}']).join("").replaceAll("\n", "\r\n");
  const bytes = Buffer.from(`: hello\r\nretry: 5\r\nid: 1\r\n\r\n${text}`);
  const torn: Step = async (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    const middle = bytes.indexOf("é") + 1;
    response.write(bytes.subarray(0, middle));
    await new Promise((resolve) => setTimeout(resolve, 5));
    response.end(bytes.subarray(middle));
  };
  expect((await ask([torn], "openai-compatible", { isStreamed: true })).value).toEqual({ word: "café" });
});

test("events that are sent twice or that nobody knows change nothing", async () => {
  const [start = "", block = "", ping = "", delta = "", ...rest] = anthropicEvents([good]);
  const strange = event({ type: "weather", delta: { mood: "fair" } }, "weather");
  const sent = [
    start,
    start,
    strange,
    block,
    ping,
    ping,
    delta,
    "data: {broken\n\n",
    "event: x\n\n",
    ...rest,
    ...rest,
  ];
  const { value, row } = await ask([events(sent)], "anthropic", { isStreamed: true });
  expect(value).toEqual({ word: "steel" });
  expect(row?.outputTokens).toBe(7);
});

test("a server that does not stream although it was asked to is understood", async () => {
  const { value, shown } = await ask([openai(good)], "openai-compatible", { isStreamed: true });
  expect(value).toEqual({ word: "steel" });
  expect(shown).toEqual([`1:${good}`]);
});

test.each([
  ["in a fence", '```json\n{"word":"steel"}\n```'],
  ["in a fence between words", 'Here you are:\n\n```\n{"word":"steel"}\n```\nAnything else?'],
  ["after prose", 'Sure! The answer is {"word":"steel"}'],
  ["after prose with braces", 'With {braces} and {"other": 1}: {"word":"steel"}.'],
  ["after thoughts", '<think>Is it {"word":"iron"}? No.</think>{"word":"steel"}'],
  ["with braces in its strings", '{"word":"st{ee}l"}'],
])("JSON %s is found without asking again", async (_, text) => {
  const { value, asked } = await ask([openai(text)]);
  expect(value?.word).toMatch(/^st/u);
  expect(asked).toBe(1);
});

test.each([
  ["truncated JSON", '{"word":"ste', "ends before it is complete"],
  ["a wrong schema", '{"word":5}', "expected string"],
  ["no JSON", "I would rather not.", "no JSON object"],
  ["an empty reply", "", "was empty"],
])("%s is shown to the model with what is wrong, and it may mend it once", async (_, text, told) => {
  const { value, asked, row, pauses } = await ask([openai(text), openai(good)]);
  expect(value).toEqual({ word: "steel" });
  expect({ asked, pauses }).toEqual({ asked: 2, pauses: [] });
  expect(row).toMatchObject({ outcome: "ok", attempts: 2, inputTokens: 22, outputTokens: 14 });
  const turns = server.requests[1]?.body.messages;
  expect(turns).toHaveLength(4);
  expect(turns[2]).toMatchObject({ role: "assistant" });
  expect(turns[2].content).not.toBe("");
  expect(turns[3]).toMatchObject({ role: "user", content: expect.stringContaining(told) });
});

test("a reply that was cut off by its own limit gets twice the room", async () => {
  await ask([openai('{"word":"ste'), openai(good)]);
  const [first, second] = server.requests;
  expect(second?.body.max_tokens).toBe(2 * first?.body.max_tokens);
});

test.each([
  ["a wrong schema", '{"word":5}', "it did not fit the schema"],
  ["an empty reply", "", "it was empty"],
  ["an array", '["steel"]', "it was no JSON"],
])("%s twice is a bad reply, and its words are not repeated", async (_, text, why) => {
  const { failure, asked, row } = await ask([openai(text)]);
  expect(failure).toMatchObject({ type: "ModelBadReply", message: expect.stringContaining(why) });
  expect({ asked, outcome: row?.outcome }).toEqual({ asked: 2, outcome: "ModelBadReply" });
});

test("a reply without end is cut off", async () => {
  const { failure, asked } = await ask([openai(`{"word":"${"a".repeat(3_000_000)}"}`)]);
  expect(failure?.type).toBe("ModelBadReply");
  expect(asked).toBe(1);
});

test("a page of a proxy is no reply, whatever its status", async () => {
  const page = "<html><body>Sign in to the guest network</body></html>";
  expect((await ask([send(200, "text/html", page)])).failure).toMatchObject({
    type: "ModelBadReply",
    message: expect.stringContaining("proxy"),
  });
  expect((await ask([send(502, "text/html", page), openai(good)])).value).toEqual({ word: "steel" });
  expect((await ask([send(404, "text/html", page)])).failure?.message).toContain("/v1");
});

test("JSON under a wrong content type is JSON", async () => {
  const body = JSON.stringify({ choices: [{ message: { content: good } }] });
  expect((await ask([send(200, "text/plain", body)])).value).toEqual({ word: "steel" });
});

test("answers that are JSON but nothing else end as a bad reply", async () => {
  for (const body of [
    "null",
    "[]",
    "7",
    '"text"',
    "{}",
    '{"choices":[]}',
    '{"choices":[{"message":null}]}',
  ]) {
    expect((await ask([send(200, "application/json", body)])).failure?.type).toBe("ModelBadReply");
  }
});

test.each([301, 302, 307, 308])(
  "a redirect (%i) is not followed, and nobody else sees text or key",
  async (code) => {
    const other = await startFakeModelServer();
    other.play(openai(good));
    const { failure } = await ask([status(code, { location: `${other.url}/v1/chat/completions` })]);
    expect(failure).toMatchObject({ type: "ModelFailed", message: expect.stringContaining("redirect") });
    expect(other.requests).toEqual([]);
    await other.stop();
  },
);

test("where nothing listens, it says so at once and how to go on", async () => {
  const gone = await startFakeModelServer();
  await gone.stop();
  for (const [kind, next] of [
    ["ollama", "ollama serve"],
    ["openai-compatible", "Start the model server"],
  ] as const) {
    const environment = { METTLE_MODEL_KIND: kind, METTLE_MODEL_URL: gone.url, METTLE_MODEL: "cheap" };
    const { gateway, pauses } = testGateway(environment);
    const answer = await gateway.ask(asking);
    expect(answer).toMatchObject({
      ok: false,
      error: { type: "ModelUnreachable", message: expect.stringContaining(next) },
    });
    expect(pauses).toEqual([]);
  }
});

test("a host that does not exist is named", async () => {
  const { gateway } = testGateway({ METTLE_MODEL_URL: "https://models.invalid/v1", METTLE_MODEL: "cheap" });
  expect(await gateway.ask(asking)).toMatchObject({
    ok: false,
    error: { type: "ModelUnreachable", message: expect.stringContaining("models.invalid") },
  });
});

test("a model that Ollama does not have yet comes with the command that fetches it", async () => {
  const { failure } = await ask(
    [json(404, { error: 'model "cheap" not found, try pulling it first' })],
    "ollama",
  );
  expect(failure).toMatchObject({
    type: "ModelFailed",
    message: expect.stringContaining("ollama pull cheap"),
  });
});

test("neither the key nor the question comes back out of an error, whatever the server puts into it", async () => {
  for (const code of [400, 401, 403, 404, 413, 418, 422, 429, 500, 503]) {
    const echo: Step = (response, { text, headers }) =>
      response
        .writeHead(code, `Key ${key}`, { "content-type": "application/json", "x-echo": key })
        .end(
          JSON.stringify({ error: { message: `${headers.authorization} ${text}`, code: key, type: text } }),
        );
    const { failure, rows } = await ask([echo]);
    const told = JSON.stringify([failure, rows]);
    expect(told).not.toContain("canary");
    expect(told).not.toContain("Say steel");
    expect(failure?.message.length).toBeLessThan(400);
  }
});

test("a text that is too long for the model is told as that", async () => {
  const { failure, asked } = await ask([json(400, { error: { code: "context_length_exceeded" } })]);
  expect(failure?.message).toContain("too long");
  expect(asked).toBe(1);
});

test("a server that knows less of the interface is asked with less of it, and that is remembered", async () => {
  server.play((response, { body }) => {
    if (body.response_format?.type === "json_schema")
      return json(400, { error: "unknown response_format" })(response, server.requests[0] as never);
    return openai(good)(response, server.requests[0] as never);
  });
  const { gateway, rows } = gatewayOf();
  expect(await gateway.ask({ ...asking, fresh: true })).toMatchObject({ ok: true });
  const last = server.requests.at(-1)?.body;
  expect(last.response_format).toEqual({ type: "json_object" });
  expect(last.messages[0].content).toContain('"word"');
  const before = server.requests.length;
  expect(await gateway.ask({ ...asking, fresh: true })).toMatchObject({ ok: true });
  expect(server.requests.length - before).toBe(1);
  expect(rows.map(({ outcome }) => outcome)).toEqual(["ok", "ok"]);
});

test("a server that knows none of it gets the schema in words", async () => {
  const plain: Step = (response, request) =>
    request.body.response_format
      ? status(422)(response, request)
      : openai(`Gladly: ${good}`)(response, request);
  const { value } = await ask([plain]);
  expect(value).toEqual({ word: "steel" });
  expect(server.requests.at(-1)?.body.messages[0].content).toContain("JSON Schema");
});

test("a model that wants max_completion_tokens gets it, with room for its thoughts", async () => {
  const newer: Step = (response, request) =>
    request.body.max_tokens
      ? json(400, { error: { message: "Use 'max_completion_tokens' instead." } })(response, request)
      : openai(good)(response, request);
  const { value, asked } = await ask([newer]);
  expect({ value, asked }).toEqual({ value: { word: "steel" }, asked: 2 });
  expect(server.requests.at(-1)?.body).toMatchObject({
    max_completion_tokens: 4100,
    response_format: { type: "json_schema" },
  });
});

test("a model that spent its room on thoughts gets more", async () => {
  const thinking = json(200, { choices: [{ message: { content: "" }, finish_reason: "length" }] });
  const { value } = await ask([thinking, openai(good)]);
  expect(value).toEqual({ word: "steel" });
  expect(server.requests.map(({ body }) => body.max_tokens)).toEqual([100, 4200]);
});

test("what may be left out of a reply is not asked for strictly, what may not is", async () => {
  await ask([openai(good)]);
  expect(server.requests[0]?.body.response_format.json_schema.strict).toBe(false);
  const { gateway } = gatewayOf();
  await gateway.ask({ ...asking, reply: z.object({ word: z.string() }), fresh: true });
  expect(server.requests[1]?.body.response_format.json_schema.strict).toBe(true);
});

test("Anthropic without the tool, and an Ollama that knows no schema, get it in words", async () => {
  const noTool: Step = (response, request) =>
    request.body.tools
      ? status(400)(response, request)
      : json(200, { content: [{ type: "thinking" }, { type: "text", text: good }] })(response, request);
  expect((await ask([noTool], "anthropic")).value).toEqual({ word: "steel" });
  const old: Step = (response, request) =>
    request.body.format === "json"
      ? lines(ollamaLines([good]))(response, request)
      : status(400)(response, request);
  expect((await ask([old], "ollama")).value).toEqual({ word: "steel" });
  expect(server.requests.at(-1)?.body.messages[0].content).toContain("JSON Schema");
});

test("tokens that are not told are null, and the cost is counted at what they are at most", async () => {
  const { row } = await ask([openai(good, null)]);
  expect(row).toMatchObject({ inputTokens: null, outputTokens: null });
  expect(row?.cost).toBeGreaterThan(0);
  expect((await ask([openai(good, { prompt_tokens: -5, completion_tokens: "many" })])).row).toMatchObject({
    inputTokens: null,
    outputTokens: null,
  });
});

test("a question that is taken back ends at once, also while it waits", async () => {
  server.play(hang);
  const { gateway, rows } = gatewayOf();
  const stop = new Promise((resolve) => setTimeout(resolve, 30));
  expect(await gateway.ask({ ...asking, stop })).toMatchObject({
    ok: false,
    error: { type: "ModelStopped" },
  });
  expect(rows.map(({ outcome }) => outcome)).toEqual(["ModelStopped"]);
});
