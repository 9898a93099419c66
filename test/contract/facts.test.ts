/** The ledger of facts through every door and in the database itself: nothing stated is ever changed, lost or counted twice. */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Connected, connect } from "#adapters/db/connect.ts";
import { workspaceOn } from "#adapters/db/workspace.ts";
import { loadCatalogue } from "#adapters/knowledge-files/load-catalogue.ts";
import { createEngine } from "#app/create-engine.ts";
import { citableFacts } from "#app/operations/fact/citable-facts.ts";
import type { ListedFact, ShownFact } from "#app/shapes/claims/fact-shape.ts";
import type { OpenBook } from "#app/shapes/resume-book-shape.ts";
import type { LedgerFact } from "#core/ledger/index.ts";
import { moveEntry, type ResumeRecord, replaceBullet } from "#core/resume-record/index.ts";
import { dataFolder, removeFolder, type Server, startServer } from "../support/start-server.ts";
import { demo, runCli } from "./run-cli.ts";

const migrations = "src/adapters/db/migrations";
const folder = dataFolder();
let server: Server;
let database: Connected;

beforeAll(async () => {
  server = await startServer(folder);
  database = await connect({ METTLE_DATA_DIR: folder }, migrations);
}, 60_000);

afterAll(async () => {
  await database.close();
  await server.end("SIGTERM");
  removeFolder(folder);
}, 30_000);

const json = async <T>(response: Response): Promise<T> => (await response.json()) as T;
const state = async (text: string, more: object = {}): Promise<LedgerFact> => {
  const answer = await server.ask("POST", "/v1/facts", { text, ...more });
  expect(answer.status, await answer.clone().text()).toBe(201);
  return json(answer);
};
const correct = (id: string, correction: object, headers = {}): Promise<Response> =>
  server.ask("POST", `/v1/facts/${id}/corrections`, correction, headers);
const corrected = async (id: string, correction: object): Promise<LedgerFact> => {
  const answer = await correct(id, correction);
  expect(answer.status, await answer.clone().text()).toBe(201);
  return json(answer);
};
const show = async (id: string): Promise<ShownFact> => json(await server.ask("GET", `/v1/facts/${id}`));
const listAll = async (query = ""): Promise<ReadonlyArray<ListedFact>> =>
  (
    await json<{ readonly items: ReadonlyArray<ListedFact> }>(
      await server.ask("GET", `/v1/facts?limit=200${query}`),
    )
  ).items;
const problemOf = async (answer: Response): Promise<readonly [number, string]> => {
  const { type } = await json<{ readonly type: string }>(answer);
  return [answer.status, type.replace("urn:mettle:problem:", "")];
};

const resumeText = `# Ana Torres (fictional)
ana@example.org

## Summary
Backend engineer who owns what she runs.

## Experience

### Backend Engineer, Lumen (fictional), 2021-03 – present
- Cut p99 latency of the checkout from 900 ms to 120 ms.
- Helped move the build to GitLab CI.

### Developer, Kestrel (fictional), 2018-01 – 2021-02
- Wrote the invoicing service in Go.

## Skills
Go, PostgreSQL, Kafka
`;

const newBook = async (): Promise<OpenBook> => {
  const answer = await server.ask("POST", "/v1/resume-book-imports", {
    file: { name: "ana.md", text: resumeText },
  });
  expect(answer.status).toBe(201);
  return json(answer);
};
interface Extraction {
  readonly added: ReadonlyArray<LedgerFact>;
  readonly known: number;
}
const extract = async (book: { readonly id: string }): Promise<Extraction> => {
  const answer = await server.ask("POST", `/v1/resume-books/${book.id}/facts`, {});
  expect(answer.status, await answer.clone().text()).toBe(200);
  return json(answer);
};
const save = async (book: OpenBook, master: ResumeRecord): Promise<OpenBook> => {
  const answer = await server.ask(
    "PUT",
    `/v1/resume-books/${book.id}`,
    { book: { ...book.book, master }, note: "" },
    { "if-match": `"${book.version}"` },
  );
  expect(answer.status).toBe(200);
  return json(answer);
};
const named = (facts: ReadonlyArray<LedgerFact>, words: string): LedgerFact => {
  const fact = facts.find(({ text }) => text.includes(words));
  if (!fact) throw new Error(`no fact says ${words}`);
  return fact;
};

