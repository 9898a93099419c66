/** A résumé becomes facts: one per bullet, sentence, stack name, listed skill, certificate or degree, each with its words. */
import type { WordList } from "#core/catalogue/index.ts";
import type { ResumeReading } from "#core/resume/index.ts";
import type { Taxonomy } from "#core/taxonomy/index.ts";
import { entriesOf } from "./entry-of.ts";
import type { Entry, Fact } from "./fact.ts";
import { linesOf, type ResumeLine } from "./lines-of.ts";
import { listingReaderOf } from "./marks/listing.ts";
import { operationsReaderOf } from "./marks/operations.ts";
import { outcomeReaderOf } from "./marks/outcome.ts";
import { ownershipReaderOf } from "./marks/ownership.ts";
import { scopeReaderOf } from "./marks/scope.ts";
import { skillsReaderOf } from "./marks/skills.ts";
import { tradeoffsReaderOf } from "./marks/tradeoffs.ts";
import { type Statement, statementOf } from "./statement.ts";

export interface FactsDeps {
  readonly taxonomy: Taxonomy;
  readonly wording: ReadonlyArray<WordList>;
  /** UTC day, "YYYY-MM-DD": where "present" ends. */
  readonly asOf: string;
}

/**
 * @example
 * const facts = factsOf(reading, { taxonomy, wording, asOf: "2026-11-23" });
 * facts[0].ownership?.rank; // "built"
 */
export const factsOf = (
  reading: ResumeReading,
  { taxonomy, wording, asOf }: FactsDeps,
): ReadonlyArray<Fact> => {
  const readers = readersFor(wording);
  const entryByPath = new Map(entriesOf(reading, asOf).map((entry) => [entry.path, entry]));
  return linesOf(reading).map((line) => {
    const entry = line.entry === null ? null : (entryByPath.get(line.entry) ?? null);
    return factOf(line, entry, statementOf(line.text, line.beside, taxonomy), readers);
  });
};

interface Readers {
  readonly isListing: (statement: Statement) => boolean;
  readonly skills: (statement: Statement) => Fact["skills"];
  readonly ownership: (statement: Statement) => Fact["ownership"];
  readonly scope: (statement: Statement) => Fact["scope"];
  readonly operations: (statement: Statement) => Fact["operations"];
  readonly tradeoffs: (statement: Statement) => Fact["tradeoffs"];
  readonly outcome: (statement: Statement) => Fact["outcome"];
}

/** The words are prepared once for each catalogue. */
const readersByWording = new WeakMap<ReadonlyArray<WordList>, Readers>();

const readersFor = (wording: ReadonlyArray<WordList>): Readers => {
  const readers = readersByWording.get(wording) ?? readersOf(wording);
  readersByWording.set(wording, readers);
  return readers;
};

const readersOf = (wording: ReadonlyArray<WordList>): Readers => ({
  isListing: listingReaderOf(wording),
  skills: skillsReaderOf(wording),
  ownership: ownershipReaderOf(wording),
  scope: scopeReaderOf(wording),
  operations: operationsReaderOf(wording),
  tradeoffs: tradeoffsReaderOf(wording),
  outcome: outcomeReaderOf(wording),
});

const factOf = (line: ResumeLine, entry: Entry | null, statement: Statement, readers: Readers): Fact => {
  const { text } = line;
  const quantities = statement.quantities.map((quantity) => ({
    ...quantity,
    span: text.cite(quantity.start, quantity.end),
  }));
  return {
    path: line.path,
    kind: line.kind === "bullet" && readers.isListing(statement) ? listKindOf(entry) : line.kind,
    span: line.span,
    entry,
    skills: readers.skills(statement),
    quantities,
    ownership: readers.ownership(statement),
    scope: readers.scope(statement),
    operations: readers.operations(statement),
    tradeoffs: readers.tradeoffs(statement),
    outcome: readers.outcome(statement),
  };
};

/** Names under a dated role are a claim about that role; anywhere else they are a list. */
const listKindOf = (entry: Entry | null): Fact["kind"] =>
  entry !== null && entry.start !== null ? "stack-line" : "skills-list";
