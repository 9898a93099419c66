import { expect, test } from "vitest";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { tailorWordsOf } from "../words/tailor-words.ts";
import { isBetter } from "./defects.ts";
import { rewritesOf } from "./rewrites.ts";

const words = tailorWordsOf(catalogue.wording);
const taxonomy = createTaxonomy(catalogue.skills);

/** The first wording that is better by the stated criteria; the line itself when none is. */
const better = (line: string): string =>
  rewritesOf(line, words).find((other) => isBetter(other, line, words, taxonomy)) ?? line;

const cases: Readonly<Record<string, string>> = {
  "Successfully migrated the application to the cloud.": "Migrated the application to the cloud.",
  "I designed the billing API in Go.": "Designed the billing API in Go.",
  "Was responsible for designing and building the settlement service in Java.":
    "Designed and built the settlement service in Java.",
  "Built an innovative, cutting-edge fraud detection pipeline with Kafka Streams.":
    "Built a fraud detection pipeline with Kafka Streams.",
  "Implemented a robust and scalable notification service in order to decouple senders.":
    "Implemented a scalable notification service to decouple senders.",
  "Worked closely with product managers in a fast-paced environment.":
    "Worked closely with product managers.",
  "Added a Redis cache in front of the product catalogue for anonymous users, which cut p95 latency from 420 ms to 60 ms.":
    "Cut p95 latency from 420 ms to 60 ms: added a Redis cache in front of the product catalogue for anonymous users.",
};

test.each(Object.entries(cases))("%s", (line, expected) => {
  expect(better(line)).toBe(expected);
});

const untouched = [
  "Cut the slowest invoice query from 3.2 s to 180 ms by reading its plan and adding a partial index.",
  "Maintained a Java and Spring Boot application for freight documents, used by 40 clerks.",
  "Our team of 5 moved 40 cron jobs to Airflow, so that failed jobs are retried.",
  "Wrote a prototype for route planning in Go; it was never released.",
  "Up to 30 % faster builds by caching dependencies.",
  "",
  "Kafka",
];

test.each(untouched)("nothing is better than: %s", (line) => {
  expect(better(line)).toBe(line);
});

test("an aside goes from a very long line, its figures stay", () => {
  const line = `Rebuilt the settlement service for 3 banks in Java so that late files are booked on the day they arrive, including ${"many smaller services ".repeat(4)}of the team.`;
  const short = better(line);
  expect(short.length).toBeLessThan(line.length);
  expect(short).toContain("3 banks");
});

test("a megabyte without a blank ends in time", () => {
  expect(better("x".repeat(1_000_000))).toHaveLength(1_000_000);
});