test("a stated fact is kept with its source, its day and the next id", async () => {
  const first = await state("Answered pages for the ledger one week in four");
  const second = await state("Held a private pilot's licence since 2019");
  expect(first).toMatchObject({
    kind: "other",
    job: null,
    evidence: "stated",
    standing: "confirmed",
    supersedes: null,
    source: { kind: "answer", book: null, question: "" },
    on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
  });
  expect(Number(second.id.slice(2))).toBe(Number(first.id.slice(2)) + 1);
  expect((await show(first.id)).fact).toEqual(first);
});

test("the schema itself refuses to change, delete or empty what was stated", async () => {
  const { id } = await state("Never to be edited");
  const number = id.slice(2);
  for (const statement of [
    `update fact set text = 'edited' where number = ${number}`,
    `delete from fact where number = ${number}`,
    "truncate fact",
    `insert into fact (number, text, kind, evidence, standing, source, stated_on) overriding system value values (${number}, 'x', 'other', 'stated', 'read', '{"kind":"story","story":"s"}', '2026-01-01')`,
  ]) {
    await expect(sql.raw(statement).execute(database.db), statement).rejects.toThrow();
  }
  expect((await show(id)).fact.text).toBe("Never to be edited");
});

test("the schema refuses a raised evidence class, a second correction and a correction of another job", async () => {
  const { id } = await state("Practised sharding");
  const insert = (more: { readonly evidence?: string; readonly job?: string; readonly kind?: string }) =>
    sql
      .raw(
        `insert into fact (text, kind, evidence, standing, job, source, stated_on, supersedes) values ('raised', '${more.kind ?? "other"}', '${more.evidence ?? "stated"}', 'confirmed', ${more.job ?? "null"}, '{"kind":"answer","book":null,"question":""}', '2026-01-01', ${id.slice(2)})`,
      )
      .execute(database.db);
  const job = `'{"key":"e1","kind":"work","organisation":"","title":"","start":"","end":""}'`;
  await expect(insert({ evidence: "lab" })).rejects.toThrow(/never raises the evidence/u);
  await expect(insert({ evidence: "production" })).rejects.toThrow(/never raises the evidence/u);
  await expect(insert({ job })).rejects.toThrow(/same job/u);
  await expect(insert({ kind: "bullet" })).rejects.toThrow(/same job/u);
  await insert({});
  await expect(insert({})).rejects.toThrow(/duplicate key/u);
});

test("a correction takes the place of a fact, which stays to be seen", async () => {
  const first = await state("Handled 4M messages a day");
  const second = await corrected(first.id, { text: "Handled 4.5M messages a day" });
  expect(second).toMatchObject({ supersedes: first.id, standing: "confirmed", evidence: "stated" });
  const withdrawn = await corrected(second.id, { withdraw: true });
  expect(withdrawn).toMatchObject({ text: second.text, standing: "withdrawn" });
  const back = await corrected(withdrawn.id, { undo: true });
  expect(back).toMatchObject({ text: second.text, standing: "confirmed" });
  const { history } = await show(second.id);
  expect(history.map(({ id }) => id)).toEqual([first.id, second.id, withdrawn.id, back.id]);
  const current = (await listAll("&current=true")).map(({ id }) => id);
  expect(current).toContain(back.id);
  for (const old of [first, second, withdrawn]) expect(current).not.toContain(old.id);
  const kept = (await listAll()).find(({ id }) => id === first.id);
  expect(kept).toMatchObject({ text: first.text, supersededBy: second.id });
});

