/** Posts told in a row: each title keeps its own employer and dates. All people and companies are fictional. */
import { expect, test } from "vitest";
import type { CitableFact, FactJob } from "#core/ledger/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { createVerifier } from "./create-verifier.ts";

const post = (
  number: number,
  title: string,
  organisation: string,
  start: string,
  end: string,
): CitableFact => {
  const job: FactJob = { key: `/work/${number}`, kind: "work", organisation, title, start, end };
  const text = `${title}, ${organisation}, ${start} – ${end}`;
  return { id: job.key, text, kind: "header", job, evidence: "production" };
};

const facts = [
  post(0, "Staff Engineer", "Quillmoor", "2021-08", "present"),
  post(1, "Senior Engineer", "Quillmoor", "2019-02", "2021-07"),
  post(2, "Tester", "Fernlark", "2015-01", "2018-12"),
];
const verifier = createVerifier(facts, {
  taxonomy: createTaxonomy(catalogue.skills, catalogue.spellingIndex),
  wording: catalogue.wording,
  asOf: "2026-11-23",
});
const isSupported = (text: string): boolean =>
  verifier.verify(text).every(({ status }) => status === "supported");

test.each([
  "Senior Engineer at Quillmoor from February 2019 to July 2021 and Staff Engineer there since August 2021.",
  "At Quillmoor since 2019, first as a Senior Engineer and from August 2021 as a Staff Engineer.",
  "Staff Engineer at Quillmoor since 2021; before that, Tester at Fernlark.",
  "Tester at Fernlark from 2015 to 2018, then Senior Engineer at Quillmoor.",
])("posts in a row are supported: %s", (text) => expect(isSupported(text)).toBe(true));

test.each([
  "Senior Engineer at Quillmoor from February 2019 to July 2021 and Staff Engineer there since August 2020.",
  "Staff Engineer at Quillmoor from February 2019 to July 2021 and Senior Engineer there since August 2021.",
  "Senior Engineer at Fernlark from 2015 to 2018 and Staff Engineer at Quillmoor since 2021.",
  "First Staff Engineer at Quillmoor and then Tester at Fernlark.",
  "At Quillmoor since 2015, first as a Senior Engineer and from August 2021 as a Staff Engineer.",
])("a title does not take the dates or the employer of another: %s", (text) =>
  expect(isSupported(text)).toBe(false),
);
