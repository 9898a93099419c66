/** What a question and its answer leave behind: figures in a table, and not a word, not even where the answer is kept. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type OpenDatabase, openDatabase } from "#adapters/db/open-database.ts";
import { newId } from "#adapters/db/uuid.ts";
import { openGateway } from "#adapters/llm/open-gateway.ts";
import type { ModelGateway } from "#app/ports/model.ts";
import { repository } from "../architecture/source-files.ts";
import {
  event,
  events,
  type FakeModelServer,
  json,
  openai,
  startFakeModelServer,
} from "../support/fake-model-server.ts";
import { dataFolder, removeFolder } from "../support/start-server.ts";

const folder = dataFolder();
let model: FakeModelServer;
let database: OpenDatabase;
let gateway: ModelGateway;
const written: Array<string> = [];
const streams = [process.stdout, process.stderr];
const originals = streams.map((stream) => stream.write);

beforeAll(async () => {
  model = await startFakeModelServer();
  const environment = { METTLE_DATA_DIR: folder, METTLE_MODEL_SECONDS: "2" };
  database = await openDatabase(environment, join(repository, "src/adapters/db/migrations"));
  gateway = openGateway({
    environment,
    dataFolder: folder,
    knowledge: join(repository, "knowledge"),
    records: async () => database.modelRecords,
    newId,
  });
  for (const stream of streams)
    stream.write = (chunk: unknown) => {
      written.push(String(chunk));
      return true;
    };
}, 60_000);

afterAll(async () => {
  for (const [index, stream] of streams.entries()) stream.write = originals[index] ?? stream.write;
  await database.close();
  await model.stop();
  removeFolder(folder);
}, 30_000);

const key = "sk-zqxkeycanary";
const asking = {
  prompt: "tailor-bullet@1",
  values: {
    facts: "zqxresumecanary cut p99 from 3.2 s to 180 ms",
    bullet: "zqxresumecanary made things faster",
    posting: "zqxpostingcanary wants speed",
  },
  reply: z.object({ wordings: z.array(z.string()) }),
};
const canary = /zqx[a-z]{1,8}canary/u;

test("questions that are answered, mended, refused, cut and repeated leave no word on disk or in the output", async () => {
  const set = await gateway.configure({
    kind: "openai-compatible",
    url: model.url,
    model: "gpt-5-mini",
    budget: 1,
    fallbacks: [],
    key,
  });
  expect(set.ok).toBe(true);
  const reply = '{"wordings":["zqxreplycanary cut p99 to 180 ms"]}';
  const outcomes: Array<string> = [];
  const ask = async (more: object = {}): Promise<void> => {
    const asked = await gateway.ask({ ...asking, ...more });
    outcomes.push(asked.ok ? asked.value.call.outcome : asked.error.type);
    if (!asked.ok) expect(asked.error.message).not.toMatch(canary);
  };
  model.play(openai("zqxreplycanary, but no JSON"), openai(reply));
  await ask();
  await ask();
  model.play(openai("zqxreplycanary, and never JSON"));
  await ask({ fresh: true });
  model.play((response, { text, headers }) =>
    json(400, { error: { message: text, code: headers.authorization } })(
      response,
      model.requests[0] as never,
    ),
  );
  await ask({ fresh: true });
  model.play(events([event({ choices: [{ delta: { content: "zqxreplycanary" } }] })], "cut"));
  await ask({ fresh: true, onText: () => undefined });
  expect(outcomes).toEqual(["ok", "cached", "ModelBadReply", "ModelFailed", "ModelUnreachable"]);

  const { workspace } = database.bindQueue(async () => undefined);
  const exported: Array<string> = [];
  for await (const line of workspace.exportLines()) exported.push(line);
  expect(exported.filter((line) => line.includes("llm_call"))).toHaveLength(5);
  expect(exported.filter((line) => line.includes("llm_reply"))).toHaveLength(1);
  expect(exported.join("\n")).not.toMatch(canary);
  // Everything that is on its way to the disk goes there now.
  await database.executor.executeSql("checkpoint", []);
  const holders = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => canary.test(readFileSync(path, "latin1")));
  expect(holders).toEqual([join(folder, "model.key")]);
  expect(written.join("")).not.toMatch(canary);
});

test("the table counts the month as the calls say, and a dearer call than the rest of the budget is not made", async () => {
  const before = await gateway.spending();
  const page = await gateway.calls(null, 50);
  expect(page.ok && page.value.items.reduce((sum, { cost }) => sum + (cost ?? 0), 0)).toBeCloseTo(
    before.cost,
    8,
  );
  expect(before).toMatchObject({ calls: 5, budget: 1, unpriced: 0 });
  await gateway.configure({
    kind: "openai-compatible",
    url: model.url,
    model: "gpt-5-pro",
    budget: 0.01,
    fallbacks: [],
    key: null,
  });
  expect(await gateway.ask({ ...asking, fresh: true })).toMatchObject({
    ok: false,
    error: { type: "BudgetSpent" },
  });
});
