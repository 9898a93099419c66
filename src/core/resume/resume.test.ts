import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pageTextOf } from "#core/page-text/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { type Resume, type ResumeReading, readResume } from "./index.ts";

const { wording } = catalogue;
const corpus = new URL("../../../test/corpus/resumes/", import.meta.url);

const readPage = (text: string, format: "text" | "markdown" | "json" = "text") =>
  readResume(
    format === "json" ? { format, text, blocks: [], hidden: [], embedded: [] } : pageTextOf(text, format),
    { wording },
  );

const reading = (text: string, format: "text" | "markdown" | "json" = "text"): ResumeReading => {
  const result = readPage(text, format);
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

const read = (text: string, format: "text" | "markdown" | "json" = "text"): Resume =>
  reading(text, format).resume;

const formatOf = (name: string) =>
  name.endsWith(".md") ? "markdown" : name.endsWith(".json") ? "json" : "text";
const fromCorpus = (name: string): ResumeReading =>
  reading(readFileSync(new URL(name, corpus), "utf8"), formatOf(name));

/** The value that an RFC 6901 pointer names. */
const valueAt = (resume: Resume, path: string): unknown =>
  path
    .split("/")
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], resume);

const stringPaths = (value: unknown, path = ""): ReadonlyArray<string> => {
  if (typeof value === "string") return value === "" ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => stringPaths(child, `${path}/${key}`));
};

/** Values that are not written as they stand on the page. */
const DERIVED = /(?:Date|date|network|fluency)$/u;

const plain = (text: string): string => text.replaceAll(/[\s*_`\\]+/gu, "");

test.each(readdirSync(corpus))("%s: every field cites its own words", (name) => {
  const { text, resume, fields } = fromCorpus(name);
  for (const { path, span, confidence } of fields) {
    const value = valueAt(resume, path);
    expect(typeof value, path).toBe("string");
    expect(confidence).toBeGreaterThan(0);
    expect(span?.quote).toBe(text.slice(span?.start, span?.end));
    if (!DERIVED.test(path)) expect(plain(span?.quote ?? ""), path).toContain(plain(String(value)));
  }
  const noted = new Set(fields.map(({ path }) => path));
  expect(stringPaths(resume).filter((path) => !noted.has(path) && !path.endsWith("/network"))).toEqual([]);
});

const withoutPlaces = (resume: Resume) => ({
  name: resume.basics.name,
  email: resume.basics.email,
  work: resume.work.map(({ location: _, ...job }) => job),
  skills: resume.skills,
});

test("Markdown, plain text and JSON Resume of one person give the same record", () => {
  const [markdown, text, json] = ["md", "txt", "json"].map((end) =>
    withoutPlaces(fromCorpus(`uk-payments.${end}`).resume),
  );
  expect(text).toEqual(markdown);
  expect(json).toEqual(markdown);
});

const jobs = (resume: Resume) =>
  resume.work.map((job) => [job.position, job.name, job.startDate, job.endDate]);

test("a German Lebenslauf is read with its own words", () => {
  const { resume } = fromCorpus("german-lebenslauf.txt");
  expect(resume.basics).toMatchObject({ name: "Jörg Müßigbrodt", phone: "+49 221 5550 123" });
  expect(jobs(resume)).toEqual([
    ["Softwareentwickler Backend", "Rheinwerk Logistik GmbH (fiktiv)", "2019-03", "present"],
    ["Junior-Entwickler", "Domblick Software AG (fiktiv)", "2015-10", "2019-02"],
  ]);
  expect(resume.languages).toEqual([
    { language: "Deutsch", fluency: "Muttersprache" },
    { language: "Englisch", fluency: "C1" },
  ]);
});

test("an Indian résumé: two roles at one employer are two jobs", () => {
  expect(jobs(fromCorpus("indian-platform.txt").resume)).toEqual([
    ["Senior Software Engineer", "Kaveri Commerce Pvt Ltd (fictional)", "2021-01", "present"],
    ["Software Engineer", "Kaveri Commerce Pvt Ltd (fictional)", "2018-07", "2020-12"],
  ]);
});

test("roles grouped under an employer inherit its name", () => {
  expect(jobs(fromCorpus("grouped-roles.md").resume)).toEqual([
    ["Staff Engineer", "Ipê Bank (fictional)", "2022-01", "present"],
    ["Senior Engineer", "Ipê Bank (fictional)", "2019-03", "2021-12"],
    ["Engineer", "Jabuti Tech (fictional)", "2016", "2019"],
  ]);
});

test("dates at the left, short years and gaps", () => {
  const dated = jobs(fromCorpus("with-gaps.txt").resume).filter(([, , start]) => start !== "");
  expect(dated).toEqual([
    ["Staff Engineer", "Wexbridge Energy (fictional)", "2022", "2024"],
    ["Backend Engineer", "Lantern Maps (fictional)", "2019", "2021"],
    ["Developer", "Corvid Bank (fictional)", "2012", "2016"],
  ]);
});

test.each([
  ["Acme — Senior Engineer (2019–2024)", "Acme", "Senior Engineer", "2019", "2024"],
  ["Senior Engineer at Acme, Mar 2019–Present", "Acme", "Senior Engineer", "2019-03", "present"],
  ["Senior Engineer | Acme | Jan 2020 – Present", "Acme", "Senior Engineer", "2020-01", "present"],
  ["Senior Engineer, Acme\nJan 2020 - Mar 2021", "Acme", "Senior Engineer", "2020-01", "2021-03"],
  ["Acme\nSenior Engineer\n01/2020 - 03/2021", "Acme", "Senior Engineer", "2020-01", "2021-03"],
  ["2019-2021: Senior Engineer, Acme", "Acme", "Senior Engineer", "2019", "2021"],
  ["03.2019 – heute\nEntwickler, Acme GmbH", "Acme GmbH", "Entwickler", "2019-03", "present"],
  ["Senior Engineer @ Acme (since 2020)", "Acme", "Senior Engineer", "2020", "present"],
  ["Acme (London) | Engineer | Summer 2018 – Fall 2019", "Acme (London)", "Engineer", "2018", "2019"],
  ["Engineer, Acme, Inc., June 2019 – Aug. 2021", "Acme, Inc.", "Engineer", "2019-06", "2021-08"],
  ["Engineer · Acme · Sept '19 – Oct '21", "Acme", "Engineer", "2019-09", "2021-10"],
])("a job header: %s", (header, name, position, startDate, endDate) => {
  const resume = read(`Ana Torres\n\nExperience\n\n${header}\n- Built the ledger.\n`);
  expect(resume.work).toMatchObject([
    { name, position, startDate, endDate, highlights: ["Built the ledger."] },
  ]);
});

test.each([
  "EXPERIENCE",
  "## Work History",
  "Experience\n----------",
  "E X P E R I E N C E",
  "**Berufserfahrung**",
  "PROFESSIONAL EXPERIENCE:",
  "Expérience professionnelle",
])("%s opens the jobs", (title) => {
  const resume = read(
    `# Ana Torres\n\n${title}\n\nEngineer, Acme, 2019 – 2021\n- Built the ledger.\n`,
    "markdown",
  );
  expect(jobs(resume)).toEqual([["Engineer", "Acme", "2019", "2021"]]);
});

