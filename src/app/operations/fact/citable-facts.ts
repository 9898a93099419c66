/**
 * What may be cited for a kept résumé: current facts, each at the place where the résumé says it today. What the résumé
 * said once and no longer says was taken out for a reason, so it counts again only when the person confirms it.
 */
import type { EngineDep } from "#app/engine.ts";
import type { WorkspaceDep } from "#app/ports/workspace.ts";
import type { LedgerFact } from "#core/ledger/index.ts";
import { placesOf } from "./places-of-facts.ts";

export const citableForBook = async (
  deps: EngineDep & WorkspaceDep,
  book: string,
): Promise<ReadonlyArray<LedgerFact>> => {
  const { facts, books } = await deps.workspace();
  const current = await facts.citable(book);
  const placeOf = await placesOf(deps, books, current);
  return current.flatMap((fact) => {
    const place = placeOf(fact);
    if (fact.source.kind !== "resume") return [fact];
    if (place === null)
      return fact.standing === "confirmed" ? [{ ...fact, source: { ...fact.source, path: "" } }] : [];
    return [{ ...fact, source: { ...fact.source, path: place } }];
  });
};
