import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pageTextOf } from "#core/page-text/index.ts";
import { readResume } from "#core/resume/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { entriesOf, evidencedMonths, type Fact, factsOf } from "./index.ts";

const { wording } = catalogue;
const taxonomy = createTaxonomy(catalogue.skills);
const deps = { taxonomy, wording, asOf: "2026-11-23" };
const corpus = new URL("../../../test/corpus/resumes/", import.meta.url);

const readingOf = (text: string, format: "text" | "markdown" | "json") => {
  const page =
    format === "json"
      ? ({ format, text, blocks: [], hidden: [], embedded: [] } as const)
      : pageTextOf(text, format);
  const result = readResume(page, { wording });
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

const facts = (text: string, format: "text" | "markdown" | "json" = "markdown") =>
  factsOf(readingOf(text, format), deps);

const formatOf = (name: string) =>
  name.endsWith(".md") ? "markdown" : name.endsWith(".json") ? "json" : "text";
const inCorpus = (name: string) => readingOf(readFileSync(new URL(name, corpus), "utf8"), formatOf(name));

/** One bullet in a dated job. */
const bullet = (text: string): Fact => {
  const [fact] = facts(`# Ana Torres\n\n## Experience\n\n### Engineer, Acme (2019 – 2021)\n\n- ${text}\n`);
  if (fact === undefined) throw new Error("no fact");
  return fact;
};

const used = (fact: Fact) => fact.skills.filter(({ negated }) => !negated).map(({ skill }) => skill);
const unused = (fact: Fact) => fact.skills.filter(({ negated }) => negated).map(({ skill }) => skill);

test.each([
  ["Chose Kafka over RabbitMQ because the order matters.", ["kafka"], ["rabbitmq"]],
  ["Evaluated but rejected MongoDB.", [], ["mongodb"]],
  ["Ran it without Kubernetes or Terraform on PostgreSQL.", ["postgresql"], ["kubernetes", "terraform"]],
  ["Migrated off Oracle to PostgreSQL.", ["oracle", "postgresql"], []],
  ["Used Kafka instead of RabbitMQ.", ["kafka"], ["rabbitmq"]],
  ["Moved over 90 % of the traffic to Kafka.", ["kafka"], []],
  ["MongoDB was rejected; PostgreSQL runs the ledger.", ["postgresql"], ["mongodb"]],
  ["Replaced Redis with PostgreSQL, not Kafka, for queues.", ["redis", "postgresql"], ["kafka"]],
])("skills in their sentence: %s", (text, shown, denied) => {
  const fact = bullet(text);
  expect(used(fact)).toEqual(expect.arrayContaining(shown));
  expect(unused(fact)).toEqual(expect.arrayContaining(denied));
  expect(used(fact).filter((skill) => denied.includes(skill))).toEqual([]);
});

test.each([
  ["Helped build the payments API.", "assisted"],
  ["Built the payments API.", "built"],
  ["Led the design and built the ledger.", "led"],
  ["Owned the ledger end to end.", "owned"],
  ["Worked on the ledger.", "contributed"],
  ["Shadowed the on-call rotation.", "observed"],
  ["Worked on search; led its move to Elasticsearch.", "led"],
  ["Designed the queue and helped build the worker.", "built"],
  ["Cut the lead time of releases.", "built"],
  ["Entwickelte die Sendungsverfolgung.", "built"],
])("ownership is never raised: %s", (text, rank) => {
  expect(bullet(text).ownership?.rank).toBe(rank);
});

test("a line without a verb of work has no rank", () => {
  expect(bullet("Java and the settlement batch of the bank.").ownership).toBeNull();
});

const operations = (text: string) => bullet(text).operations.map(({ kind }) => kind);

test.each([
  ["Settles 4M payments/day.", ["scale"]],
  ["Cut p99 from 3.2s to 180ms.", ["latency", "before-after"]],
  ["Reduced checkout latency by 40%.", ["latency"]],
  ["Kept 99.97% availability.", ["reliability"]],
  ["Was on call for 14 services.", ["on-call", "scale"]],
  ["Led the postmortem of an outage I caused with a bad migration.", ["incident", "failure-owned"]],
  ["Wrote the runbook and the alert.", ["prevention"]],
  ["Rebuilt the loader; failed loads fell from 9 a week to 1.", ["before-after"]],
  ["Split the pipeline, so releases went from monthly to weekly.", ["before-after"]],
  ["Mentored 3 engineers.", []],
  ["Ran the shop's backend from 2017 to 2020.", []],
  ["Improved the performance of the system.", []],
])("marks of operation: %s", (text, kinds) => {
  expect(operations(text)).toEqual(expect.arrayContaining(kinds));
  if (kinds.length === 0) expect(operations(text)).toEqual([]);
});

test("a trade-off has up to four marks, each with its words", () => {
  const { tradeoffs } = bullet(
    "Chose PostgreSQL over DynamoDB because the reads are relational, at the cost of sharding it ourselves.",
  );
  expect(tradeoffs.map(({ kind, span }) => [kind, span.quote])).toEqual([
    ["choice", "Chose PostgreSQL over DynamoDB because the reads"],
    ["alternative", "over DynamoDB because the reads are relational"],
    ["reason", "because the reads are relational"],
    ["cost", "at the cost of sharding it ourselves"],
  ]);
});

test.each([
  ["Replaced cron with a queue since a failing call blocked checkout.", ["choice", "reason"]],
  [
    "Cut the quarter's plan by a third to ship in May; marketing lost a feature.",
    ["choice", "reason", "cost"],
  ],
  ["Moved the reads to a replica; they are 0.4 ms slower.", ["choice", "cost"]],
  ["Moved the reads to a replica.", []],
])("a change is a choice once it is explained: %s", (text, kinds) => {
  expect(bullet(text).tradeoffs.map(({ kind }) => kind)).toEqual(kinds);
});

test.each([
  "Has run since 2019.",
  "Reads over HTTP.",
  "Moved over 90 % of the traffic.",
  "Accepting payments in 12 countries.",
])("no trade-off: %s", (text) => {
  expect(bullet(text).tradeoffs).toEqual([]);
});

test.each([
  ["Used by 14 engineering teams.", "teams"],
  ["Built the capture endpoint.", "endpoint"],
  ["Built the service with the team.", "team"],
  ["Set the logging standard company-wide.", "company"],
])("scope: %s", (text, level) => {
  expect(bullet(text).scope?.level).toBe(level);
});

test.each([
  ["Cut p99 from 3.2s to 180ms.", "3.2s to 180ms"],
  ["Reduced cost by 40 %.", "40 %"],
  ["Rebuilt the importer, which ended the nightly failures.", "ended the nightly failures"],
  ["Moved the ledger without downtime.", "without downtime"],
  ["Built the importer.", null],
])("outcome: %s", (text, quote) => {
  expect(bullet(text).outcome?.quote ?? null).toBe(quote);
});

test.each([
  "Used Kafka, Redis, PostgreSQL, Kubernetes.",
  "Kafka, Redis, PostgreSQL, Kubernetes, Terraform",
  "Tech: Kafka, Redis",
  "Acme Queue, Blue Cache, Green Store",
  "Experience with Kafka, Redis, PostgreSQL and Kubernetes for scalable backend services",
  "Designed scalable services using Kafka, Redis, PostgreSQL, Kubernetes",
])("in a dated job %j is a stack line", (text) => {
  expect(bullet(text).kind).toBe("stack-line");
});

test.each([
  "Designed the payments ledger in Java, Kafka and PostgreSQL for two countries.",
  "Moved 40 services from EC2 to Kubernetes with Terraform and Helm.",
  "Built a Go service on Kafka and PostgreSQL.",
  "Wrote unit tests and a REST API, with Git and Docker.",
  "Ran services on AWS (ECS, SQS) with Terraform; took part in on-call.",
])("%j is a bullet", (text) => {
  expect(bullet(text).kind).toBe("bullet");
});

test("the same list outside a dated job is a skills list, wherever it is pasted", () => {
  const list = "Kafka, Redis, PostgreSQL, Kubernetes";
  const lines = [
    "# Ana Torres",
    "",
    "## Summary",
    "",
    "Engineer.",
    "",
    "## Experience",
    "",
    "### Engineer, Acme (2019 – 2021)",
    "",
    "- Built the ledger in Java.",
    "",
    "## Skills",
    "",
    "Java",
    "",
    "## Education",
    "",
    "BSc Physics, TU Wien, 2012",
  ];
  for (let at = 0; at <= lines.length; at += 1) {
    const pasted = [...lines.slice(0, at), list, ...lines.slice(at)].join("\n");
    const shown = facts(pasted).filter((fact) => used(fact).includes("kafka"));
    for (const fact of shown)
      expect(["skills-list", "stack-line", "summary"], `line ${at}`).toContain(fact.kind);
    for (const fact of shown)
      if (fact.kind === "stack-line") expect(fact.entry?.start, `line ${at}`).toBe("2019-01");
  }
});

test("a section of unknown name makes no work", () => {
  const text =
    "# Ana Torres\n\n## Experience\n\n### Engineer, Acme (2019 – 2021)\n- Built it.\n\n## What I can do\n- Built Kafka pipelines.\n";
  expect(facts(text).flatMap(used)).not.toContain("kafka");
});

const comparable = (name: string) =>
  factsOf(inCorpus(name), deps).map((fact) => ({
    path: fact.path,
    kind: fact.kind,
    skills: fact.skills.map(({ skill, negated }) => [skill, negated]),
    quantities: fact.quantities.map(({ value, unit, role, bound, perSecond }) => [
      value,
      unit,
      role,
      bound,
      perSecond,
    ]),
    rank: fact.ownership?.rank,
    scope: fact.scope?.level,
    operations: fact.operations.map(({ kind }) => kind),
    tradeoffs: fact.tradeoffs.map(({ kind }) => kind),
    hasOutcome: fact.outcome !== null,
    months: fact.entry?.months,
  }));

test("Markdown, text and JSON Resume of one person give the same facts", () => {
  const markdown = comparable("uk-payments.md");
  expect(markdown.length).toBeGreaterThan(15);
  expect(comparable("uk-payments.txt")).toEqual(markdown);
  expect(comparable("uk-payments.json")).toEqual(markdown);
});

const bySection = (text: string) => text.split(/\n(?=## )/u);

test("the order of sections and bullets changes nothing but the paths", () => {
  const [head = "", ...sections] = bySection(readFileSync(new URL("uk-payments.md", corpus), "utf8"));
  const content = (text: string) =>
    facts(text)
      .map((fact) =>
        JSON.stringify([
          fact.kind,
          fact.span.quote.replaceAll(/\s+/gu, " "),
          used(fact),
          fact.ownership?.rank,
          fact.entry?.title,
          fact.entry?.months,
        ]),
      )
      .sort();
  const first = content([head, ...sections].join("\n"));
  fc.assert(
    fc.property(fc.shuffledSubarray(sections, { minLength: sections.length }), (shuffled) => {
      expect(content([head, ...shuffled].map((section) => section.trimEnd()).join("\n\n"))).toEqual(first);
    }),
    { numRuns: 20 },
  );
});

test("who the person is changes no fact", () => {
  const text = readFileSync(new URL("uk-payments.md", corpus), "utf8");
  const other = text
    .replace("Imogen Achterberg", "Chukwuemeka Adeyemi-Łoś")
    .replace("University of Leeds", "Unseen University");
  const content = (page: string) =>
    facts(page).map(({ path, kind, skills, ownership }) => [
      path,
      kind,
      skills.map(({ skill }) => skill),
      ownership?.rank,
    ]);
  expect(content(other)).toEqual(content(text));
});

test.each(readdirSync(corpus))("%s: every fact cites the words it was read from", (name) => {
  const reading = inCorpus(name);
  for (const fact of factsOf(reading, deps)) {
    const spans = [
      fact.span,
      fact.ownership?.span,
      fact.scope?.span,
      fact.outcome ?? undefined,
      ...fact.skills.map(({ span }) => span),
      ...fact.quantities.map(({ span }) => span),
      ...fact.operations.map(({ span }) => span),
      ...fact.tradeoffs.map(({ span }) => span),
    ];
    for (const span of spans) {
      if (span === undefined) continue;
      expect(span.quote).toBe(reading.text.slice(span.start, span.end));
      expect(span.quote).not.toBe("");
      expect(span.start).toBeGreaterThanOrEqual(fact.span.start);
      expect(span.end).toBeLessThanOrEqual(fact.span.end);
    }
  }
});

test("months end at asOf, years alone run from January to January, and overlaps count once", () => {
  const text =
    "# Ana\n\n## Experience\n\n### Engineer, Acme (Jan 2026 – Present)\n- Built it.\n\n### Developer, Beta (2019 – 2021)\n- Built it.\n\n### Engineer, Gamma (Jan 2020 – Dec 2021)\n- Built it.\n";
  const reading = readingOf(text, "markdown");
  const entries = entriesOf(reading, "2026-11-23");
  expect(entries.map(({ months, current, end }) => [months, current, end])).toEqual([
    [11, true, null],
    [24, false, "2021-01"],
    [24, false, "2021-12"],
  ]);
  expect(evidencedMonths(entries, factsOf(reading, deps), wording)).toBe(11 + 36);
});

test("years in another trade are no engineering", () => {
  const reading = inCorpus("career-switcher.md");
  expect(evidencedMonths(entriesOf(reading, deps.asOf), factsOf(reading, deps), wording)).toBe(42);
});

test("hidden text is never evidence, even inside a bullet", () => {
  const fact = bullet("Built the importer <!-- with Kafka and Redis --> in Java.");
  expect(used(fact)).toEqual(["java"]);
});
