/** Where a résumé says a fact today: derived from its present words each time, so the ledger need not be edited. */
import type { EngineDep } from "#app/engine.ts";
import type { ResumeBooks } from "#app/ports/resume-books.ts";
import { bookOf, type LedgerFact, sameFactKey } from "#core/ledger/index.ts";
import { statedIn } from "./stated-in.ts";

/** The pointer of the line, or null: the résumé is gone, or says it no longer. */
export type PlaceOf = (fact: LedgerFact) => string | null;

export const placesOf = async (
  deps: EngineDep,
  books: ResumeBooks,
  facts: ReadonlyArray<LedgerFact>,
): Promise<PlaceOf> => {
  const ids = new Set(facts.flatMap((fact) => bookOf(fact) ?? []));
  const pathByKeyByBook = new Map<string, ReadonlyMap<string, string>>();
  for (const id of ids) {
    const book = await books.find(id);
    const stated = book.ok ? statedIn(deps, book.value.book.master) : [];
    // A line that stands twice is shown where it stands first.
    const places = stated.map((fact) => [sameFactKey(fact), fact.path] as const).reverse();
    pathByKeyByBook.set(id, new Map(places));
  }
  return (fact) => pathByKeyByBook.get(bookOf(fact) ?? "")?.get(sameFactKey(fact)) ?? null;
};
