import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { blankWork } from "#core/resume/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import {
  bookShape,
  jsonResumeOf,
  type ResumeRecord,
  recordFromJson,
  recordOf,
  recordShape,
} from "../index.ts";
import { blankRecord } from "../record-of.ts";

const require = createRequire(import.meta.url);
const { validate } = require("@jsonresume/schema") as {
  readonly validate: (file: unknown, tell: (errors: ReadonlyArray<unknown> | null) => void) => void;
};
const complaintsOf = (file: unknown): ReadonlyArray<string> => {
  let complaints: ReadonlyArray<string> = [];
  validate(file, (errors) => {
    complaints = (errors ?? []).map(String);
  });
  return complaints;
};

const read = (text: string): ResumeRecord => {
  const result = recordFromJson(text, catalogue);
  if (!result.ok) throw new Error(`${result.error.type}: ${result.error.message}`);
  return result.value.record;
};
const roundTrip = (file: unknown): unknown =>
  JSON.parse(JSON.stringify(jsonResumeOf(read(JSON.stringify(file)))));
const inAnyOrder = (record: ResumeRecord) => ({
  ...record,
  unknown: record.unknown.map((member) => JSON.stringify(member)).sort(),
});

test.each(["", "[]", "null", "{", '{"work":{}}', '{"work":[{"name":"\u0001"}', "\0\0", '"text"', "{}"])(
  "%j is no résumé, and says what to do",
  (text) => {
    const result = recordFromJson(text, catalogue);
    expect(result).toMatchObject({ ok: false, error: { type: expect.any(String), message: /\w+\.$/u } });
  },
);

test("the schema's own checker rings when it should", () => {
  expect(complaintsOf({ work: [{ startDate: "soon", highlights: "none", url: "lumen" }] })).toHaveLength(3);
});

test("a file nested a million deep is refused", () => {
  expect(recordFromJson(`{"work":${"[".repeat(400_000)}`, catalogue).ok).toBe(false);
});

test("the names of an object's own machinery are members like any other", () => {
  const text =
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":2}},"work":[{"name":"A","__proto__":3,"toString":4}],"basics":{"prototype":5}}';
  const record = read(text);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(record.work[0])).toBe(Object.prototype);
  expect(JSON.stringify(roundTrip(JSON.parse(text)), null, 1)).toContain('"__proto__": 3');
  expect(roundTrip(JSON.parse(text))).toEqual(JSON.parse(text));
  expect(recordShape.safeParse(record).success).toBe(true);
});

const samples: ReadonlyArray<readonly [name: string, path: string]> = [
  ["sample", require.resolve("@jsonresume/schema/sample.resume.json")],
  ...readdirSync(new URL("../../../../node_modules/@jsonresume/schema/examples/", import.meta.url)).map(
    (name) => [name, require.resolve(`@jsonresume/schema/examples/${name}`)] as const,
  ),
];

test.each(samples)("the %s of JSON Resume itself comes back as it is", (_, path) => {
  const file: unknown = JSON.parse(readFileSync(path, "utf8"));
  expect(roundTrip(file)).toEqual(file);
  expect(complaintsOf(roundTrip(file))).toEqual([]);
});

test("a file of the first version keeps its old names beside the new ones", () => {
  const old = {
    basics: { name: "Ana (fictional)", picture: "a.png", website: "https://ana.example", location: "Lisbon" },
    work: [{ company: "Lumen (fictional)", website: "https://lumen.example", startDate: "2019-01" }],
    education: [{ institution: "ETH", gpa: 5.5 }],
  };
  const record = read(JSON.stringify(old));
  expect(record.basics).toMatchObject({
    image: "a.png",
    url: "https://ana.example",
    location: { city: "Lisbon" },
  });
  expect(record.work[0]).toMatchObject({ name: "Lumen (fictional)", url: "https://lumen.example" });
  const out = jsonResumeOf(record);
  expect(out).toMatchObject({
    basics: { picture: "a.png", image: "a.png", location: { city: "Lisbon" } },
    work: [{ company: "Lumen (fictional)", name: "Lumen (fictional)" }],
    education: [{ gpa: 5.5, score: "5.5" }],
  });
  expect(complaintsOf(out)).toEqual([]);
  expect(inAnyOrder(read(JSON.stringify(out)))).toEqual(inAnyOrder(record));
});

test("an old name goes when the new one was changed since", () => {
  const record = read('{"work":[{"company":"Lumen"}]}');
  const [job] = record.work;
  const renamed = { ...record, work: job ? [{ ...job, name: "Lumen Ltd" }] : [] };
  expect(jsonResumeOf(renamed)).toEqual({ work: [{ name: "Lumen Ltd" }] });
});

