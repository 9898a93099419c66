/** The specification of the verifier: one sentence of a résumé, a lie or a truth told of it. All people and companies are fictional. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CitableFact, FactJob } from "#core/ledger/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { createVerifier } from "./create-verifier.ts";

const taxonomy = createTaxonomy(catalogue.skills, catalogue.spellingIndex);
const deps = { taxonomy, wording: catalogue.wording, asOf: "2026-11-23" };

const quill: FactJob = {
  key: "/work/0",
  kind: "work",
  organisation: "Quillmoor (fictional)",
  title: "Backend Engineer",
  start: "2019-03",
  end: "2022-05",
};
const fern: FactJob = {
  ...quill,
  key: "/work/1",
  organisation: "Fernlark (fictional)",
  start: "2016-01",
  end: "2019-02",
};
const bench: FactJob = {
  ...quill,
  key: "/projects/0",
  kind: "project",
  organisation: "twigqueue",
  title: "",
};

const fact = (
  id: string,
  text: string,
  job: FactJob | null = quill,
  more: Partial<CitableFact> = {},
): CitableFact => ({
  id,
  text,
  kind: "bullet",
  job,
  evidence: "production",
  ...more,
});

const facts: ReadonlyArray<CitableFact> = [
  fact("H0", "Backend Engineer, Quillmoor, Leeds, 2019-03 – 2022-05", quill, { kind: "header" }),
  fact("H1", "Backend Engineer, Fernlark, York, 2016-01 – 2019-02", fern, { kind: "header" }),
  fact("A", "Cut p99 latency of the search API from 3.2 s to 180 ms by adding a Redis cache."),
  fact("B", "Built a Kafka pipeline that carries 4M messages a day to 9 consumers."),
  fact("C", "Migrated 4 of 6 services from MySQL to PostgreSQL without downtime."),
  fact("D", "Helped migrate the refund service to Java 17 as part of a team of 4."),
  fact("E", "Built a prototype of the ranking service in Go."),
  fact("F", "Evaluated RabbitMQ and NATS for the event bus and chose NATS because of its latency."),
  fact("G", "Wrote the importer and maintained the exporter."),
  fact("I", "Reduced the payload by up to 40 % for about 200 merchants."),
  fact("J", "Maintained the invoice archive in Python.", fern),
  fact("K", "Wrote a job queue in Go with 12 tests.", bench, { evidence: "lab" }),
  fact("S", "Java, Kotlin, Terraform", null, { kind: "skills-list", evidence: "stated" }),
  fact("L", "Certified Kubernetes Administrator (in progress)", null, {
    kind: "certificate",
    evidence: "stated",
  }),
];

const verifier = createVerifier(facts, deps);
const isSupported = (text: string): boolean =>
  verifier.verify(text).every(({ status }) => status === "supported");

const truths: ReadonlyArray<readonly [string, string]> = [
  [
    "a synonym",
    "Reduced the 99th percentile latency of the search API from 3.2 s to 180 ms by adding a Redis cache.",
  ],
  ["another unit", "Cut p99 latency of the search API from 3200 ms to 0.18 seconds."],
  ["a derived share", "Cut the p99 latency of the search API by 94 %."],
  ["a rounded share", "Cut the p99 latency of the search API by over 90 %."],
  ["a derived factor", "Made the search API about 18 times faster at p99 latency."],
  [
    "a passive",
    "The p99 latency of the search API was reduced from 3.2 s to 180 ms by adding a Redis cache.",
  ],
  ["another number format", "Built a Kafka pipeline that carries 4 million messages per day."],
  ["a broader term", "Built a message queue pipeline that carries 4M messages a day."],
  ["a dropped detail", "Built a Kafka pipeline."],
  ["a lower part in it", "Worked on a Kafka pipeline."],
  ["a number in words", "Migrated four of six services from MySQL to PostgreSQL."],
  [
    "what was helped with, with the team",
    "As part of a team of 4, helped to migrate the refund service to Java 17.",
  ],
  ["a prototype as one", "Built a prototype of the ranking service."],
  ["a choice", "Chose NATS for the event bus because of its latency."],
  ["two facts of one job", "Built a Kafka pipeline and wrote the importer."],
  ["the header", "Backend Engineer at Quillmoor from 2019 to 2022."],
  ["a duration", "Worked at Quillmoor for over three years."],
  ["a listed skill as known", "Worked with Kotlin and Terraform."],
  ["a certificate as pending", "Certified Kubernetes Administrator (in progress)."],
  ["a bound with its hedge", "Reduced the payload by up to 40 %."],
  ["a courtesy", "Thank you."],
];

const lies: ReadonlyArray<readonly [string, string]> = [
  ["a number", "Built a Kafka pipeline that carries 40M messages a day."],
  ["another period", "Built a Kafka pipeline that carries 4M messages an hour."],
  ["another unit", "Cut p99 latency of the search API from 3.2 s to 180 s."],
  ["another metric", "Cut p50 latency of the search API from 3.2 s to 180 ms."],
  ["a share that does not follow", "Cut the p99 latency of the search API by 99 %."],
  ["the change turned round", "Cut p99 latency of the search API from 180 ms to 3.2 s."],
  ["another technology", "Built a RabbitMQ pipeline that carries 4M messages a day."],
  ["a narrower technology", "Built a Kafka Streams pipeline."],
  ["the migration turned round", "Migrated 4 of 6 services from PostgreSQL to MySQL."],
  ["a part as the whole", "Migrated 6 services from MySQL to PostgreSQL."],
  ["all", "Migrated all services from MySQL to PostgreSQL."],
  ["more of the part in it", "Led the migration of the refund service to Java 17."],
  ["the help dropped", "Migrated the refund service to Java 17 as part of a team of 4."],
  ["the prototype dropped", "Built the ranking service in Go."],
  ["the rejected as chosen", "Chose RabbitMQ for the event bus."],
  ["the evaluated as used", "Built the event bus with RabbitMQ."],
  [
    "a cause that is another's",
    "Cut p99 latency of the search API from 3.2 s to 180 ms by writing the importer.",
  ],
  ["an object of another verb", "Wrote the exporter."],
  ["the bound dropped", "Reduced the payload by 40 %."],
  ["the hedge dropped", "Reduced the payload by up to 40 % for 200 merchants."],
  ["a negation dropped", "Migrated 4 of 6 services from MySQL to PostgreSQL with downtime."],
  ["a negation added", "Built a Kafka pipeline without downtime."],
  ["another employer", "At Fernlark, built a Kafka pipeline."],
  ["two jobs in one", "Built a Kafka pipeline and maintained the invoice archive in Python."],
  ["a longer time", "Worked at Quillmoor for six years."],
  ["another year", "Backend Engineer at Quillmoor from 2017 to 2022."],
  ["a listed skill as built with", "Built the importer in Terraform."],
  ["a pending certificate as held", "Holds the Certified Kubernetes Administrator certificate."],
  ["an adjective", "Built a scalable Kafka pipeline."],
  ["an effect", "Built a Kafka pipeline, which doubled revenue."],
  ["a raised title", "Senior Backend Engineer at Quillmoor."],
  ["practice as production", "Wrote a job queue in Go in production."],
  ["alone", "Built a Kafka pipeline single-handedly."],
  ["a scope", "Built a Kafka pipeline for the whole company."],
];

for (const [what, text] of truths)
  test(`supported: ${what}`, () => {
    expect(
      verifier
        .verify(text)
        .flatMap(({ claims }) => claims.map(({ reason }) => reason))
        .join(""),
    ).toBe("");
  });

for (const [what, text] of lies) test(`refused: ${what}`, () => expect(isSupported(text)).toBe(false));

test("a refusal names the token with its place in the text and the nearest fact", () => {
  const text = "Thank you.\nBuilt a Kafka pipeline that carries 40M messages a day.";
  const [, verdict] = verifier.verify(text);
  const [claim] = verdict?.claims ?? [];
  expect(claim?.kind).toBe("quantity");
  expect(text.slice(claim?.token?.start, claim?.token?.end)).toBe("40M");
  expect(claim?.nearest?.fact).toBe("B");
  expect(claim?.reason).toContain("40M");
});

test("practice claimed as real use is refused as such", () => {
  const [verdict] = verifier.verify("Wrote a job queue in Go in production.");
  expect(verdict?.status).not.toBe("supported");
});

test("every fact supports itself", () => {
  for (const { text } of facts) expect([text, isSupported(text)]).toEqual([text, true]);
});

test("the verdicts of a text are those of its lines", () => {
  const lines = [...truths, ...lies].map(([, text]) => text);
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: 1, maxLength: 5 }), (chosen) => {
      const together = verifier.verify(chosen.join("\n")).map(({ sentence, status }) => [sentence, status]);
      const apart = chosen
        .flatMap((line) => verifier.verify(line))
        .map(({ sentence, status }) => [sentence, status]);
      expect(together).toEqual(apart);
    }),
    { numRuns: 30 },
  );
});

test("any other number in place of one is refused", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 999 }), (value) => {
      expect(
        isSupported(`Built a Kafka pipeline that carries ${value}M messages a day to 9 consumers.`),
      ).toBe(false);
    }),
    { numRuns: 50 },
  );
});

test("an empty text, control characters and a megabyte of one line are read, and support nothing", () => {
  expect(verifier.verify("")).toEqual([]);
  expect(verifier.verify(" \n\n ")).toEqual([]);
  expect(isSupported("\u0000\u0001 qzx \u0000")).toBe(false);
  expect(isSupported("a".repeat(1_000_000))).toBe(false);
  expect(isSupported("Built the qzx. ".repeat(2000))).toBe(false);
});

test("without facts only a courtesy stands", () => {
  const nothing = createVerifier([], deps);
  expect(nothing.verify("Built a Kafka pipeline.")[0]?.status).toBe("unsupported");
  expect(nothing.verify("Thank you.")[0]?.status).toBe("supported");
});

test("two thousand facts are prepared, and the right one is found", () => {
  const many = Array.from({ length: 2000 }, (_, i) => fact(`N${i}`, `Built service number ${i} in Go.`));
  const [verdict] = createVerifier(many, deps).verify("Built service number 1312 in Go.");
  expect(verdict?.claims[0]?.facts).toEqual(["N1312"]);
});
