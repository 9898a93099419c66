/** One statement in many sentences: what a claim may join, turn round or put into another frame, and the lie in the same frame. All people and companies are fictional. */
import { expect, test } from "vitest";
import type { CitableFact, FactJob } from "#core/ledger/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { createVerifier } from "./create-verifier.ts";

const deps = {
  taxonomy: createTaxonomy(catalogue.skills, catalogue.spellingIndex),
  wording: catalogue.wording,
  asOf: "2026-11-23",
};

const job: FactJob = {
  key: "/work/0",
  kind: "work",
  organisation: "Quillmoor",
  title: "Backend Engineer",
  start: "2019-03",
  end: "2022-05",
};

const stated = (id: string, text: string, kind: CitableFact["kind"]): CitableFact => ({
  id,
  text,
  kind,
  job,
  evidence: "production",
});

interface Told {
  /** Bullets of one job, each on its line. */
  readonly fact: string;
  readonly truths: ReadonlyArray<string>;
  readonly lies: ReadonlyArray<string>;
}

const checkFrames = (family: string, table: ReadonlyArray<Told>): void => {
  for (const { fact, truths, lies } of table) {
    const verifier = createVerifier(
      [
        stated("/work/0", "Backend Engineer, Quillmoor, Leeds, 2019-03 – 2022-05", "header"),
        ...fact.split("\n").map((line, at) => stated(`/work/0/highlights/${at}`, line, "bullet")),
      ],
      deps,
    );
    const refusals = (text: string): ReadonlyArray<string> =>
      verifier
        .verify(text)
        .flatMap(({ claims }) => claims)
        .filter(({ status }) => status !== "supported")
        .map(({ reason }) => reason);
    for (const text of truths) test(`${family}: "${text}" is true`, () => expect(refusals(text)).toEqual([]));
    for (const text of lies)
      test(`${family}: "${text}" is refused`, () => expect(refusals(text)).not.toEqual([]));
  }
};

checkFrames("facts of one job in one sentence", [
  {
    fact: "Took over the parcel service, written in Kotlin, from the risk team and maintained it.\nRewrote the label printer in Go.",
    truths: [
      "Took over the parcel service, written in Kotlin, from the risk team and maintained it and rewrote the label printer in Go.",
      "The parcel service was taken over from the risk team and maintained.",
      "I took over the parcel service, which was written in Kotlin, and rewrote the label printer.",
    ],
    lies: [
      "Took over the label printer from the risk team and maintained it and rewrote the parcel service in Go.",
      "Took over the parcel service and maintained it and rewrote the label printer in Kotlin.",
      "Wrote the parcel service in Kotlin and rewrote the label printer in Go.",
    ],
  },
  {
    fact: "Chose Couchbase instead of DynamoDB for the catalogue because its writes are append-only.\nLowered the cloud bill from €27k to €15k.",
    truths: [
      "Chose Couchbase instead of DynamoDB for the catalogue because its writes are append-only and lowered the cloud bill from €27k to €15k.",
    ],
    lies: [
      "Chose Couchbase for the catalogue because it lowered the cloud bill from €27k to €15k.",
      "Chose DynamoDB instead of Couchbase for the catalogue because its writes are append-only and lowered the cloud bill from €27k to €15k.",
    ],
  },
  {
    fact: "Designed the gate planner in Scala.\nIntroduced Pact tests after two broken releases.",
    truths: [
      "At Quillmoor, where I was a backend engineer from 2019 to 2022, I designed the gate planner in Scala and introduced Pact tests.",
      "At Quillmoor, where I had been a backend engineer from 2019, I designed the gate planner and introduced Pact tests after two broken releases.",
    ],
    lies: [
      "At Quillmoor, where I was a senior backend engineer from 2019 to 2022, I designed the gate planner in Scala.",
      "At Quillmoor, where I was a backend engineer from 2017 to 2022, I designed the gate planner in Scala.",
      "At Fernlark, where I was a backend engineer from 2019 to 2022, I designed the gate planner in Scala.",
    ],
  },
]);

