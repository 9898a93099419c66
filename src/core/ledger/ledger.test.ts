import fc from "fast-check";
import { expect, test } from "vitest";
import { blankResume, blankWork } from "#core/resume/index.ts";
import { moveEntry, recordOf } from "#core/resume-record/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import {
  type AskedCorrection,
  atomsOf,
  bookOf,
  type CitableFact,
  correctFact,
  factIdOf,
  factsNotIn,
  jobsOf,
  type LedgerFact,
  numberOfFactId,
  sameFactKey,
  statedFacts,
  withBookInJob,
} from "./index.ts";

const deps = { taxonomy: createTaxonomy(catalogue.skills), wording: catalogue.wording, asOf: "2026-11-23" };
const job = {
  key: "e1",
  kind: "work",
  organisation: "Lumen (fictional)",
  title: "Backend Engineer",
  start: "2021-03",
  end: "present",
} as const;
const bullet = (text: string, more: Partial<CitableFact> = {}): CitableFact => ({
  id: "F-1",
  text,
  kind: "bullet",
  job,
  evidence: "production",
  ...more,
});
const kept = (text: string, more: Partial<LedgerFact> = {}): LedgerFact => ({
  ...bullet(text),
  source: { kind: "resume", book: "b", path: "/work/0/highlights/0", span: null },
  on: "2026-11-23",
  supersedes: null,
  standing: "read",
  ...more,
});
const atoms = (text: string, more: Partial<CitableFact> = {}) => atomsOf(bullet(text, more), deps);

test("an id says its number, and nothing else is an id", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (n) => numberOfFactId(factIdOf(n)) === n),
  );
  expect(["f-12", "12", " F-12 "].map(numberOfFactId)).toEqual([12, 12, 12]);
  for (const id of [
    "",
    "F-0",
    "F-01",
    "F--1",
    "F-1.5",
    "F-1e3",
    "G-1",
    "F-9999999999999",
    "F-1; drop",
    "\0",
  ]) {
    expect(numberOfFactId(id), id).toBeNull();
  }
});

test("the same words under the same job are one fact; another job or another word is another", () => {
  const key = sameFactKey(bullet("Cut p99."));
  expect(sameFactKey(bullet("Cut \n p99"))).toBe(key);
  expect(sameFactKey(bullet("Cut P99."))).not.toBe(key);
  expect(sameFactKey(bullet("Cut p99.", { job: { ...job, key: "e2" } }))).not.toBe(key);
  expect(sameFactKey(bullet("Cut p99.", { job: null }))).not.toBe(key);
});

test("jobs of two résumés are two jobs, also where both are the first entry", () => {
  const keyIn = (book: string | null) =>
    withBookInJob(kept("x", { source: { kind: "answer", book, question: "" } })).job?.key;
  expect([keyIn("a"), keyIn("b"), keyIn(null)]).toEqual(["a e1", "b e1", "e1"]);
  const ofNone = kept("x", { source: { kind: "story", story: "s" } });
  expect([withBookInJob(ofNone), bookOf(ofNone)]).toEqual([ofNone, null]);
});

test("what is added twice is there once, in the order in which it stands", () => {
  const facts = fc.array(fc.string({ maxLength: 6 }).map((text) => bullet(text)));
  fc.assert(
    fc.property(facts, facts, (known, stated) => {
      const added = factsNotIn(known, stated);
      expect(factsNotIn([...known, ...added], stated)).toEqual([]);
      expect(stated.filter((fact) => added.includes(fact))).toEqual(added);
    }),
  );
});

test("no line of 100,000 lacks its key, and a hostile one takes no square of its length", () => {
  const many = Array.from({ length: 100_000 }, (_, i) => bullet(`line ${i}`));
  expect(factsNotIn(many, many)).toEqual([]);
  expect(sameFactKey(bullet(" ".repeat(1_000_000)))).toBe("e1\n");
});

test("jobs are known by the ids of their entries, wherever they stand", () => {
  const record = recordOf({
    ...blankResume,
    work: [
      { ...blankWork, name: "Lumen", highlights: ["Built it."] },
      { ...blankWork, name: "Kestrel" },
    ],
  });
  const read = (path: string) => [
    bullet("Built it.", { id: `${path}/highlights/0`, job: { ...job, key: path } }),
    bullet("Go", { id: "/skills/0", job: null }),
    bullet(" ", { id: "/skills/1", job: null }),
    bullet("Go, ".repeat(60_000), { id: "/skills/2", job: null }),
  ];
  const id = record.work[0]?.id ?? "";
  const moved = moveEntry(record, id, 1);
  for (const [one, path] of [
    [record, "/work/0"],
    [moved, "/work/1"],
  ] as const) {
    const stated = statedFacts(one, read(path));
    expect(stated.map(({ job, path }) => [job?.key ?? null, path])).toEqual([
      [id, `${path}/highlights/0`],
      [null, "/skills/0"],
    ]);
  }
  expect(jobsOf(moved).map(({ organisation }) => organisation)).toEqual(["Kestrel", "Lumen"]);
});

const asks: ReadonlyArray<AskedCorrection> = [
  { kind: "reword", text: "Other words" },
  { kind: "confirm" },
  { kind: "withdraw" },
  { kind: "undo" },
];

