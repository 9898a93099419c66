/** The ledger of facts: read, stated, corrected; nothing in it is ever edited. */
import type { Page } from "#app/ports/saved.ts";
import type { ListedFact, ShownFact } from "#app/shapes/claims/fact-shape.ts";
import type { LedgerFact } from "#core/ledger/index.ts";
import { request } from "../request.ts";

export type { LedgerFact, ListedFact, ShownFact };

export type Correction =
  | { readonly text: string }
  | { readonly confirm: true }
  | { readonly withdraw: true }
  | { readonly undo: true };

export interface NewFact {
  readonly text: string;
  readonly book: string;
  /** Id of the entry of the résumé that it belongs to; null for none. */
  readonly job: string | null;
  readonly evidence: "stated" | "production";
}

/** Every fact of a kept résumé and those of none, oldest first, with what was corrected. */
export const listFacts = async (book: string): Promise<ReadonlyArray<ListedFact>> => {
  const facts: Array<ListedFact> = [];
  let cursor: string | null = null;
  do {
    const value: Page<ListedFact> = await onePage(book, cursor);
    facts.push(...value.items);
    cursor = value.next;
  } while (cursor !== null);
  return facts;
};

const onePage = async (book: string, cursor: string | null): Promise<Page<ListedFact>> => {
  const query = new URLSearchParams({ book, limit: "200", ...(cursor === null ? {} : { cursor }) });
  return (await request<Page<ListedFact>>(`/v1/facts?${query}`)).value;
};

export const showFact = async (id: string): Promise<ShownFact> =>
  (await request<ShownFact>(`/v1/facts/${encodeURIComponent(id)}`)).value;

export const addFact = async (fact: NewFact): Promise<LedgerFact> =>
  (await request<LedgerFact>("/v1/facts", { method: "POST", body: fact, once: true })).value;

export const correctFact = async (id: string, correction: Correction): Promise<LedgerFact> => {
  const path = `/v1/facts/${encodeURIComponent(id)}/corrections`;
  return (await request<LedgerFact>(path, { method: "POST", body: correction, once: true })).value;
};

/** How many of its lines are new to the ledger. */
export const extractFacts = async (book: string): Promise<number> => {
  const path = `/v1/resume-books/${encodeURIComponent(book)}/facts`;
  const { value } = await request<{ readonly added: ReadonlyArray<LedgerFact> }>(path, {
    method: "POST",
    body: {},
    once: true,
  });
  return value.added.length;
};
