/** The lines of kept résumés and their variants that rest on a fact, as the verifier finds them today. */
import type { EngineDep } from "#app/engine.ts";
import type { OpenBook } from "#app/ports/resume-books.ts";
import type { WorkspaceDep } from "#app/ports/workspace.ts";
import type { CitedLine } from "#app/shapes/claims/fact-shape.ts";
import { createVerifier, type Verifier, type VerifierDeps } from "#core/claims/index.ts";
import { bookOf, type LedgerFact, type StatedFact } from "#core/ledger/index.ts";
import { applyVariant, type ResumeRecord } from "#core/resume-record/index.ts";
import { citableFacts } from "./citable-facts.ts";
import { statedIn } from "./stated-in.ts";

/** A fact of no résumé may be cited by any; more than this many books nobody keeps. */
const MOST_BOOKS = 20;

export const citedLines = async (
  deps: EngineDep & WorkspaceDep,
  fact: LedgerFact,
  known: VerifierDeps,
): Promise<ReadonlyArray<CitedLine>> => {
  const lines: Array<CitedLine> = [];
  for (const book of await booksFor(deps, fact)) {
    const facts = await citableFacts(deps, book.id);
    if (!facts.some(({ id }) => id === fact.id)) continue;
    lines.push(...linesIn(deps, book, fact, createVerifier(facts, known)));
  }
  return lines;
};

const booksFor = async ({ workspace }: WorkspaceDep, fact: LedgerFact): Promise<ReadonlyArray<OpenBook>> => {
  const { books } = await workspace();
  const own = bookOf(fact);
  const listed = own === null ? await books.list(null, MOST_BOOKS, false) : null;
  const ids = own === null ? (listed?.ok ? listed.value.items.map(({ id }) => id) : []) : [own];
  const found = await Promise.all(ids.map((id) => books.find(id)));
  return found.flatMap((book) => (book.ok ? [book.value] : []));
};

/** The master's lines, and those of a variant that differ from it. */
const linesIn = (deps: EngineDep, { id, name, book }: OpenBook, fact: LedgerFact, verifier: Verifier) => {
  const rests = (text: string): boolean =>
    verifier.verify(text).some(({ claims }) => claims.some(({ facts }) => facts.includes(fact.id)));
  const linesOf = (record: ResumeRecord, variant: string | null, skip: ReadonlySet<string>) =>
    statedIn(deps, record)
      .filter((line) => mayRest(line, fact) && !skip.has(line.text) && rests(line.text))
      .map(({ path, text }): CitedLine => ({ book: id, name, variant, path, text }));
  const ofMaster = new Set(statedIn(deps, book.master).map(({ text }) => text));
  return [
    ...linesOf(book.master, null, new Set()),
    ...book.variants.flatMap((variant) =>
      linesOf(applyVariant(book.master, variant).record, variant.name, ofMaster),
    ),
  ];
};

/** A sentence about one job rests on facts of that job, or of none: the others need not be read. */
const mayRest = ({ kind, job }: StatedFact, fact: LedgerFact): boolean =>
  (kind === "bullet" || kind === "summary") &&
  (job === null || fact.job === null || job.key === fact.job.key);
