/**
 * A model that only lies: two thousand of its wordings at the gate (ten thousand in test/laws), and a conversation with
 * it over HTTP. None should land; about one in two hundred of the first still does, and docs/claims.md says which.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { acceptWording } from "#app/operations/tailoring/accept-wording.ts";
import type { OpenBook } from "#app/shapes/resume-book-shape.ts";
import { drawClaims } from "../../bench/claims/index.ts";
import { type FakeModelServer, openai, startFakeModelServer } from "../support/fake-model-server.ts";
import { dataFolder, removeFolder, type Server, startServer } from "../support/start-server.ts";
import { verifierOfMarkdown } from "../support/verifier-of-markdown.ts";

/** Another seed than any other run: the script of this model was tuned to by nobody. */
const script = drawClaims({ lies: 2_000, truths: 0, seed: 4242 });

test("of two thousand scripted lies, not more than one in a hundred lands", () => {
  const verifiers = new Map(script.resumes.map(({ name, text }) => [name, verifierOfMarkdown(text)]));
  const landed = script.cases.filter(({ resume, text }) => {
    const verifier = verifiers.get(resume);
    return verifier !== undefined && acceptWording(text, verifier).lands;
  });
  expect(script.cases).toHaveLength(2_000);
  expect(
    landed.length,
    landed
      .slice(0, 40)
      .map((lie) => `${lie.class}: ${lie.text}`)
      .join("\n"),
  ).toBeLessThanOrEqual(20);
});

const folder = dataFolder();
let [server, model]: [Server | null, FakeModelServer | null] = [null, null];

beforeAll(async () => {
  model = await startFakeModelServer();
  server = await startServer(folder, { METTLE_MODEL: "liar", METTLE_MODEL_URL: `${model.url}/v1` });
}, 60_000);

afterAll(async () => {
  await server?.end("SIGTERM");
  await model?.stop();
  removeFolder(folder);
}, 30_000);

const created = async <T>(path: string, body: unknown): Promise<T> => {
  const answer = await server?.ask("POST", path, body);
  if (!answer?.ok) throw new Error(`${path}: ${answer?.status} ${await answer?.text()}`);
  return (await answer.json()) as T;
};

interface Wordings {
  readonly wordings: ReadonlyArray<{ readonly text: string; readonly lands: boolean }>;
}

test("asked for wordings of every line of a kept résumé, it gets next to none through", async () => {
  const [resume] = script.resumes;
  const lies = script.cases.filter((lie) => lie.resume === resume?.name && lie.text.length <= 600);
  const book = await created<OpenBook>("/v1/resume-book-imports", {
    file: { name: "resume.md", text: resume?.text },
  });
  const posting = await created<{ readonly id: string }>("/v1/postings", {
    name: "posting.md",
    text: "# Backend Engineer\n\nRequirements:\n\n- Go\n- PostgreSQL\n",
  });
  const paths = book.book.master.work.flatMap(({ highlights }, job) =>
    highlights.map((_, line) => `/work/${job}/highlights/${line}`),
  );
  const replies = paths.map((_, at) => lies.slice(5 * at, 5 * at + 5).map(({ text }) => text));
  model?.play(...replies.map((wordings) => openai(JSON.stringify({ wordings }))));
  const judged: Array<Wordings["wordings"][number]> = [];
  for (const path of paths) {
    const { wordings } = await created<Wordings>(`/v1/resume-books/${book.id}/wordings`, {
      posting: posting.id,
      path,
    });
    judged.push(...wordings);
  }
  expect(judged.length).toBeGreaterThan(40);
  // One is known: a service of which only some endpoints were moved.
  const landed = judged.filter(({ lands }) => lands).map(({ text }) => text);
  expect(landed.length, landed.join("\n")).toBeLessThanOrEqual(1);
}, 60_000);