test("every refusal has its name, and says what to do next", async () => {
  const fact = await state("Spoke at one meetup");
  const next = await corrected(fact.id, { text: "Spoke at two meetups" });
  const book = await newBook();
  const cases: ReadonlyArray<readonly [Response, number, string]> = [
    [await correct(fact.id, { withdraw: true }), 409, "AlreadySuperseded"],
    [await correct(next.id, { confirm: true }), 409, "NothingToChange"],
    [await correct(next.id, { text: next.text }), 409, "NothingToChange"],
    [await correct(next.id, {}), 422, "NotOneCorrection"],
    [await correct(next.id, { confirm: true, withdraw: true }), 422, "NotOneCorrection"],
    [await correct("F-999999", { confirm: true }), 404, "NoSuchFact"],
    [await server.ask("GET", "/v1/facts/F-0"), 404, "NoSuchFact"],
    [await server.ask("GET", "/v1/facts/F-99999999999999999999"), 404, "NoSuchFact"],
    [await server.ask("GET", `/v1/facts/${encodeURIComponent("1; drop table fact")}`), 404, "NoSuchFact"],
    [await server.ask("GET", "/v1/facts?cursor=made-up"), 400, "BadCursor"],
    [await server.ask("POST", "/v1/facts", { text: "x", job: "e1" }), 422, "NoSuchJob"],
    [await server.ask("POST", "/v1/facts", { text: "x", book: book.id, job: "none" }), 422, "NoSuchJob"],
    [await server.ask("POST", "/v1/facts", { text: "x", evidence: "production" }), 422, "EvidenceTooHigh"],
    [await server.ask("POST", "/v1/facts", { text: "x", evidence: "open-source" }), 400, "InvalidInput"],
    [await server.ask("POST", "/v1/facts", { text: "a\0b" }), 400, "InvalidInput"],
    [await server.ask("POST", "/v1/facts", { text: "  " }), 400, "InvalidInput"],
    [
      await server.ask("POST", "/v1/facts", { text: "x", book: "01890000-0000-7000-8000-000000000000" }),
      422,
      "NoSuchDocument",
    ],
    [
      await server.ask("POST", "/v1/resume-books/01890000-0000-7000-8000-000000000000/facts", {}),
      404,
      "NoSuchDocument",
    ],
  ];
  for (const [answer, status, type] of cases) expect(await problemOf(answer), type).toEqual([status, type]);
});

test("of twenty corrections at once one is taken, and the others are told what stands there now", async () => {
  const fact = await state("Raced for");
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) => correct(fact.id, { text: `Winner ${i}` })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
  const winner = await json<LedgerFact>(answers.find(({ status }) => status === 201) ?? Response.error());
  for (const answer of answers.filter(({ status }) => status === 409)) {
    expect(await answer.json()).toMatchObject({
      type: "urn:mettle:problem:AlreadySuperseded",
      detail: expect.stringContaining(winner.id),
    });
  }
  expect((await show(fact.id)).history).toHaveLength(2);
});

test("the same key states once, corrects once and extracts once", async () => {
  const key = (name: string) => ({ "idempotency-key": `facts-${name}` });
  const stated = await Promise.all(
    Array.from({ length: 8 }, () =>
      server.ask("POST", "/v1/facts", { text: "Stated in a storm" }, key("state")),
    ),
  );
  expect(stated.every(({ status }) => status === 201 || status === 409)).toBe(true);
  const facts = (await listAll()).filter(({ text }) => text === "Stated in a storm");
  expect(facts).toHaveLength(1);
  const id = facts[0]?.id ?? "";
  const one = await (await correct(id, { withdraw: true }, key("correct"))).text();
  const other = await (await correct(id, { withdraw: true }, key("correct"))).text();
  expect(other).toBe(one);
  expect((await show(id)).history).toHaveLength(2);
  const book = await newBook();
  const path = `/v1/resume-books/${book.id}/facts`;
  const first = await (await server.ask("POST", path, {}, key("extract"))).text();
  expect(await (await server.ask("POST", path, {}, key("extract"))).text()).toBe(first);
});

test("a kept résumé is read into facts with job, class and place; again, nothing is new", async () => {
  const book = await newBook();
  const { added, known } = await extract(book);
  expect(known).toBe(0);
  const [lumen] = book.book.master.work;
  const bullet = named(added, "Cut p99 latency");
  expect(bullet).toMatchObject({
    kind: "bullet",
    evidence: "production",
    standing: "read",
    job: { key: lumen?.id, kind: "work", organisation: expect.stringContaining("Lumen") },
    source: { kind: "resume", book: book.id, path: "/work/0/highlights/0" },
  });
  const span = bullet.source.kind === "resume" ? bullet.source.span : null;
  expect(resumeText.slice(span?.start, span?.end)).toBe(span?.quote);
  expect(span?.quote).toBe(bullet.text);
  expect(named(added, "Kafka")).toMatchObject({ evidence: "stated", job: null });
  expect(await extract(book)).toEqual({ added: [], known: added.length });
  const others = await Promise.all([extract(book), extract(book), extract(book)]);
  expect(others.flatMap((one) => one.added)).toEqual([]);
});

