/** What there is to ask, reword, place and leave out in a kept résumé for a kept posting. */
import type { LedgerFact } from "#core/ledger/index.ts";
import type { Posting } from "#core/posting/index.ts";
import type { Tailoring } from "#core/tailoring/index.ts";
import { request } from "../request.ts";
import { pathOfBook } from "./path-of-book.ts";

export interface TailoredBook {
  readonly tailoring: Tailoring;
  /** Everything that a sentence of this résumé may rest on. */
  readonly facts: ReadonlyArray<LedgerFact>;
  readonly posting: Posting;
}

/** Made anew each time; what was answered before is in the ledger. */
export const tailorBook = async (book: string, posting: string): Promise<TailoredBook> =>
  (
    await request<TailoredBook>(pathOfBook(book, "tailorings"), {
      method: "POST",
      body: { posting },
      once: true,
    })
  ).value;

/** It becomes a fact: the person's own words, with today's date. */
export const answerQuestion = async (
  book: string,
  answer: { readonly question: string; readonly text: string },
): Promise<LedgerFact> =>
  (
    await request<LedgerFact>(pathOfBook(book, "answers"), {
      method: "POST",
      body: answer,
      once: true,
    })
  ).value;
