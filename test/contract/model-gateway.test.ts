/** The model through every door, with a server that is good, dead, slow, refusing or mad; and the rest, which never minds. */
import { spawn } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { repository } from "../architecture/source-files.ts";
import {
  type FakeModelServer,
  hang,
  openai,
  type Step,
  send,
  startFakeModelServer,
  status,
} from "../support/fake-model-server.ts";
import { dataFolder, removeFolder, type Server, startServer } from "../support/start-server.ts";
import { demo, evaluateDemo, type Ran } from "./run-cli.ts";

const folder = dataFolder();
const key = "sk-canary-3f9a7c";
let model: FakeModelServer;
let server: Server;
let said = "";

beforeAll(async () => {
  model = await startFakeModelServer();
  server = await startServer(folder, { METTLE_MODEL_SECONDS: "3", METTLE_MODEL: "", METTLE_MODEL_KEY: "" });
  for (const stream of [server.process.stdout, server.process.stderr])
    stream?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
}, 60_000);

afterAll(async () => {
  await server.end("SIGTERM");
  await model.stop();
  removeFolder(folder);
}, 30_000);

const good = openai('{"word":"steel"}');
const posting = { name: "posting.md", text: readFileSync(demo.posting, "utf8") };
const resume = { name: "resume.md", text: readFileSync(demo.resume, "utf8") };
const wanted = () => ({ kind: "openai-compatible", url: `${model.url}/v1`, model: "m-1" });

const put = (body: unknown): Promise<Response> => server.ask("PUT", "/v1/model", body);

/** Not the synchronous one: the model server lives in this process and has to answer meanwhile. */
const cli = async (
  args: ReadonlyArray<string>,
  stdin = "",
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> => {
  const child = spawn(process.execPath, ["dist/doors/cli/main.js", ...args], {
    cwd: repository,
    env: { ...process.env, METTLE_DATA_DIR: folder, METTLE_MODEL_SECONDS: "3", METTLE_MODEL: "", ...env },
  });
  child.stdin.end(stdin);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once("close", resolve)),
  ]);
  return { code, stdout, stderr };
};

beforeEach(async () => {
  await server.ask("DELETE", "/v1/model");
});

test("without a model the answer is calm, and says how to have one", async () => {
  const shown = await (await server.ask("GET", "/v1/model")).json();
  expect(shown).toMatchObject({ setting: null, problem: null, spending: { budget: null } });
  const tried = await server.ask("POST", "/v1/model/tests", {});
  expect(tried.status).toBe(503);
  expect(await tried.json()).toMatchObject({ type: "urn:mettle:problem:NoModel" });
});

test("a model is set, tried, listed and forgotten, and its key is in no answer", async () => {
  model.play(good);
  const answers = [
    await put({ ...wanted(), key, budget: 5 }),
    await server.ask("GET", "/v1/model"),
    await server.ask("POST", "/v1/model/tests", {}),
    await server.ask("GET", "/v1/model/calls?limit=1"),
    await server.ask("GET", "/v1/workspace/export"),
  ];
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200]);
  expect(texts.join("\n")).not.toContain("canary");
  expect(JSON.parse(texts[1] ?? "")).toMatchObject({ setting: { key: "file", budget: { amount: 5 } } });
  expect(JSON.parse(texts[2] ?? "")).toMatchObject({
    repeated: true,
    call: { outcome: "ok", prompt: "model-test@1" },
  });
  expect(JSON.parse(texts[3] ?? "")).toMatchObject({ items: [{ outcome: "ok", attempts: 1 }] });
  expect(texts[4]).toContain('\\"table\\":\\"llm_call\\"');
  expect(model.requests[0]?.headers.authorization).toBe(`Bearer ${key}`);
  expect(statSync(join(folder, "model.key")).mode & 0o777).toBe(0o600);
  expect(await (await server.ask("DELETE", "/v1/model")).json()).toMatchObject({ setting: null });
  expect(readdirSync(folder).filter((name) => name.startsWith("model"))).toEqual([]);
});