test("two extractions at once count every line once", async () => {
  const book = await newBook();
  const ran = await Promise.all([extract(book), extract(book), extract(book)]);
  const all = (await listAll(`&book=${book.id}`)).filter(({ source }) => source.kind === "resume");
  expect(ran.flatMap(({ added }) => added)).toHaveLength(all.length);
  expect(new Set(all.map(({ text, job }) => `${job?.key} ${text}`)).size).toBe(all.length);
});

test("after an edit only the new words are added, and the old ones say that the résumé has them no longer", async () => {
  const book = await newBook();
  const { added } = await extract(book);
  const [job] = book.book.master.work;
  const bullet = job?.highlightIds[0] ?? "";
  const edited = await save(
    book,
    replaceBullet(book.book.master, bullet, "Cut p99 latency of the checkout from 900 ms to 110 ms."),
  );
  const again = await extract(edited);
  expect(again.added.map(({ text }) => text)).toEqual([
    "Cut p99 latency of the checkout from 900 ms to 110 ms.",
  ]);
  const old = named(added, "to 120 ms");
  const listed = (await listAll(`&book=${book.id}`)).find(({ id }) => id === old.id);
  expect(listed).toMatchObject({ ...old, supersededBy: null, place: null });
});

const citable = (book: string | null): Promise<ReadonlyArray<LedgerFact>> =>
  citableFacts(
    {
      engine: () => createEngine(loadCatalogue("dist/catalogue.json")),
      workspace: async () => workspaceOn(database.db, folder),
    },
    book,
  );

test("what the résumé no longer says is cited again only when the person confirms it", async () => {
  const book = await newBook();
  const { added } = await extract(book);
  const bullet = book.book.master.work[0]?.highlightIds[0] ?? "";
  await save(book, replaceBullet(book.book.master, bullet, "Cut p99 latency of the checkout to 110 ms."));
  const old = named(added, "to 120 ms");
  expect((await citable(book.id)).map(({ id }) => id)).not.toContain(old.id);
  const confirmed = await corrected(old.id, { confirm: true });
  const again = (await citable(book.id)).find(({ id }) => id === confirmed.id);
  // Its old place belongs to other words now.
  expect(again?.source).toMatchObject({ kind: "resume", path: "" });
});

test("facts of two résumés that are cited together keep their jobs apart", async () => {
  const [one, other] = [await newBook(), await newBook()];
  await extract(one);
  await extract(other);
  const keys = (facts: ReadonlyArray<LedgerFact>, words: string) =>
    facts.filter(({ text }) => text.includes(words)).map(({ job }) => job?.key);
  const alone = keys(await citable(one.id), "Cut p99 latency");
  expect(alone).toEqual([one.book.master.work[0]?.id]);
  const together = keys(await citable(null), "Cut p99 latency").filter(
    (key) => key?.startsWith(one.id) || key?.startsWith(other.id),
  );
  expect(new Set(together).size).toBe(2);
});

test("a job that was moved is the same job, and its lines are found where they stand now", async () => {
  const book = await newBook();
  const { added } = await extract(book);
  const moved = await save(book, moveEntry(book.book.master, book.book.master.work[0]?.id ?? "", 1));
  expect((await extract(moved)).added).toEqual([]);
  const fact = named(added, "Cut p99 latency");
  expect((await show(fact.id)).place).toBe("/work/1/highlights/0");
});

test("a line that was corrected or withdrawn is not read again", async () => {
  const book = await newBook();
  const { added } = await extract(book);
  await corrected(named(added, "Helped move").id, { text: "Moved the build to GitLab CI with two others." });
  await corrected(named(added, "invoicing service").id, { withdraw: true });
  expect(await extract(book)).toEqual({ added: [], known: added.length });
});

test("a fact shows its pieces and the lines of kept résumés that rest on it", async () => {
  const book = await newBook();
  const { added } = await extract(book);
  const shown = await show(named(added, "Cut p99 latency").id);
  expect(shown.atoms).toMatchObject({
    subject: expect.stringContaining("Lumen"),
    changes: [{ before: "900 ms", after: "120 ms", direction: "falls" }],
    time: { start: "2021-03", end: "present", from: "job" },
  });
  expect(shown.cited).toMatchObject([{ book: book.id, variant: null, path: "/work/0/highlights/0" }]);
});

