/** What may be cited for a kept résumé: the current facts of its ledger, with those that its newest lines add. */
import type { EngineDep } from "#app/engine.ts";
import type { Failure } from "#app/operation.ts";
import { citableFacts } from "#app/operations/fact/citable-facts.ts";
import { extractBook } from "#app/operations/fact/extract-book.ts";
import type { ClockDep } from "#app/ports/clock.ts";
import type { DocumentsDep } from "#app/ports/documents.ts";
import type { OpenBook } from "#app/ports/resume-books.ts";
import type { NoSuchDocument, SavedPosting, WorkspaceDep } from "#app/ports/workspace.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import type { LedgerFact } from "#core/ledger/index.ts";
import type { Posting } from "#core/posting/index.ts";

export interface KnownBook {
  readonly book: OpenBook;
  readonly facts: ReadonlyArray<LedgerFact>;
}

export const factsOfBook = async (
  deps: EngineDep & WorkspaceDep & ClockDep,
  id: string,
): Promise<Result<KnownBook, NoSuchDocument>> => {
  const workspace = await deps.workspace();
  const book = await workspace.books.find(id);
  if (!book.ok) return book;
  const extracted = await extractBook(deps, id);
  if (!extracted.ok) return extracted;
  return ok({ book: book.value, facts: await citableFacts(deps, id) });
};

/** A saved posting as it is understood today. */
export const savedPosting = async (
  { workspace, documents, engine }: EngineDep & DocumentsDep & WorkspaceDep,
  id: string,
): Promise<Result<Posting & Pick<SavedPosting, "id">, NoSuchDocument | UnreadablePosting>> => {
  const found = await (await workspace()).postings.find(id);
  if (!found.ok) return found;
  const page = await documents.readPosting(found.value.file);
  const posting = page.ok ? engine().parsePosting(page.value) : page;
  return posting.ok ? ok({ ...posting.value, id }) : err(unreadable(posting.error));
};

/** It could be read when it was saved, or it would not be there: a newer version reads it otherwise. */
export interface UnreadablePosting {
  readonly type: "UnreadablePosting";
  readonly message: string;
}

const unreadable = ({ message }: Failure): UnreadablePosting => ({ type: "UnreadablePosting", message });
