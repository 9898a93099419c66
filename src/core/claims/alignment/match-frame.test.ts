/** Words around what a fact says. All people and companies are fictional. */
import { expect, test } from "vitest";
import type { CitableFact, FactJob } from "#core/ledger/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { createVerifier } from "../create-verifier.ts";

const job: FactJob = {
  key: "/work/0",
  kind: "work",
  organisation: "Quillmoor",
  title: "Engineer",
  start: "2019-03",
  end: "2022-05",
};
const deps = {
  taxonomy: createTaxonomy(catalogue.skills, catalogue.spellingIndex),
  wording: catalogue.wording,
  asOf: "2026-11-23",
};
const isSupported = (said: string, text: string): boolean => {
  const fact: CitableFact = {
    id: "/work/0/highlights/0",
    text: said,
    kind: "bullet",
    job,
    evidence: "production",
  };
  return createVerifier([fact], deps)
    .verify(text)
    .every(({ status }) => status === "supported");
};

test.each([
  ["Most invoices are matched without human work.", "Most invoices are now matched without human work."],
  ["Hot code upgrades: 52 in 2021.", "Carried out 52 hot code upgrades in 2021."],
  ["Restored a shop from backup in one night.", "Restored a shop from backup in a single night."],
  [
    "Moved the site to a small cloud server ($12 a month).",
    "Moved the site to a small cloud server that costs $12 a month.",
  ],
])("of %j one may say %j", (said, text) => expect(isSupported(said, text)).toBe(true));

test.each([
  ["Shortened the checkout query from 820 ms to 190 ms.", "Shortened checkout time from 820 ms to 190 ms."],
  ["Moved 15 supplier jobs to Airflow, with one evening of downtime.", "Moved each supplier job to Airflow."],
  ["Reduced the number of lost parcels by 17 %.", "Reduced the share of lost parcels to 17 %."],
  ["Restored a shop from backup in two nights.", "Restored a shop from backup in a single night."],
])("of %j one may not say %j", (said, text) => expect(isSupported(said, text)).toBe(false));
