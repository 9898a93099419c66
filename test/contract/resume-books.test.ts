/** A kept résumé over HTTP: saved step by step, walked back and forth, never lost, never overwritten unknowingly. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BookStep, OpenBook, SavedBook } from "#app/shapes/resume-book-shape.ts";
import { blankRecord, type ResumeBook, recordOf, replaceField } from "#core/resume-record/index.ts";
import { dataFolder, removeFolder, type Server, startServer } from "../support/start-server.ts";
import { demo } from "./run-cli.ts";

const folder = dataFolder();
let server: Server;

beforeAll(async () => {
  server = await startServer(folder);
}, 60_000);

afterAll(async () => {
  await server.end("SIGTERM");
  removeFolder(folder);
}, 30_000);

const named = (name: string): ResumeBook => ({
  master: recordOf({ ...blankRecord, basics: { ...blankRecord.basics, name } }),
  variants: [],
});
const renamed = ({ book }: OpenBook, name: string): ResumeBook => ({
  ...book,
  master: replaceField(book.master, "basics", "name", name),
});

const json = async <T>(response: Response): Promise<T> => (await response.json()) as T;
const add = async (name: string): Promise<OpenBook> => {
  const answer = await server.ask("POST", "/v1/resume-books", { book: named(name) });
  expect(answer.status).toBe(201);
  return json(answer);
};
const save = (book: OpenBook, name: string, note = `to ${name}`): Promise<Response> =>
  server.ask("PUT", pathOf(book), { book: renamed(book, name), note }, { "if-match": `"${book.version}"` });
const saved = async (book: OpenBook, name: string): Promise<OpenBook> => json(await save(book, name));
const pathOf = ({ id }: { readonly id: string }): string => `/v1/resume-books/${id}`;
const walk = async (book: { readonly id: string }, direction: "undo" | "redo"): Promise<OpenBook> =>
  json(await server.ask("POST", `${pathOf(book)}/${direction}`, {}));
const nameIn = ({ book }: OpenBook): string => book.master.basics.name;

test("a blank book is made, found and listed, with its version as ETag", async () => {
  const answer = await server.ask("POST", "/v1/resume-books", { book: named(""), note: "From scratch" });
  expect(answer.status).toBe(201);
  const made = await json<OpenBook>(answer);
  expect(answer.headers.get("location")).toBe(pathOf(made));
  expect(made).toMatchObject({
    version: "1",
    step: 1,
    canUndo: false,
    canRedo: false,
    resume: null,
    variants: 0,
  });
  const found = await server.ask("GET", pathOf(made));
  expect(found.headers.get("etag")).toContain('"1"');
  expect(await found.json()).toEqual(made);
  const { items } = await json<{ readonly items: ReadonlyArray<SavedBook> }>(
    await server.ask("GET", "/v1/resume-books"),
  );
  expect(items[0]).toMatchObject({ id: made.id, name: "" });
  expect(items[0]).not.toHaveProperty("book");
});

test.each<readonly [string, (book: ResumeBook) => unknown]>([
  ["an id used twice", (book) => ({ ...book, master: { ...book.master, interests: twins } })],
  ["an id above lastId", (book) => ({ ...book, master: { ...book.master, interests: twins.slice(1) } })],
  ["an unknown field", (book) => ({ ...book, master: { ...book.master, salary: 1 } })],
  ["no variants", ({ master }) => ({ master })],
  ["a member nested too deep", (book) => ({ ...book, master: { ...book.master, unknown: [deepMember] } })],
])("a book with %s is refused by name", async (_, spoil) => {
  const answer = await server.ask("POST", "/v1/resume-books", { book: spoil(named("Ana (fictional)")) });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ type: "urn:mettle:problem:InvalidInput" });
});

const twins = [
  { id: "e1", name: "Chess", keywords: [] },
  { id: "e1", name: "Go", keywords: [] },
];
const deepMember = {
  at: "",
  key: "x-deep",
  value: Array.from({ length: 100 }).reduce<unknown>((inner) => [inner], 1),
};

test("text that a database cannot hold is made fit, and hostile names are only names", async () => {
  const { master } = named("A\u0000na \ud800");
  const unknown = [
    { at: "", key: "__proto__", value: { "a\u0000": "\udfff", constructor: { prototype: 1 } } },
  ];
  const answer = await server.ask("POST", "/v1/resume-books", {
    book: { master: { ...master, unknown }, variants: [] },
  });
  expect(answer.status).toBe(201);
  const { book } = await json<OpenBook>(answer);
  expect(book.master.basics.name).toBe("Ana \ufffd");
  expect(book.master.unknown).toEqual([
    { at: "", key: "__proto__", value: { a: "\ufffd", constructor: { prototype: 1 } } },
  ]);
});

test("a save needs the version that it was made from, and a stale one is refused", async () => {
  const first = await add("Ana (fictional)");
  const book = renamed(first, "Ana T. (fictional)");
  expect((await server.ask("PUT", pathOf(first), { book, note: "" })).status).toBe(428);
  const answer = await save(first, "Ana T. (fictional)");
  expect(answer.status).toBe(200);
  const second = await json<OpenBook>(answer);
  expect(second).toMatchObject({ version: "2", step: 2, name: "Ana T. (fictional)", canUndo: true });
  const stale = await save(first, "Ana the Second (fictional)");
  expect(stale.status).toBe(412);
  expect(await stale.json()).toMatchObject({ type: "urn:mettle:problem:VersionConflict" });
  expect(nameIn(await json(await server.ask("GET", pathOf(first))))).toBe("Ana T. (fictional)");
});

test("the same book again is no step", async () => {
  const first = await add("Ana (fictional)");
  const again = await saved(first, "Ana (fictional)");
  expect(again).toMatchObject({ version: "1", step: 1, canUndo: false });
});

test("of twenty saves at once from one version exactly one is taken", async () => {
  const first = await add("Ana (fictional)");
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) => save(first, `Ana ${i} (fictional)`)),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 412)]);
  expect(await json(await server.ask("GET", pathOf(first)))).toMatchObject({ version: "2", step: 2 });
});

test("undo, redo and a new turn: nothing that was saved is lost", async () => {
  const first = await add("one");
  const second = await saved(first, "two");
  await saved(second, "three");
  expect(nameIn(await walk(first, "undo"))).toBe("two");
  const back = await walk(first, "undo");
  expect(back).toMatchObject({ step: 1, canUndo: false, canRedo: true, version: "5" });
  const nothing = await server.ask("POST", `${pathOf(first)}/undo`, {});
  expect(nothing.status).toBe(409);
  expect(await nothing.json()).toMatchObject({ type: "urn:mettle:problem:NothingToUndo" });
  expect(nameIn(await walk(first, "redo"))).toBe("two");
  expect(nameIn(await walk(first, "redo"))).toBe("three");
  expect((await server.ask("POST", `${pathOf(first)}/redo`, {})).status).toBe(409);
  const turned = await saved(await walk(first, "undo"), "four");
  expect(turned).toMatchObject({ step: 4, canRedo: false });
  // After the turn, redo from "two" leads to the newest of the two ways.
  expect(await walk(first, "undo")).toMatchObject({ step: 2, canRedo: true });
  expect(nameIn(await walk(first, "redo"))).toBe("four");
  const restored = await json<OpenBook>(await server.ask("POST", `${pathOf(first)}/restore`, { step: 3 }));
  expect(restored).toMatchObject({ step: 5, canUndo: true });
  expect(nameIn(restored)).toBe("three");
  expect(nameIn(await walk(first, "undo"))).toBe("four");
});

test("an undo made from an old version is refused when it says so", async () => {
  const first = await add("one");
  await saved(first, "two");
  const stale = { "if-match": `"${first.version}"` };
  for (const [path, body] of [
    ["undo", {}],
    ["redo", {}],
    ["restore", { step: 1 }],
  ] as const) {
    expect((await server.ask("POST", `${pathOf(first)}/${path}`, body, stale)).status).toBe(412);
  }
});

test("the history has every step with its note, in pages", async () => {
  let book = await add("0");
  for (let i = 1; i < 6; i += 1) book = await saved(book, String(i));
  await walk(book, "undo");
  const steps: Array<BookStep> = [];
  let cursor: string | null = null;
  do {
    const path: string = `${pathOf(book)}/history?limit=4${cursor === null ? "" : `&cursor=${cursor}`}`;
    const page: { readonly items: ReadonlyArray<BookStep>; readonly next: string | null } = await json(
      await server.ask("GET", path),
    );
    steps.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  expect(steps.map(({ step, parent, note, isHead }) => [step, parent, note, isHead])).toEqual([
    [6, 5, "to 5", false],
    [5, 4, "to 4", true],
    [4, 3, "to 3", false],
    [3, 2, "to 2", false],
    [2, 1, "to 1", false],
    [1, null, "Started", false],
  ]);
  const old = await json<OpenBook>(await server.ask("GET", `${pathOf(book)}/history/3`));
  expect(nameIn(old)).toBe("2");
  expect((await server.ask("GET", `${pathOf(book)}/history/99`)).status).toBe(404);
  expect((await server.ask("GET", `${pathOf(book)}/history?cursor=made-up`)).status).toBe(400);
  expect((await server.ask("POST", `${pathOf(book)}/restore`, { step: 99 })).status).toBe(404);
});

test("a deleted book is closed until it is recovered, with its history", async () => {
  const book = await saved(await add("Ana (fictional)"), "Ana T. (fictional)");
  expect((await server.ask("DELETE", pathOf(book))).status).toBe(204);
  for (const path of ["", "/history", "/history/1"]) {
    expect((await server.ask("GET", `${pathOf(book)}${path}`)).status).toBe(404);
  }
  expect((await save(book, "x")).status).toBe(404);
  expect((await server.ask("DELETE", pathOf(book))).status).toBe(404);
  const deleted = await json<{ readonly items: ReadonlyArray<SavedBook> }>(
    await server.ask("GET", "/v1/resume-books?deleted=true"),
  );
  expect(deleted.items.map(({ id }) => id)).toEqual([book.id]);
  const recovered = await server.ask("POST", `${pathOf(book)}/recover`, {});
  expect(recovered.status).toBe(200);
  expect(await recovered.json()).toEqual({ ...book, updatedAt: expect.any(String) });
  expect((await server.ask("DELETE", `${pathOf(book)}?forever=true`)).status).toBe(204);
  expect((await server.ask("POST", `${pathOf(book)}/recover`, {})).status).toBe(404);
});

test("the same key saves once, and undoes once", async () => {
  const first = await add("one");
  const second = await saved(await saved(first, "two"), "three");
  const key = { "idempotency-key": "undo-once" };
  const answers = [
    await server.ask("POST", `${pathOf(first)}/undo`, {}, key),
    await server.ask("POST", `${pathOf(first)}/undo`, {}, key),
  ];
  const [one, other] = await Promise.all(answers.map((answer) => answer.text()));
  expect(one).toBe(other);
  expect(await json(await server.ask("GET", pathOf(second)))).toMatchObject({ step: 2, version: "4" });
  const posted = await Promise.all(
    Array.from({ length: 10 }, () =>
      server.ask("POST", "/v1/resume-books", { book: named("storm") }, { "idempotency-key": "book-storm" }),
    ),
  );
  expect(posted.every(({ status }) => status === 201 || status === 409)).toBe(true);
  const { items } = await json<{ readonly items: ReadonlyArray<SavedBook> }>(
    await server.ask("GET", "/v1/resume-books?limit=200"),
  );
  expect(items.filter(({ name }) => name === "storm")).toHaveLength(1);
});

test("a book remembers the file that it was read from, which comes back byte for byte", async () => {
  const bytes = readFileSync(demo.resume);
  const file = { name: "resume.md", base64: bytes.toString("base64") };
  const { id } = await json<{ readonly id: string }>(await server.ask("POST", "/v1/resumes", file));
  const given = await json<unknown>(await server.ask("GET", `/v1/resumes/${id}/file`));
  expect(given).toEqual({ ...file, mediaType: "text/markdown" });
  const answer = await server.ask("POST", "/v1/resume-books", {
    book: named("Mira (fictional)"),
    resume: id,
  });
  const book = await json<OpenBook>(answer);
  expect(book.resume).toBe(id);
  expect((await server.ask("DELETE", `/v1/resumes/${id}`)).status).toBe(204);
  expect(await json(await server.ask("GET", pathOf(book)))).toMatchObject({ resume: null });
  const missing = await server.ask("POST", "/v1/resume-books", { book: named("x"), resume: id });
  expect(missing.status).toBe(422);
});

test("a JSON Resume file is kept and given back exactly, also through a variant that hides a job", async () => {
  const sample = readFileSync("node_modules/@jsonresume/schema/sample.resume.json", "utf8");
  const answer = await server.ask("POST", "/v1/resume-book-imports", {
    file: { name: "r.json", text: sample },
  });
  expect(answer.status).toBe(201);
  const book = await json<OpenBook>(answer);
  expect(answer.headers.get("location")).toBe(pathOf(book));
  const exported = async (query: string): Promise<unknown> => {
    const { text } = await json<{ readonly text: string }>(
      await server.ask("GET", `${pathOf(book)}/export${query}`),
    );
    return JSON.parse(text);
  };
  const file = JSON.parse(sample) as { readonly work: ReadonlyArray<unknown> };
  expect(await exported("")).toEqual(file);
  const [job] = book.book.master.work;
  const variant = {
    id: "v1",
    name: "No jobs",
    posting: null,
    overrides: [{ kind: "hide", target: job?.id ?? "" }],
  };
  const { master } = book.book;
  await server.ask(
    "PUT",
    pathOf(book),
    { book: { master, variants: [variant] }, note: "Hid a job" },
    { "if-match": `"${book.version}"` },
  );
  const { work, ...others } = file;
  expect(work).toHaveLength(1);
  expect(await exported("?variant=No%20jobs")).toEqual(others);
  expect((await server.ask("GET", `${pathOf(book)}/export?variant=none`)).status).toBe(404);
  expect((await server.ask("GET", `${pathOf(book)}/export?to=doc`)).status).toBe(400);
});

test("kill -9 during saves: every acknowledged step is there, and the head is one of them", async () => {
  const other = dataFolder();
  let running = await startServer(other);
  const made = await json<OpenBook>(await running.ask("POST", "/v1/resume-books", { book: named("start") }));
  const acknowledged: Array<string> = ["start"];
  for (let round = 0; round < 4; round += 1) {
    let current = await json<OpenBook>(await running.ask("GET", pathOf(made)));
    const saving = (async () => {
      for (let i = 0; i < 200; i += 1) {
        const name = `round ${round} save ${i}`;
        const answer = await running
          .ask(
            "PUT",
            pathOf(made),
            { book: renamed(current, name), note: name },
            { "if-match": current.version },
          )
          .catch(() => null);
        if (answer?.status !== 200) return;
        current = await json<OpenBook>(answer);
        acknowledged.push(name);
      }
      // An answer that breaks off with the server is expected, and may come before anybody waits for this.
    })().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 150 + 40 * round));
    await running.end("SIGKILL");
    await saving;
    running = await startServer(other);
  }
  const { items } = await json<{ readonly items: ReadonlyArray<BookStep> }>(
    await running.ask("GET", `${pathOf(made)}/history?limit=200`),
  );
  const notes = new Set(items.map(({ note }) => (note === "Started" ? "start" : note)));
  const newest = acknowledged.slice(-150);
  expect(newest.filter((name) => !notes.has(name))).toEqual([]);
  const head = await json<OpenBook>(await running.ask("GET", pathOf(made)));
  expect(head.step).toBe(items[0]?.step);
  expect(nameIn(head)).toBe(items[0]?.note);
  await running.end("SIGTERM");
  removeFolder(other);
}, 120_000);

test("an export holds every step, and an erasure leaves none", async () => {
  const book = await saved(await add("before (fictional)"), "after (fictional)");
  const { lines } = await json<{ readonly lines: ReadonlyArray<string> }>(
    await server.ask("GET", "/v1/workspace/export"),
  );
  const rows = lines.map((line) => JSON.parse(line) as { readonly table: string; readonly row: object });
  expect(
    rows.filter(({ table, row }) => table === "resume_book" && "id" in row && row.id === book.id),
  ).toHaveLength(1);
  expect(
    rows.filter(
      ({ table, row }) => table === "resume_book_step" && "book_id" in row && row.book_id === book.id,
    ),
  ).toHaveLength(2);
  expect((await server.ask("DELETE", "/v1/workspace")).status).toBe(200);
  expect(await json(await server.ask("GET", "/v1/workspace"))).toMatchObject({
    rowsByTable: { resume_book: 0, resume_book_step: 0 },
  });
});

test("after an erasure no file of the data folder holds a word of the résumé", async () => {
  const word = "Zzyzx-Quellenberg";
  const files = (): ReadonlyArray<string> =>
    readdirSync(join(folder, "postgres"), { recursive: true, encoding: "utf8" })
      .map((name) => join(folder, "postgres", name))
      .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
  const holding = (): number => files().filter((path) => readFileSync(path).includes(word)).length;
  await saved(await add(`${word} (fictional)`), `${word} again (fictional)`);
  expect(holding()).toBeGreaterThan(0);
  expect((await server.ask("DELETE", "/v1/workspace")).status).toBe(200);
  expect(holding()).toBe(0);
});

test("a note or a file's name with a NUL sign is a wrong request, not a failure of the server", async () => {
  const made = await add("Ana Torres (fictional)");
  expect((await save(made, "Ana", "a\0b")).status).toBe(400);
  const file = { name: "a\0b.md", text: "# Ana Torres (fictional)\nana@example.org\n" };
  expect((await server.ask("POST", "/v1/resume-book-imports", { file })).status).toBe(400);
  expect((await server.ask("POST", "/v1/resumes", file)).status).toBe(400);
});