test("a fact of a job may be production, by its id or its employer", async () => {
  const book = await newBook();
  const job = book.book.master.work[0];
  const more = { book: book.id, evidence: "production" };
  const byId = await state("Ran the checkout for 2,000 shops", { ...more, job: job?.id });
  const byName = await state("Ran the search for 2,000 shops", { ...more, job: job?.name.toLowerCase() });
  for (const fact of [byId, byName]) {
    expect(fact).toMatchObject({ evidence: "production", kind: "bullet", job: { key: job?.id } });
  }
});

test("a list comes in pages, oldest first, each fact once", async () => {
  const seen: Array<string> = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: { readonly items: ReadonlyArray<ListedFact>; readonly next: string | null } = await json(
      await server.ask("GET", `/v1/facts?limit=7${cursor === "" ? "" : `&cursor=${cursor}`}`),
    );
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.next;
  }
  const numbers = seen.map((id) => Number(id.slice(2)));
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThan(20);
});

test("a file with signs that no database keeps is read all the same", async () => {
  const hostile = resumeText.replace("Cut p99", "Cut\0 p99").replace("GitLab", "Git\ud800Lab");
  const answer = await server.ask("POST", "/v1/resume-book-imports", {
    file: { name: "hostile.md", text: hostile },
  });
  expect(answer.status).toBe(201);
  const { added } = await extract(await json<OpenBook>(answer));
  expect(JSON.stringify(added)).not.toMatch(/\\u0000|\\ud800/u);
  expect(added.length).toBeGreaterThan(5);
});

test("a skills list that is longer than any fact is left out, and the rest is read", async () => {
  const book = await newBook();
  const [skills] = book.book.master.skills;
  const keywords = Array.from({ length: 1000 }, (_, i) => `Skill ${i} ${"x".repeat(300)}`);
  const master = { ...book.book.master, skills: skills ? [{ ...skills, keywords }] : [] };
  const { added } = await extract(await save(book, master));
  expect(added.length).toBeGreaterThan(3);
  expect(added.filter(({ text }) => text.includes("Skill 1"))).toEqual([]);
});

test("a thousand lines are read in one go", async () => {
  const bullets = Array.from({ length: 900 }, (_, i) => `- Wrote service number ${i} in Go.`).join("\n");
  const text = `# Ana Torres (fictional)\n\n## Experience\n\n### Engineer, Lumen (fictional), 2019 – 2021\n${bullets}\n`;
  const answer = await server.ask("POST", "/v1/resume-book-imports", { file: { name: "long.md", text } });
  const { added } = await extract(await json<OpenBook>(answer));
  expect(added.length).toBeGreaterThan(880);
});

test("the command line lists, states, shows and takes back, in 80 columns", () => {
  const env = { METTLE_DATA_DIR: folder };
  const said = runCli(["facts", "add", "Mentored two juniors", "--json"], { env });
  expect({ code: said.code, stderr: said.stderr }).toEqual({ code: 0, stderr: "" });
  const { id } = JSON.parse(said.stdout) as LedgerFact;
  expect(runCli(["facts", "supersede", id, "--text", "Mentored three juniors"], { env }).stdout).toContain(
    "Mentored three juniors",
  );
  const shown = runCli(["facts", "show", id.slice(2)], { env });
  expect(shown.stdout).toContain("What became of it");
  const listed = runCli(["facts", "list", "--limit", "200"], { env });
  for (const { code, stdout } of [shown, listed]) {
    expect(code).toBe(0);
    expect(stdout.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  }
  const refused = runCli(["facts", "supersede", id, "--withdraw"], { env });
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/AlreadySuperseded.*stands in its place/u);
  const none = runCli(["facts", "supersede", id, "--confirm", "--undo"], { env });
  expect(none.code).toBe(1);
});