test("calls come page by page, newest first", async () => {
  model.play(good);
  await put(wanted());
  for (let i = 0; i < 3; i += 1) await server.ask("POST", "/v1/model/tests", {});
  const first = (await (await server.ask("GET", "/v1/model/calls?limit=2")).json()) as {
    readonly items: ReadonlyArray<{ readonly id: string }>;
    readonly next: string;
  };
  const next = (await (
    await server.ask("GET", `/v1/model/calls?limit=2&cursor=${first.next}`)
  ).json()) as typeof first;
  const ids = [...first.items, ...next.items].map(({ id }) => id);
  expect(ids).toEqual([...ids].sort().reverse());
  expect((await server.ask("GET", "/v1/model/calls?cursor=made-up")).status).toBe(400);
});

test("what cannot be set is refused with a reason, and nothing is written", async () => {
  for (const change of [
    { url: "http://far.example/v1" },
    { url: "https://a:canary@far.example" },
    { key: "two words" },
  ]) {
    const refused = await put({ ...wanted(), ...change });
    expect(refused.status).toBe(422);
    expect(await refused.text()).not.toContain("canary");
  }
  expect(await (await server.ask("GET", "/v1/model")).json()).toMatchObject({ setting: null });
});

test("the command line takes the key from standard input, and says it never", async () => {
  model.play(good);
  const set = await cli(
    [
      "model",
      "set",
      "--kind",
      "openai-compatible",
      "--url",
      `${model.url}/v1`,
      "--model",
      "m-1",
      "--budget",
      "2",
      "--key-file",
      "-",
    ],
    `${key}\n`,
  );
  expect(set).toMatchObject({ code: 0, stderr: "" });
  const shown = await cli(["model", "show", "--json"]);
  expect(JSON.parse(shown.stdout)).toMatchObject({
    setting: { model: "m-1", key: "file", budget: { amount: 2 } },
  });
  // The server sees what was set beside it.
  expect((await server.ask("POST", "/v1/model/tests", {})).status).toBe(200);
  const listed = await cli(["model", "calls", "--limit", "5"]);
  expect(listed.stdout).toContain("model-test@1");
  expect(set.stdout + shown.stdout + listed.stdout).not.toContain("canary");
  expect(await cli(["model", "set", "--kind", "ollama", "--model", "m", "--key", key])).toMatchObject({
    code: 2,
    stdout: "",
  });
  expect(await cli(["model", "remove"])).toMatchObject({ code: 0 });
});

test("a key that others can read is refused with a sentence, over HTTP and in a terminal", async () => {
  await put({ ...wanted(), key });
  chmodSync(join(folder, "model.key"), 0o644);
  expect(await (await server.ask("GET", "/v1/model")).json()).toMatchObject({
    setting: null,
    problem: expect.stringContaining("chmod 600"),
  });
  const tried = await server.ask("POST", "/v1/model/tests", {});
  expect(tried.status).toBe(503);
  expect(await tried.text()).not.toContain("canary");
  expect((await cli(["model", "show"])).stdout).toContain("chmod 600");
});

const sick: ReadonlyArray<readonly [string, Step | null, string]> = [
  ["dead", null, "ModelUnreachable"],
  ["slow", hang, "ModelTimedOut"],
  ["rate-limiting", status(429, { "retry-after": "600" }), "ModelRateLimited"],
  ["garbage-speaking", send(200, "text/html", `<html>${"\u0000{[".repeat(5000)}`), "ModelBadReply"],
  [
    "echoing",
    (response, asked) => response.writeHead(400).end(`${asked.headers.authorization} ${asked.text}`),
    "ModelFailed",
  ],
];

