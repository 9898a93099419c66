/** Every fact that a filter lets through, page by page. */
import type { FactLedger, KeptFact } from "#app/ports/fact-ledger.ts";
import { invariant } from "#core/base/invariant.ts";

/** As many as one answer of the ledger may hold. */
const PAGE = 1000;

export const allFactsOf = async (
  ledger: FactLedger,
  filter: Parameters<FactLedger["list"]>[0],
): Promise<ReadonlyArray<KeptFact>> => {
  const facts: Array<KeptFact> = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<FactLedger["list"]>> = await ledger.list(filter, cursor, PAGE);
    invariant(page.ok, "a cursor that a page gave is good");
    facts.push(...page.value.items);
    cursor = page.value.next;
  } while (cursor !== null);
  return facts;
};