test("dates in words are understood, valid in the file, and restorable as written", () => {
  const record = read(
    '{"work":[{"name":"A","startDate":"Mar 2020","endDate":"Present"},{"name":"B","startDate":2019}]}',
  );
  expect(record.work).toMatchObject([
    { startDate: "2020-03", endDate: "present" },
    { startDate: "2019", endDate: "" },
  ]);
  const out = jsonResumeOf(record);
  expect(complaintsOf(out)).toEqual([]);
  expect(out).toMatchObject({
    work: [
      {
        startDate: "2020-03",
        "x-mettle": { written: { startDate: { value: "Mar 2020", readAs: "2020-03" } } },
      },
      { startDate: "2019" },
    ],
  });
  expect(inAnyOrder(read(JSON.stringify(out)))).toEqual(inAnyOrder(record));
});

test("an end that is 'present' is left out of the file and comes back; one that is not stated stays so", () => {
  const job = { ...blankWork, name: "A", startDate: "2020-01" };
  const record = recordOf({ ...blankRecord, work: [{ ...job, endDate: "present" }, job] });
  const out = jsonResumeOf(record);
  expect(out).toEqual({
    work: [
      { name: "A", startDate: "2020-01", "x-mettle": { is: { endDate: "present" } } },
      { name: "A", startDate: "2020-01" },
    ],
  });
  expect(read(JSON.stringify(out)).work).toMatchObject([{ endDate: "present" }, { endDate: "" }]);
});

test("an end that somebody wrote into the file since wins over what it was", () => {
  const text =
    '{"work":[{"name":"A","startDate":"2020-01","endDate":"2024-02","x-mettle":{"is":{"endDate":"present"}}}]}';
  expect(read(text).work[0]?.endDate).toBe("2024-02");
});

test("addresses without a scheme and e-mails without a domain are kept, and the file is valid", () => {
  const basics = { ...blankRecord.basics, email: "ana at lumen", url: "github.com/ana" };
  const out = jsonResumeOf(recordOf({ ...blankRecord, basics }));
  expect(out).toEqual({
    basics: {
      url: "https://github.com/ana",
      "x-mettle": { is: { email: "ana at lumen", url: "github.com/ana" } },
    },
  });
  expect(complaintsOf(out)).toEqual([]);
  expect(read(JSON.stringify(out)).basics).toMatchObject(basics);
});

test("values of a wrong type are kept although nothing can be read from them", () => {
  const wrong = {
    basics: { name: { first: "Ana" }, label: null, url: "", profiles: {}, location: 7 },
    work: [{ name: "A", highlights: ["one", null, { two: 2 }], keywords: "Go, SQL" }, "text", 3],
    skills: null,
    awards: [],
  };
  const record = read(JSON.stringify(wrong));
  const out = jsonResumeOf(record);
  expect(complaintsOf(out)).toEqual([]);
  for (const kept of ['{"first":"Ana"}', '{"two":2}', '"Go, SQL"', '"text",3', '"skills":{"value":null']) {
    expect(JSON.stringify(out)).toContain(kept);
  }
  expect(inAnyOrder(read(JSON.stringify(out)))).toEqual(inAnyOrder(record));
  expect(recordShape.safeParse(record).success).toBe(true);
});

test("ids are kept when asked for, and new entries get new ones", () => {
  const record = recordOf({ ...blankRecord, work: [{ ...blankWork, name: "A", highlights: ["x", "y"] }] });
  const out = jsonResumeOf(record, { ids: true }) as { readonly work: ReadonlyArray<object> };
  expect(read(JSON.stringify(out))).toEqual(record);
  const more = read(JSON.stringify({ ...out, work: [{ name: "B" }, ...out.work, ...out.work] }));
  expect(more.work.map(({ id }) => id)).toEqual(["e4", "e1", "e5"]);
  expect(recordShape.safeParse(more).success).toBe(true);
});

