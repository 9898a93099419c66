import { expect, test } from "vitest";
import { blankResume } from "#core/resume/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { jobOf } from "./example.ts";
import { lintResume } from "./index.ts";

const deps = { taxonomy: createTaxonomy(catalogue.skills), wording: catalogue.wording };

const findingsOn = (parts: Partial<typeof blankResume>) =>
  lintResume(
    {
      resume: { ...blankResume, ...parts },
      asOf: "2026-11-23",
      level: null,
      source: "",
      sourceOf: () => null,
      pages: [],
      removed: [],
    },
    deps,
  );

test("an empty record is told what it lacks, and no more", () => {
  expect(findingsOn({}).map(({ rule }) => rule)).toEqual(["contact-missing", "contact-missing"]);
});

test("a bullet of a hundred thousand words, of NUL bytes or of signs alone is read like any other", () => {
  const hostile = [
    "a ".repeat(100_000),
    "\u0000".repeat(5000),
    "((((\\\\****",
    "[".repeat(20_000),
    "🙂".repeat(5000),
  ];
  const findings = findingsOn({ work: [jobOf(hostile)] });
  expect(findings.some(({ rule, path }) => rule === "bullet-length" && path === "/work/0/highlights/0")).toBe(
    true,
  );
  for (const { message } of findings) expect(message.length).toBeLessThan(600);
});

test("findings stand in the order of the résumé", () => {
  const job = jobOf(["Worked on the API.", "Responsible for tests."]);
  const paths = findingsOn({ work: [job, job] })
    .map(({ path }) => path)
    .filter((path) => path.includes("/highlights/"));
  expect(paths).toEqual([...paths].sort());
});

test("a job of sixty bullets is said to have too many once, not sixty times", () => {
  const bullets = Array.from({ length: 60 }, (_, i) => `Built part ${i} of the invoicing API in Go.`);
  const rules = findingsOn({ work: [jobOf(bullets)] }).map(({ rule }) => rule);
  expect(rules.filter((rule) => rule === "bullets-too-many")).toHaveLength(1);
});

test("pasting a posting into the résumé earns nothing: it is warned of", () => {
  const words = "Kubernetes Kafka Go PostgreSQL Terraform AWS Redis gRPC Docker Helm".split(" ");
  const keywords = Array.from({ length: 50 }, (_, i) => words[i % words.length] ?? "");
  const rules = new Set(
    findingsOn({ skills: [{ name: "Skills", level: "", keywords }] }).map(({ rule }) => rule),
  );
  expect(rules.has("skills-overloaded")).toBe(true);
  expect(rules.has("duplicate-skill")).toBe(true);
});

test("the same résumé gives the same findings", () => {
  const work = [jobOf(["Worked on the API.", "Improved performance."])];
  expect(findingsOn({ work })).toEqual(findingsOn({ work }));
});

test("the dates of a JSON Resume file are as its schema wants them", () => {
  const source = '{"work":[{"startDate":"2021-03"}]}';
  const at = source.indexOf("2021-03");
  const span = { source: "resume" as const, start: at, end: at + 7, quote: "2021-03" };
  const lint = (text: string) =>
    lintResume(
      {
        resume: { ...blankResume, work: [jobOf([])] },
        asOf: "2026-11-23",
        level: null,
        source: text,
        sourceOf: (path) => (path === "/work/0/startDate" ? span : null),
        pages: [],
        removed: [],
      },
      deps,
    ).map(({ rule }) => rule);
  expect(lint(source)).not.toContain("date-style");
  expect(lint(`Jobs: ${source}`)).toContain("date-style");
});