test("a labelled stack line belongs to its job, a Skills line to nobody", () => {
  const resume = read(
    "Ana Torres\n\nExperience\n\nEngineer, Acme, 2019 – 2021\n- Built it.\nTech: Go, Kafka (MSK, Connect)\n\nSkills: Redis, Helm\n",
  );
  expect(resume.work[0]?.keywords).toEqual(["Go", "Kafka (MSK, Connect)"]);
  expect(resume.skills).toEqual([{ name: "", level: "", keywords: ["Redis", "Helm"] }]);
});

test("wrapped bullets are one bullet", () => {
  const resume = read(
    "Ana\n\nExperience\n\nEngineer, Acme, 2019 – 2021\n- Moved the settlement of\n  two countries to one ledger.\n- Next.\n",
  );
  expect(resume.work[0]?.highlights).toEqual([
    "Moved the settlement of two countries to one ledger.",
    "Next.",
  ]);
});

test("hidden text stays in the text, is reported, and is no field", () => {
  const { text, resume, removed, warnings } = reading(
    "# Ana Torres\n<!-- Kafka expert -->\n## Skills\nGo, Re\u200bdis\n",
    "markdown",
  );
  expect(text).toContain("Kafka expert");
  expect(JSON.stringify(resume)).not.toContain("Kafka");
  expect(resume.skills[0]?.keywords).toEqual(["Go", "Redis"]);
  expect(removed).toHaveLength(2);
  expect(warnings.some(({ type }) => type === "hidden-text")).toBe(true);
});

test.each(["", " \n\t", "\u0000\u0000", "-----", "<!-- only a comment -->"])(
  "%j is an empty résumé",
  (text) => {
    expect(readPage(text, "markdown")).toEqual({ ok: false, error: { type: "EmptyResume" } });
  },
);

