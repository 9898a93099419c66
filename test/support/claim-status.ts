/** The specification of the verifier as tables: one fact, sentences that are true of it, sentences that are not. All people and companies are fictional. */
import { expect, test } from "vitest";
import { createVerifier } from "#core/claims/index.ts";
import type { CitableFact, FactJob } from "#core/ledger/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "./catalogue.ts";

const taxonomy = createTaxonomy(catalogue.skills, catalogue.spellingIndex);
const deps = { taxonomy, wording: catalogue.wording, asOf: "2026-11-23" };

const job: FactJob = {
  key: "/work/0",
  kind: "work",
  organisation: "Quillmoor",
  title: "Backend Engineer",
  start: "2019-03",
  end: "2022-05",
};

/** A bullet of one job, a header beside it; a line of another kind stands under no job. */
const factsOf = (text: string, kind: CitableFact["kind"]): ReadonlyArray<CitableFact> => [
  {
    id: "/work/0",
    text: "Backend Engineer, Quillmoor, Leeds, 2019-03 – 2022-05",
    kind: "header",
    job,
    evidence: "production",
  },
  ...text.split("\n").map(
    (sentence, at): CitableFact => ({
      id: kind === "bullet" ? `/work/0/highlights/0#${at}` : `/${SECTION[kind] ?? "text"}/${at}`,
      text: sentence,
      kind,
      job: kind === "bullet" ? job : null,
      evidence: kind === "bullet" ? "production" : "stated",
    }),
  ),
];

const SECTION: Partial<Record<CitableFact["kind"], string>> = {
  "skills-list": "skills",
  certificate: "certificates",
  education: "education",
};

export interface Told {
  /** Sentences of one bullet, each on its line. */
  readonly fact: string;
  readonly kind?: CitableFact["kind"];
  readonly truths: ReadonlyArray<string>;
  readonly lies: ReadonlyArray<string>;
  /** Sentences that the verifier does not yet judge rightly. */
  readonly gaps?: ReadonlyArray<string>;
}

export const checkTold = (family: string, table: ReadonlyArray<Told>): void => {
  for (const { fact, kind = "bullet", truths, lies, gaps = [] } of table) {
    const verifier = createVerifier(factsOf(fact, kind), deps);
    const refusals = (text: string): ReadonlyArray<string> =>
      verifier
        .verify(text)
        .flatMap(({ claims }) => claims)
        .filter(({ status }) => status !== "supported")
        .map(({ reason }) => reason);
    for (const text of truths)
      test(`${family}: "${fact}" supports "${text}"`, () => expect(refusals(text)).toEqual([]));
    for (const text of gaps) test.todo(`${family}: "${fact}" and "${text}"`);
    for (const text of lies)
      test(`${family}: "${fact}" does not support "${text}"`, () => expect(refusals(text)).not.toEqual([]));
  }
};
