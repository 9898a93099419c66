/** A cover letter or a short answer, made of facts alone. Stores nothing. */
import { request } from "../request.ts";
import { pathOfBook } from "./path-of-book.ts";

export interface LetterSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Empty for a courtesy, which claims nothing. */
  readonly facts: ReadonlyArray<string>;
  readonly status: string;
}

export interface Letter {
  readonly text: string;
  readonly words: number;
  readonly sentences: ReadonlyArray<LetterSentence>;
  /** What no fact could say; "" when nothing is missing. */
  readonly missing: string;
}

export interface LetterAsking {
  readonly posting: string;
  readonly kind: "cover-letter" | "answer";
  readonly question?: string;
}

export const writeLetter = async (book: string, asking: LetterAsking): Promise<Letter> =>
  (await request<Letter>(pathOfBook(book, "letters"), { method: "POST", body: asking })).value;