test("somebody else's member of our name survives", () => {
  const theirs = { work: [{ name: "A", endDate: "2020", "x-mettle": "mine" }], "x-mettle": { lastId: "no" } };
  expect(roundTrip(theirs)).toEqual(theirs);
  const record = read('{"work":[{"name":"A","endDate":"now","x-mettle":{}}]}');
  expect(inAnyOrder(read(JSON.stringify(jsonResumeOf(record))))).toEqual(inAnyOrder(record));
});

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("", " ", "x\ny", "present"),
);
const isoDate = fc.constantFrom("2020", "2020-02", "1999-12-31");
const url = fc.constantFrom("https://ana.example/a?b=ü", "mailto:a@b.example", "HTTP://X.example");
const unknownKey = fc.oneof(
  fc.string({ minLength: 1, maxLength: 6 }).map((key) => `x-${key}`),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "id",
    "highlightIds",
    "x-mettle",
    "is",
    "unknown",
  ),
);
const withUnknown = (model: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> =>
  fc
    .tuple(
      fc.record(model, { requiredKeys: [] }),
      fc.array(fc.tuple(unknownKey, fc.jsonValue({ maxDepth: 2 })), { maxLength: 2 }),
    )
    .map(([known, unknown]) => Object.fromEntries([...Object.entries(known), ...unknown]));
const texts = fc.array(text, { maxLength: 3 });
const period = { startDate: isoDate, endDate: isoDate };
const list = (model: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.array(withUnknown(model), { maxLength: 3 });

const jsonResume = withUnknown({
  $schema: url,
  basics: withUnknown({
    name: text,
    label: text,
    image: text,
    email: fc.constantFrom("ana@mail.example", "a.b+c@x-y.example"),
    phone: text,
    url,
    summary: text,
    location: withUnknown({ address: text, postalCode: text, city: text, countryCode: text, region: text }),
    profiles: list({ network: text, username: text, url }),
  }),
  work: list({
    name: text,
    location: text,
    description: text,
    position: text,
    url,
    ...period,
    summary: text,
    highlights: texts,
    keywords: texts,
  }),
  volunteer: list({ organization: text, position: text, url, ...period, summary: text, highlights: texts }),
  education: list({
    institution: text,
    url,
    area: text,
    studyType: text,
    ...period,
    score: text,
    courses: texts,
  }),
  awards: list({ title: text, date: isoDate, awarder: text, summary: text }),
  certificates: list({ name: text, date: isoDate, url, issuer: text }),
  publications: list({ name: text, publisher: text, releaseDate: isoDate, url, summary: text }),
  skills: list({ name: text, level: text, keywords: texts }),
  languages: list({ language: text, fluency: text }),
  interests: list({ name: text, keywords: texts }),
  references: list({ name: text, reference: text }),
  projects: list({
    name: text,
    description: text,
    highlights: texts,
    keywords: texts,
    ...period,
    url,
    roles: texts,
    entity: text,
    type: text,
  }),
  meta: withUnknown({ canonical: url, version: text, lastModified: text }),
}).map((file) => ({ basics: {}, ...file }));

test("in and out again is the identity on any valid file, unknown members included", () => {
  fc.assert(
    fc.property(jsonResume, (file) => {
      const json: unknown = JSON.parse(JSON.stringify(file));
      const out = roundTrip(json);
      expect(out).toEqual(json);
      expect(complaintsOf(out)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom("Mar 2020", "Present", "03/2019", ""),
);
const wildResume = fc
  .dictionary(
    fc.constantFrom("work", "education", "skills", "projects", "x-more"),
    fc.array(
      fc.dictionary(
        fc.constantFrom(
          "name",
          "company",
          "url",
          "website",
          "startDate",
          "endDate",
          "highlights",
          "keywords",
          "description",
          "summary",
          "gpa",
          "score",
          "x-mettle",
          "odd",
        ),
        anyJson,
      ),
      { maxLength: 3 },
    ),
  )
  .map((file) => ({ basics: { name: "Ana (fictional)" }, ...file }));

test("whatever the file: out, in and out again is the same, valid, and the record too", () => {
  fc.assert(
    fc.property(wildResume, (file) => {
      const record = read(JSON.stringify(file));
      expect(recordShape.safeParse(record).success).toBe(true);
      expect(complaintsOf(jsonResumeOf(record))).toEqual([]);
      for (const ids of [false, true]) {
        const out = jsonResumeOf(record, { ids });
        const again = read(JSON.stringify(out));
        expect(inAnyOrder(again)).toEqual(inAnyOrder(record));
        expect(jsonResumeOf(again, { ids })).toEqual(out);
      }
    }),
    { numRuns: 100 },
  );
});

const loose = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.emailAddress(),
  fc.webUrl(),
  fc.constantFrom(
    "present",
    "2020-19",
    "2020-1",
    "ana@localhost",
    "a..b@c.example",
    "x.example/é",
    "a@b.c-",
    "tel:1",
  ),
);

test("whatever stands in a record: its file is valid, and read again it is the same record", () => {
  fc.assert(
    fc.property(fc.array(loose, { minLength: 6, maxLength: 6 }), texts, ([a, b, c, d, e, f], list) => {
      const words = { name: a ?? "", url: b ?? "", startDate: c ?? "", endDate: d ?? "" };
      const record = recordOf({
        ...blankRecord,
        basics: { ...blankRecord.basics, email: e ?? "", url: f ?? "", phone: a ?? "" },
        work: [{ ...blankWork, ...words, highlights: list, keywords: list }],
        certificates: [{ name: "", issuer: a ?? "", date: c ?? "", url: b ?? "" }],
      });
      const out: unknown = JSON.parse(JSON.stringify(jsonResumeOf(record, { ids: true })));
      expect(complaintsOf(out)).toEqual([]);
      expect(read(JSON.stringify(out))).toEqual(record);
    }),
    { numRuns: 200 },
  );
});

test("a long file that states every empty member can be saved", () => {
  const work = Array.from({ length: 300 }, () => ({
    name: "A",
    position: "",
    location: "",
    summary: "",
    highlights: [],
  }));
  const record = read(JSON.stringify({ work }));
  expect(record.unknown).toHaveLength(1200);
  expect(recordShape.safeParse(record).success).toBe(true);
  expect(jsonResumeOf(record)).toEqual({ work });
});

test("a book of what was read can be saved", () => {
  const record = read('{"basics":{"name":"A\\u0000na \\ud800"},"x-k\\u0000":["\\ud800"]}');
  const book = bookShape.parse({ master: record, variants: [] });
  expect(JSON.stringify(book)).not.toMatch(/\\u0000|\\ud800/u);
});
