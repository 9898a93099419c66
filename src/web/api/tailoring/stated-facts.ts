/** A fact that the person states while tailoring: their own words, with today's date. */
import type { LedgerFact } from "#core/ledger/index.ts";
import { request } from "../request.ts";

export interface StatedFact {
  readonly text: string;
  readonly book: string;
  /** Id of the entry of the résumé that it belongs to; null for none. */
  readonly job: string | null;
}

export const stateFact = async (fact: StatedFact): Promise<LedgerFact> =>
  (await request<LedgerFact>("/v1/facts", { method: "POST", body: fact, once: true })).value;
