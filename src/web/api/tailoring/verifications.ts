/** Whether the facts of a résumé carry a text. Stores nothing. */
import type { SentenceVerdict } from "#core/claims/index.ts";
import { request } from "../request.ts";
import { pathOfBook } from "./path-of-book.ts";

export const verifyText = async (book: string, text: string): Promise<ReadonlyArray<SentenceVerdict>> =>
  (
    await request<ReadonlyArray<SentenceVerdict>>(pathOfBook(book, "verifications"), {
      method: "POST",
      body: { text },
    })
  ).value;
