/**
 * What may be cited: current facts, each at the place where its résumé says it today. What a résumé said once and no longer
 * says was taken out for a reason, so it counts again only when the person confirms it.
 */
import type { EngineDep } from "#app/engine.ts";
import type { WorkspaceDep } from "#app/ports/workspace.ts";
import { type LedgerFact, withBookInJob } from "#core/ledger/index.ts";
import { allFactsOf } from "./all-facts-of.ts";
import { type PlaceOf, placesOf } from "./places-of-facts.ts";

/** For one kept résumé, facts of none included; null for all résumés together, where a job's key says which one it is of. */
export const citableFacts = async (
  deps: EngineDep & WorkspaceDep,
  book: string | null,
): Promise<ReadonlyArray<LedgerFact>> => {
  const { facts, books } = await deps.workspace();
  const current = await allFactsOf(facts, { book, current: true });
  const placeOf = await placesOf(deps, books, current);
  const citable = current.flatMap(({ supersededBy: _, ...fact }) => atItsPlace(fact, placeOf));
  return book === null ? citable.map(withBookInJob) : citable;
};

const atItsPlace = (fact: LedgerFact, placeOf: PlaceOf): ReadonlyArray<LedgerFact> => {
  if (fact.source.kind === "answer") return [{ ...fact, source: withItsLine(fact, fact.source, placeOf) }];
  if (fact.source.kind !== "resume") return [fact];
  const place = placeOf(fact);
  if (place === null && fact.standing !== "confirmed") return [];
  // A line that is no longer there must not be taken for the one that stands in its place now.
  return [{ ...fact, source: { ...fact.source, path: place ?? "" } }];
};

/**
 * A question names its line by place. Where the line moved, the answer moves with it; where it is gone or says something
 * else now, the answer stays a fact and answers no question, so that it is never told of another line.
 */
const withItsLine = (fact: LedgerFact, source: AnswerSource, placeOf: PlaceOf): AnswerSource => {
  if (source.line === undefined || source.question === "") return source;
  const place = placeOf({ ...fact, text: source.line })?.replace(/#\d+$/u, "");
  const asks = source.question.slice(source.question.lastIndexOf(":"));
  return { ...source, question: place === undefined ? "" : `${place}${asks}` };
};

type AnswerSource = Extract<LedgerFact["source"], { kind: "answer" }>;