test.each(sick)("with a %s model server the rest of Mettle is what it was", async (_, step, type) => {
  const calm = (await cli([...evaluateDemo, "--json"])).stdout;
  if (step) model.play(step);
  const gone = await startFakeModelServer();
  await gone.stop();
  await put({ ...wanted(), url: step ? `${model.url}/v1` : `${gone.url}/v1`, key });
  const tried = server.ask("POST", "/v1/model/tests", {});
  expect((await cli([...evaluateDemo, "--json"])).stdout).toBe(calm);
  const bullet = "Built services in Java.";
  for (const [method, path, body] of [
    ["POST", "/v1/evaluations", { posting, resume }],
    ["POST", "/v1/tailorings", { posting, resume, answers: [] }],
    ["POST", "/v1/verifications", { resume, text: bullet }],
    ["POST", "/v1/resumes", resume],
    ["GET", "/v1/resumes", undefined],
    ["GET", "/v1/model", undefined],
    ["GET", "/v1/model/calls", undefined],
    ["GET", "/", undefined],
    ["GET", "/model", undefined],
    ["GET", "/readyz", undefined],
  ] as const) {
    const answer = await server.ask(method, path, body);
    expect(answer.status, `${method} ${path}`).toBeLessThan(300);
    expect(await answer.text()).not.toContain("canary");
  }
  // What asks the model itself fails in words, with the same type, and the book is what it was.
  const { id } = (await (await server.ask("POST", "/v1/resume-book-imports", { file: resume })).json()) as {
    readonly id: string;
  };
  const saved = (await (await server.ask("POST", "/v1/postings", posting)).json()) as { readonly id: string };
  const wordings = await server.ask("POST", `/v1/resume-books/${id}/wordings`, {
    posting: saved.id,
    path: "/work/0/highlights/0",
  });
  expect({ status: wordings.status, body: await wordings.json() }).toMatchObject({
    status: 503,
    body: { type: `urn:mettle:problem:${type}` },
  });
  expect(await (await server.ask("GET", `/v1/resume-books/${id}`)).json()).toMatchObject({ step: 1 });
  const failed = await tried;
  expect(failed.status).toBe(503);
  const problem = await failed.text();
  expect(JSON.parse(problem)).toMatchObject({
    type: `urn:mettle:problem:${type}`,
    detail: expect.stringContaining("Everything else in Mettle works"),
  });
  expect(problem).not.toContain("canary");
  const inTerminal = await cli(["model", "test"]);
  expect(inTerminal).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining(type) });
  expect(inTerminal.stderr).not.toContain("canary");
});

test("the key is in its own file and nowhere else: not in the database, its log, an answer or what the server wrote", async () => {
  model.play(good);
  await put({ ...wanted(), key });
  await server.ask("POST", "/v1/model/tests", {});
  const holders = filesBelow(folder).filter((path) => readFileSync(path).includes("canary"));
  expect(holders).toEqual([join(folder, "model.key")]);
  expect(said).not.toContain("canary");
  // A word of an answer, which is kept under a lock: `model test` asks afresh, and its answer is not in the clear either.
  expect(filesBelow(folder).filter((path) => readFileSync(path).includes('"word":"steel"'))).toEqual([]);
});

test("erasing everything erases the calls, the kept replies, the setting and the key", async () => {
  model.play(good);
  await put({ ...wanted(), key });
  await server.ask("POST", "/v1/model/tests", {});
  expect((await server.ask("DELETE", "/v1/workspace")).status).toBe(200);
  const stored = (await (await server.ask("GET", "/v1/workspace")).json()) as {
    readonly rowsByTable: Readonly<Record<string, number>>;
  };
  expect(stored.rowsByTable).toMatchObject({ llm_call: 0, llm_reply: 0 });
  expect(filesBelow(folder).filter((path) => readFileSync(path).includes("canary"))).toEqual([]);
  expect(await (await server.ask("GET", "/v1/model")).json()).toMatchObject({ setting: null });
});

const filesBelow = (path: string): ReadonlyArray<string> =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