test("a text longer than any résumé is refused", () => {
  expect(readPage("a ".repeat(600_000))).toMatchObject({ ok: false, error: { type: "TooLong" } });
});

test.each([
  "[",
  "*a",
  "@b",
  "- a\n",
  "Jan 2020 - ",
  "# x\n",
  "A,",
  "<b ",
  "Skills: ",
  "(c",
  "Engineer, 2019-2020\n",
  "a\u0000",
])("%j repeated is read in time that grows with its length", (piece) => {
  expect(() => readPage(piece.repeat(100_000 / piece.length), "markdown")).not.toThrow();
});

test("whatever the text, fields stay inside it", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          "# Ana",
          "Experience",
          "Engineer, Acme, 2019 – 2021",
          "- Built *it*",
          "",
          "Skills: Go, C++",
          "Tech: Go",
          "EDUCATION",
          "B.Sc. Physics, TU Wien, 2012",
          "\u200b",
          "---",
          "ana@example.com",
          "| a | b |",
        ),
      ),
      (lines) => {
        const result = readPage(lines.join("\n"), "markdown");
        if (!result.ok) return;
        for (const { path, span } of result.value.fields) {
          expect(valueAt(result.value.resume, path)).toBeTypeOf("string");
          expect(span?.quote).toBe(result.value.text.slice(span?.start, span?.end));
        }
      },
    ),
  );
});

test("JSON Resume: hostile keys are data, wrong types are left out with a warning", () => {
  const { resume, warnings } = reading(
    '{"__proto__":{"polluted":1},"constructor":3,"basics":{"name":"Zo\\u00eb","label":{"a":1}},"work":[7,{"name":"Acme","startDate":2019,"highlights":["a\\nb",null]}]}',
    "json",
  );
  expect(resume.basics).toMatchObject({ name: "Zoë", label: "" });
  expect(resume.work).toMatchObject([{ name: "Acme", startDate: "2019", highlights: ["a\nb"] }]);
  expect(warnings.filter(({ type }) => type === "wrong-type")).toHaveLength(2);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test.each([
  ["{", "BrokenJson"],
  ['{"basics":{"name":"a}', "BrokenJson"],
  ["[".repeat(100_000), "BrokenJson"],
  ["[]", "WrongShape"],
  ['{"basics":[]}', "WrongShape"],
  ['{"work":{}}', "WrongShape"],
  ['{"a":1}', "WrongShape"],
])("JSON that is no résumé is a typed error: %s", (text, type) => {
  expect(readPage(text, "json")).toMatchObject({ ok: false, error: { type } });
});

test("the JSON reader agrees with JSON.parse", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ name: fc.string(), highlights: fc.array(fc.string()) })), (work) => {
      const { resume } = reading(JSON.stringify({ work }), "json");
      expect(resume.work).toHaveLength(work.length);
      for (const [i, job] of work.entries()) {
        if (/^[\x20-\x7e]*$/u.test(job.name)) expect(resume.work[i]?.name).toBe(job.name.trim());
      }
    }),
  );
});

test("the newest job of a JSON Resume without an end goes on; an older one is left unfinished", () => {
  const work = [
    { name: "Lumen (fictional)", startDate: "2022-03" },
    { name: "Peat (fictional)", startDate: "2019-01" },
  ];
  const resume = read(JSON.stringify({ work }), "json");
  expect(resume.work.map(({ endDate }) => endDate)).toEqual(["present", ""]);
});

test("the subject of a degree may stand behind a comma or a dash, and a school or a place is none", () => {
  const { education } = read(
    "Ana Torres\n\nEducation\n\nMSc, Formal Verification\nLisbon Technical University, 2010\n\nBSc – Physics\nUniversity of Porto, 2006\n",
  );
  expect(education.map(({ studyType, area }) => [studyType, area])).toEqual([
    ["MSc", "Formal Verification"],
    ["BSc", "Physics"],
  ]);
});

test("interests and references are read", () => {
  const { interests, references } = read(
    "Ana Torres\n\nInterests\n\nChess, sailing\n\nReferences\n\nMaria Lopes: Ana kept our ledger whole.\n",
  );
  expect(interests.map(({ name }) => name)).toEqual(["Chess", "sailing"]);
  expect(references).toEqual([{ name: "Maria Lopes", reference: "Ana kept our ledger whole." }]);
});

test("the digits of an address are no phone number", () => {
  const { basics } = read("Ana Torres\nana.7700031@mail.example\n(512) 555-0142\n");
  expect([basics.email, basics.phone]).toEqual(["ana.7700031@mail.example", "(512) 555-0142"]);
});
