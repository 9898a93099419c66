/** The lines of a kept résumé become facts of the ledger; only those that it does not have yet. */
import type { EngineDep } from "#app/engine.ts";
import type { ClockDep } from "#app/ports/clock.ts";
import type { DocumentsDep } from "#app/ports/documents.ts";
import type { NewFact } from "#app/ports/fact-ledger.ts";
import type { NoSuchDocument, WorkspaceDep } from "#app/ports/workspace.ts";
import { ok, type Result } from "#core/base/result.ts";
import { type LedgerFact, type StatedFact, sameFactKey } from "#core/ledger/index.ts";
import { allFactsOf } from "./all-facts-of.ts";
import { type SpanOf, spansInFile } from "./spans-in-file.ts";
import { statedIn } from "./stated-in.ts";

export interface Extraction {
  readonly added: ReadonlyArray<LedgerFact>;
  /** Lines whose words the ledger had already, whatever became of them since. */
  readonly known: number;
}

/** With `documents` a new fact also says where its words stand in the file that was imported. */
export type ExtractionDeps = EngineDep & WorkspaceDep & ClockDep & Partial<DocumentsDep>;

export const extractBook = async (
  deps: ExtractionDeps,
  id: string,
): Promise<Result<Extraction, NoSuchDocument>> => {
  const workspace = await deps.workspace();
  const book = await workspace.books.find(id);
  if (!book.ok) return book;
  const stated = statedIn(deps, book.value.book.master);
  // Asked at every line that somebody types while tailoring: the file is opened only for what is new.
  const known = new Set((await allFactsOf(workspace.facts, { book: id, current: false })).map(sameFactKey));
  const fresh = stated.filter((fact) => !known.has(sameFactKey(fact)));
  if (fresh.length === 0) return ok({ added: [], known: stated.length });
  const spanOf = await spansInFile(deps, workspace.resumes, book.value.resume);
  const on = deps.clock.today();
  const { added } = await workspace.facts.appendNew(
    id,
    fresh.map((fact) => toNewFact(fact, id, on, spanOf)),
  );
  return ok({ added, known: stated.length - added.length });
};

const toNewFact = ({ path, ...fact }: StatedFact, book: string, on: string, spanOf: SpanOf): NewFact => ({
  ...fact,
  source: { kind: "resume", book, path, span: spanOf(fact.text) },
  on,
  standing: "read",
});
