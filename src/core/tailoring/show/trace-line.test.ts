import { expect, test } from "vitest";
import type { CitableFact } from "#core/ledger/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { traceLine } from "../index.ts";

const deps = { taxonomy: createTaxonomy(catalogue.skills), wording: catalogue.wording, asOf: "2026-11-23" };

const job = {
  key: "/work/0",
  kind: "work",
  organisation: "Oakbank (fictional)",
  title: "Backend Engineer",
  start: "2021-03",
  end: "present",
} as const;

const fact = (id: string, text: string): CitableFact => ({
  id,
  text,
  kind: "bullet",
  job,
  evidence: "production",
});

const facts = [
  fact("F-1", "Moved order events to Kafka, 4M messages/day."),
  fact("F-2", "Added a partial index in PostgreSQL."),
];

test("a line of two facts names both, each under its own words", () => {
  const {
    isExplained,
    facts: behind,
    trace,
  } = traceLine("Moved order events to Kafka; added a partial index in PostgreSQL.", facts, deps);
  expect(isExplained).toBe(true);
  expect(behind.map(({ id }) => id)).toEqual(["F-1", "F-2"]);
  expect(trace.find(({ quote }) => quote === "Kafka")?.fact).toBe("F-1");
  expect(trace.find(({ quote }) => quote === "PostgreSQL")?.fact).toBe("F-2");
});

test("a number that no fact says leaves the line unexplained, with the word in the verdict", () => {
  const { isExplained, verdicts } = traceLine("Moved order events to Kafka, 40M messages/day.", facts, deps);
  expect(isExplained).toBe(false);
  expect(verdicts[0]?.claims.some(({ token }) => token?.quote.includes("40M"))).toBe(true);
});

test("an empty line is explained by nothing", () => {
  expect(traceLine("", facts, deps)).toMatchObject({ isExplained: false, facts: [], trace: [] });
});
