/** Which words of a print an extractor did not find, or found in another place than where they are read. */
import type { PrintedPart } from "./printed-parts.ts";

export interface LostText {
  readonly of: string;
  readonly text: string;
}

/** Only blanks and line ends may differ: a ligature that is not taken apart, or a divided word, is a loss. */
export const lostTexts = (extracted: string, parts: ReadonlyArray<PrintedPart>): ReadonlyArray<LostText> => {
  const page = singleSpaced(extracted);
  const lost: Array<LostText> = [];
  let cursor = 0;
  for (const { of, texts, dates } of parts) {
    const start = cursor;
    for (const text of texts) {
      const wanted = singleSpaced(text);
      const at = page.indexOf(wanted, cursor);
      if (at < 0) lost.push({ of, text });
      else cursor = at + wanted.length;
    }
    if (dates !== "" && !isWithin(page, singleSpaced(dates), start, cursor)) lost.push({ of, text: dates });
  }
  return lost;
};

/** Dates may follow right after the last words of their entry. */
const isWithin = (page: string, dates: string, from: number, to: number): boolean =>
  page.slice(from, to + dates.length + 3).includes(dates);

const singleSpaced = (text: string): string => text.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