test("a correction keeps what it does not change, and a new wording is the person's own", () => {
  const fact = kept("Handled 4M messages a day");
  const correct = (asked: AskedCorrection) => correctFact(fact, [fact], asked);
  expect(correct({ kind: "confirm" })).toMatchObject({
    value: { text: fact.text, standing: "confirmed", source: fact.source },
  });
  expect(correct({ kind: "withdraw" })).toMatchObject({ value: { text: fact.text, standing: "withdrawn" } });
  expect(correct({ kind: "reword", text: "4.5M" })).toMatchObject({
    value: { text: "4.5M", standing: "confirmed", source: { kind: "answer", book: "b", question: "" } },
  });
  expect(correct({ kind: "undo" })).toMatchObject({ error: { type: "NothingToChange" } });
  expect(correct({ kind: "reword", text: fact.text })).toMatchObject({ error: { type: "NothingToChange" } });
});

test("an answer that is corrected goes on answering its question", () => {
  const fact = kept("12 %", { source: { kind: "answer", book: "b", question: "/work/0:number" } });
  expect(correctFact(fact, [fact], { kind: "reword", text: "11 %" })).toMatchObject({
    value: { source: fact.source },
  });
});

const chainOf = (asked: ReadonlyArray<AskedCorrection>): ReadonlyArray<LedgerFact> => {
  const history = [kept("First words")];
  for (const one of asked) {
    const last = history.at(-1) ?? kept("");
    const next = correctFact(last, history, one);
    if (next.ok) {
      history.push({ ...last, ...next.value, id: factIdOf(history.length + 1), supersedes: last.id });
    }
  }
  return history;
};

const asked = fc.array(fc.constantFrom(...asks), { maxLength: 30 });

test("no chain of corrections has branches", () => {
  fc.assert(
    fc.property(asked, fc.constantFrom(...asks), (all, one) => {
      const history = chainOf(all);
      for (const fact of history.slice(0, -1)) {
        expect(correctFact(fact, history, one)).toMatchObject({ error: { type: "AlreadySuperseded" } });
      }
    }),
  );
});

test("undo brings back what was there before, whatever was done", () => {
  fc.assert(
    fc.property(asked, (all) => {
      const history = chainOf(all);
      const [before, last] = [history.at(-2), history.at(-1)];
      if (before === undefined || last === undefined) return;
      const { text, standing, source } = before;
      expect(correctFact(last, history, { kind: "undo" })).toMatchObject({
        value: { text, standing, source },
      });
    }),
  );
});

test("a fact shows whose job it was, what was done, and how far it went", () => {
  expect(
    atoms("Helped move the build of 14 teams from Jenkins to GitLab CI.", { kind: "bullet" }),
  ).toMatchObject({
    subject: "Backend Engineer, Lumen (fictional)",
    action: { rank: "assisted", words: "Helped" },
    scope: { level: "teams" },
    time: { start: "2021-03", end: "present", from: "job" },
  });
  expect(atoms("Likes sailing", { job: null, kind: "other" })).toEqual({
    subject: "",
    action: null,
    objects: [],
    quantities: [],
    changes: [],
    scope: null,
    outcome: null,
    time: null,
  });
});

test.each([
  ["Cut p99 from 3.2 s to 180 ms.", "3.2 s", "180 ms", "falls"],
  ["Raised throughput from 20 to 300 requests per second.", "20", "300 requests", "rises"],
])("a change has a direction: %s", (text, before, after, direction) => {
  const [change] = atoms(text).changes;
  expect(change).toMatchObject({ direction });
  expect(change?.before).toContain(before);
  expect(change?.after).toContain(after);
});

test("figures that measure different things are no change", () => {
  expect(atoms("Served 200 users at 99.9 % availability with 3 engineers.").changes).toEqual([]);
});

test("what was rejected is an object that was not used", () => {
  const { objects } = atoms("Chose PostgreSQL over MongoDB because of transactions.");
  expect(objects.map(({ skill, used }) => [skill, used])).toEqual([
    ["postgresql", true],
    ["mongodb", false],
  ]);
});

test("a line of skills is a list of names, each once", () => {
  const { objects } = atoms("PostgreSQL, Kafka, PostgreSQL", { kind: "stack-line" });
  expect(objects.map(({ skill }) => skill)).toEqual(["postgresql", "kafka"]);
});

test("a period in the words is the fact's own time", () => {
  expect(atoms("Mar 2022 – Jun 2022: on call for payments").time).toEqual({
    start: "2022-03",
    end: "2022-06",
    from: "words",
  });
});

test("whatever the words are, every piece quotes them", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const { action, objects, quantities, changes, scope, outcome } = atoms(text);
      const quotes = [
        ...[action?.words, scope?.words, outcome].flatMap((words) => words ?? []),
        ...[...objects, ...quantities].map(({ words }) => words),
        ...changes.flatMap(({ before, after }) => [before, after]),
      ];
      for (const quote of quotes) expect(text).toContain(quote);
    }),
  );
});

test("a million letters, NUL and nothing at all are read without harm", () => {
  for (const text of ["", "\0", "a".repeat(1_000_000), "1 ".repeat(50_000)])
    expect(atoms(text)).toBeDefined();
});