checkFrames("what leads in", [
  {
    fact: "Introduced contract tests (Pact) between planning and gate services after two outages.\nRebuilt the tariff import in Go.\nDocumented the letter service with OpenAPI.\nEvaluated two PDF libraries and chose PDFBox because of its licence.",
    truths: [
      "After two outages, introduced contract tests with Pact and rebuilt the tariff import.",
      "Following two outages, introduced Pact contract tests between the planning and gate services.",
      "Rebuilt the tariff import, documented the letter service with OpenAPI, and, after evaluating two PDF libraries, chose PDFBox because of its licence.",
    ],
    lies: [
      "After two outages, introduced contract tests with Pact and rebuilt the tariff import in Rust.",
      "After rebuilding the tariff import, introduced contract tests with Pact.",
      "Rebuilt the tariff import, and, after evaluating three PDF libraries, chose PDFBox.",
      "Rebuilt the tariff import because of two outages.",
    ],
  },
]);

checkFrames("who did it", [
  {
    fact: "Laboratory: three-node cluster with Compose, measured a failover of 9 s.",
    truths: ["Measured a failover of 9 s with a three-node cluster."],
    lies: ["Measured a failover of 3 s with a nine-node cluster."],
  },
  {
    fact: "Proposed open-sourcing the parser library; legal declined.",
    truths: ["Put forward a proposal to open-source the parser library."],
    lies: ["Open-sourced the parser library."],
  },
  {
    fact: "Reduced crashes of the dedicated server; the two most frequent causes are gone.",
    truths: ["The two most frequent causes of crashes of the dedicated server are gone."],
    lies: ["The three most frequent causes of crashes of the dedicated server are gone."],
  },
]);

checkFrames("how a measure changed, at the end of the line that says what was done", [
  {
    fact: "Ported the parser from Ruby to Python; throughput grew from 40 to 260 documents per minute.\nRebuilt the label printer; the team liked it.",
    truths: [
      "Ported the parser from Ruby to Python, raising throughput from 40 to 260 documents per minute.",
    ],
    lies: [
      "Rebuilt the label printer, raising throughput from 40 to 260 documents per minute.",
      "Ported the parser from Ruby to Python, raising throughput from 40 to 620 documents per minute.",
      "Ported the parser from Ruby to Python, so that the team liked it.",
      "Ported the parser from Python to Ruby, raising throughput from 40 to 260 documents per minute.",
    ],
  },
]);

checkFrames("words that only look like verbs", [
  {
    fact: "Ported the matching worker from Python to Go; processor use per match fell by half.",
    truths: ["Ported the matching worker from Python to Go."],
    lies: ["Ported the matching worker from Go to Rust.", "Ported the matching worker from Go to Python."],
  },
]);

checkFrames("what was advised, and why one was taken", [
  {
    fact: "Gave a second opinion on a failing ordering programme; recommended to stop.",
    truths: ["Recommended stopping the ordering programme."],
    lies: ["Stopped the ordering programme."],
  },
  {
    fact: "Evaluated ScyllaDB and Aerospike for the profile store and chose Aerospike because of its predictable latency.",
    truths: [
      "Chose Aerospike over ScyllaDB for the profile store after evaluating both, because its latency is predictable.",
    ],
    lies: ["Chose ScyllaDB over Aerospike for the profile store because its latency is predictable."],
  },
]);

checkFrames("a light verb before a noun of action", [
  {
    fact: "Migrated the ledger from MySQL to PostgreSQL over six weekends with one colleague.",
    truths: [
      "Carried out the migration of the ledger from MySQL to PostgreSQL with a colleague.",
      "The migration of the ledger from MySQL to PostgreSQL was carried out over six weekends with one colleague.",
    ],
    lies: [
      "Carried out the migration of the ledger from MySQL to PostgreSQL.",
      "Carried out the migration of the ledger from PostgreSQL to MySQL with a colleague.",
      "Carried out the migration of the archive with a colleague.",
    ],
  },
  {
    fact: "Documented 6 endpoints of the customs service for two partner companies.",
    truths: ["Wrote documentation of six endpoints of the customs service for two partner companies."],
    lies: ["Wrote six endpoints of the customs service.", "Wrote documentation of the customs service."],
  },
  {
    fact: "Planned the migration of the archive; it has not begun.",
    truths: [],
    lies: ["Carried out the migration of the archive.", "Completed the migration of the archive."],
  },
  {
    fact: "Reviewed the designs of the search team; documented the migration to Kafka.",
    truths: [
      "Held reviews of the designs of the search team.",
      "Wrote documentation of the migration to Kafka.",
    ],
    lies: ["Carried out the migration to Kafka.", "Produced the designs of the search team."],
  },
  {
    fact: "Interviewed 15 candidates for the data team in 2021.",
    truths: ["Held 15 interviews for the data team in 2021.", "Conducted interviews for the data team."],
    lies: ["Held 50 interviews for the data team.", "Held 15 interviews for the design team."],
  },
]);
