/** The lines of a kept résumé become facts of the ledger; only those that it does not have yet. */
import type { EngineDep } from "#app/engine.ts";
import type { ClockDep } from "#app/ports/clock.ts";
import type { NewFact } from "#app/ports/fact-ledger.ts";
import type { NoSuchDocument, WorkspaceDep } from "#app/ports/workspace.ts";
import { ok, type Result } from "#core/base/result.ts";
import { type LedgerFact, linesOfResume, type StatedFact, statedFacts } from "#core/ledger/index.ts";
import type { ResumeRecord } from "#core/resume-record/index.ts";

export interface Extraction {
  readonly added: ReadonlyArray<LedgerFact>;
  /** Lines whose words the ledger had already, whatever became of them since. */
  readonly known: number;
}

export const extractBook = async (
  deps: EngineDep & WorkspaceDep & ClockDep,
  id: string,
): Promise<Result<Extraction, NoSuchDocument>> => {
  const { books, facts } = await deps.workspace();
  const book = await books.find(id);
  if (!book.ok) return book;
  const on = deps.clock.today();
  const stated = statedIn(deps, book.value.book.master);
  return ok(
    await facts.appendNew(
      id,
      stated.map((fact) => toNewFact(fact, id, on)),
    ),
  );
};

/** What a résumé states today. */
export const statedIn = (_deps: EngineDep, record: ResumeRecord): ReadonlyArray<StatedFact> =>
  statedFacts(record, linesOfResume(record));

const toNewFact = ({ path, ...fact }: StatedFact, book: string, on: string): NewFact => ({
  ...fact,
  source: { kind: "resume", book, path, span: null },
  on,
  standing: "read",
});
