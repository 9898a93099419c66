/** Tailoring a kept résumé over HTTP: answers become facts of the ledger, corrections count, the gate stays shut. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenBook } from "#app/shapes/resume-book-shape.ts";
import type { SentenceVerdict } from "#core/claims/index.ts";
import type { LedgerFact } from "#core/ledger/index.ts";
import type { Letter } from "#core/letters/index.ts";
import type { Tailoring } from "#core/tailoring/index.ts";
import { dataFolder, removeFolder, type Server, startServer } from "../support/start-server.ts";
import { demo } from "./run-cli.ts";

const folder = dataFolder();
let server: Server;
let book: OpenBook;
let posting: string;

const json = async <T>(response: Response): Promise<T> => (await response.json()) as T;
const post = (path: string, body: unknown): Promise<Response> => server.ask("POST", path, body);
const ofBook = (what: string): string => `/v1/resume-books/${book.id}/${what}`;
const problemOf = async (answer: Response): Promise<readonly [number, string]> => {
  const { type } = await json<{ readonly type: string }>(answer);
  return [answer.status, type.replace("urn:mettle:problem:", "")];
};

beforeAll(async () => {
  server = await startServer(folder);
  const file = { name: "mira.md", text: readFileSync(demo.resume, "utf8") };
  book = await json(await post("/v1/resume-book-imports", { file }));
  const kept = await post("/v1/postings", { name: "posting.md", text: readFileSync(demo.posting, "utf8") });
  posting = (await json<{ readonly id: string }>(kept)).id;
}, 60_000);

afterAll(async () => {
  await server.end("SIGTERM");
  removeFolder(folder);
}, 30_000);

interface Tailored {
  readonly tailoring: Tailoring;
  readonly facts: ReadonlyArray<LedgerFact>;
}

const tailor = async (): Promise<Tailored> => {
  const answer = await post(ofBook("tailorings"), { posting });
  expect(answer.status, await answer.clone().text()).toBe(200);
  return json(answer);
};
const verify = async (text: string): Promise<ReadonlyArray<SentenceVerdict["status"]>> =>
  (await json<ReadonlyArray<SentenceVerdict>>(await post(ofBook("verifications"), { text }))).map(
    ({ status }) => status,
  );

test("the lines of the résumé are facts of the ledger, once, however often it is tailored", async () => {
  const first = await tailor();
  expect(first.facts.length).toBeGreaterThan(10);
  expect(first.facts.every(({ id }) => /^F-\d+$/u.test(id))).toBe(true);
  const again = await tailor();
  expect(again.facts.map(({ id }) => id)).toEqual(first.facts.map(({ id }) => id));
  expect(again.tailoring).toEqual(first.tailoring);
});

test("an answer is a fact with its day, its question is asked no more, and its words may be said", async () => {
  const { tailoring } = await tailor();
  const [question] = tailoring.questions.filter(({ bullet }) => bullet.includes("RabbitMQ"));
  expect(question).toBeDefined();
  const said = "Sending e-mails inline slowed checkout by 12 % at peak";
  expect(await verify(said)).not.toEqual(["supported"]);
  const answer = await post(ofBook("answers"), { question: question?.id, text: said });
  expect(answer.status, await answer.clone().text()).toBe(201);
  const fact = await json<LedgerFact>(answer);
  expect(answer.headers.get("location")).toBe(`/v1/facts/${fact.id}`);
  expect(fact).toMatchObject({
    text: said,
    job: { organisation: expect.stringContaining("Tidewater") },
    source: { kind: "answer", question: question?.id },
    on: new Date().toISOString().slice(0, 10),
  });
  expect(await verify(said)).toEqual(["supported"]);
  const after = await tailor();
  expect(after.tailoring.questions.map(({ id }) => id)).not.toContain(question?.id);
});

test("a fact that was corrected supports what it says now, and no longer what it said", async () => {
  const { facts } = await tailor();
  const clerks = facts.find(({ text }) => text.includes("40 clerks"));
  expect(await verify("Maintained a Java application for freight documents, used by 40 clerks.")).toEqual([
    "supported",
  ]);
  const correction = { text: clerks?.text.replace("40 clerks", "30 clerks") };
  expect((await post(`/v1/facts/${clerks?.id}/corrections`, correction)).status).toBe(201);
  expect(await verify("Maintained a Java application for freight documents, used by 40 clerks.")).not.toEqual(
    ["supported"],
  );
  expect(await verify("Maintained a Java application for freight documents, used by 30 clerks.")).toEqual([
    "supported",
  ]);
});

test("a letter cites facts of the ledger", async () => {
  const letter = await json<Letter>(await post(ofBook("letters"), { posting }));
  const told = letter.sentences.filter(({ status }) => status === "supported");
  expect(told.length).toBeGreaterThan(1);
  expect(told.flatMap(({ facts }) => facts).every((id) => /^F-\d+$/u.test(id))).toBe(true);
  const answer = await json<Letter>(
    await post(ofBook("letters"), { posting, kind: "answer", question: "What is your notice period?" }),
  );
  expect(answer.text).toBe("");
});

test("without a model the button's request says so, and nothing else changes", async () => {
  const asked = { posting, path: "/work/0/highlights/2" };
  expect(await problemOf(await post(ofBook("wordings"), asked))).toEqual([503, "NoModel"]);
  expect((await tailor()).tailoring.selected.length).toBeGreaterThan(3);
});

test("what is not there, and what is no question, is told with its kind", async () => {
  const nobody = "01890000-0000-7000-8000-000000000000";
  const elsewhere = (what: string): string => `/v1/resume-books/${nobody}/${what}`;
  expect(await problemOf(await post(elsewhere("tailorings"), { posting }))).toEqual([404, "NoSuchDocument"]);
  expect(await problemOf(await post(elsewhere("verifications"), { text: "x" }))).toEqual([
    404,
    "NoSuchDocument",
  ]);
  expect(await problemOf(await post(ofBook("tailorings"), { posting: nobody }))).toEqual([
    404,
    "NoSuchDocument",
  ]);
  const stray = { question: "/work/9/highlights/9:number", text: "12 %" };
  expect(await problemOf(await post(ofBook("answers"), stray))).toEqual([422, "NoSuchLine"]);
  const unsure = { question: "/work/0/highlights/2:number", text: "I don't know." };
  expect(await problemOf(await post(ofBook("answers"), unsure))).toEqual([422, "NothingStated"]);
  for (const text of ["", "   ", "\0", "x".repeat(100_000)]) {
    const answer = await post(ofBook("answers"), { question: "/work/0/highlights/2:number", text });
    expect(answer.status, JSON.stringify(text.slice(0, 5))).toBe(400);
  }
});

test("an answer goes with its line: put in another order, no line is told what was said of another", async () => {
  const said = "Sent them from a worker instead of the request";
  const { tailoring } = await tailor();
  const asked = tailoring.questions.find(
    ({ bullet, asks }) => bullet.includes("RabbitMQ") && asks === "choice",
  );
  expect(asked).toBeDefined();
  await post(ofBook("answers"), { question: asked?.id, text: said });
  const kept = await json<OpenBook>(await server.ask("GET", `/v1/resume-books/${book.id}`));
  const [job, ...others] = kept.book.master.work;
  if (job === undefined) throw new Error("the demo has a job");
  const turned = { ...job, highlights: job.highlights.toReversed() };
  const master = { ...kept.book.master, work: [turned, ...others] };
  const saved = await server.ask(
    "PUT",
    `/v1/resume-books/${book.id}`,
    { book: { ...kept.book, master } },
    { "if-match": `"${kept.version}"` },
  );
  expect(saved.status, await saved.clone().text()).toBe(200);
  const { facts, tailoring: after } = await tailor();
  const telling = facts.find(({ text }) => text === said)?.id ?? "";
  const tellers = after.proposals.filter((proposal) => proposal.facts.includes(telling));
  expect(tellers.length).toBeGreaterThan(0);
  expect(tellers.every(({ before }) => before.includes("RabbitMQ"))).toBe(true);
});