test("kill -9 while facts are stated: what was acknowledged is there, once, and ids go on rising", async () => {
  const other = dataFolder();
  let running = await startServer(other);
  const acknowledged: Array<LedgerFact> = [];
  for (let round = 0; round < 4; round += 1) {
    const current = running;
    const stating = (async () => {
      for (let i = 0; i < 500; i += 1) {
        const answer = await current
          .ask("POST", "/v1/facts", { text: `round ${round} fact ${i}` })
          .catch(() => null);
        if (answer?.status !== 201) return;
        acknowledged.push(await json<LedgerFact>(answer));
      }
      // The last answer may be cut off by the kill.
    })().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 150 + 40 * round));
    await running.end("SIGKILL");
    await stating;
    running = await startServer(other);
  }
  const found = new Map<string, string>();
  let path: string | null = "/v1/facts?limit=200";
  while (path !== null) {
    const page: { readonly items: ReadonlyArray<LedgerFact>; readonly next: string | null } = await json(
      await running.ask("GET", path),
    );
    for (const { id, text } of page.items) found.set(id, text);
    path = page.next === null ? null : `/v1/facts?limit=200&cursor=${page.next}`;
  }
  expect(acknowledged.length).toBeGreaterThan(4);
  expect(acknowledged.filter(({ id, text }) => found.get(id) !== text)).toEqual([]);
  expect(new Set(found.values()).size).toBe(found.size);
  const numbers = acknowledged.map(({ id }) => Number(id.slice(2)));
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  await running.end("SIGTERM");
  removeFolder(other);
}, 120_000);

test("a workspace of the oldest schema keeps what it holds, and has a ledger then", async () => {
  const old = dataFolder();
  const oldest = mkdtempSync(join(tmpdir(), "mettle-migrations-"));
  copyFileSync(join(migrations, "0001-foundation.sql"), join(oldest, "0001-foundation.sql"));
  const before = await connect({ METTLE_DATA_DIR: old }, oldest);
  await sql`insert into profile (value, version) values ('{"kept":true}', 3)`.execute(before.db);
  await before.close();
  const after = await connect({ METTLE_DATA_DIR: old }, migrations);
  expect(await after.db.selectFrom("profile").selectAll().execute()).toMatchObject([
    { value: { kept: true }, version: "3" },
  ]);
  expect(await after.db.selectFrom("fact").selectAll().execute()).toEqual([]);
  await after.close();
  removeFolder(old);
  removeFolder(oldest);
}, 60_000);

test("an export holds every fact, and an erasure leaves none; an id is never given again", async () => {
  const word = "Zzyzx-Ledgerwort";
  const fact = await state(`Named ${word} once`);
  await corrected(fact.id, { text: `Named ${word} twice` });
  const { lines } = await json<{ readonly lines: ReadonlyArray<string> }>(
    await server.ask("GET", "/v1/workspace/export"),
  );
  expect(lines.filter((line) => line.startsWith('{"table":"fact"') && line.includes(word))).toHaveLength(2);
  const files = (): ReadonlyArray<string> =>
    readdirSync(join(folder, "postgres"), { recursive: true, encoding: "utf8" })
      .map((name) => join(folder, "postgres", name))
      .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
  const holding = (): number => files().filter((path) => readFileSync(path).includes(word)).length;
  // What the planner samples would outlive the rows.
  await sql`analyze fact`.execute(database.db);
  await sql`checkpoint`.execute(database.db);
  expect(holding()).toBeGreaterThan(0);
  expect((await server.ask("DELETE", "/v1/workspace")).status).toBe(200);
  expect(holding()).toBe(0);
  expect(await json(await server.ask("GET", "/v1/workspace"))).toMatchObject({ rowsByTable: { fact: 0 } });
  expect(await listAll()).toEqual([]);
  const next = await state("The first of a new life");
  expect(Number(next.id.slice(2))).toBeGreaterThan(Number(fact.id.slice(2)));
});

test("the demo résumé becomes facts on the command line, and the example of each command works", () => {
  const env = { METTLE_DATA_DIR: folder };
  const run = (...words: ReadonlyArray<string>) => {
    const { code, stdout, stderr } = runCli([...words, "--json"], { env });
    expect({ code, stderr }, words.join(" ")).toEqual({ code: 0, stderr: "" });
    return JSON.parse(stdout) as { readonly id: string; readonly added: ReadonlyArray<LedgerFact> };
  };
  const { id } = run("resume", "book", "add", demo.resume);
  const { added } = run("facts", "extract", id);
  expect(added.length).toBeGreaterThan(10);
  run("facts", "show", added[0]?.id ?? "");
  run("facts", "list", "--book", id, "--current");
});
