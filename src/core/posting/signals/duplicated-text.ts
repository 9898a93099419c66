/** A paragraph that stands twice: a careless copy, or two ads in one. */
import type { Signal } from "../posting.ts";
import type { PostingContext } from "../posting-context.ts";

/** Shorter lines repeat in honest postings: headings, slogans, legal lines. */
const shortestParagraph = 140;

export const duplicatedText = ({ reading }: PostingContext): ReadonlyArray<Signal> => {
  const seen = new Set<string>();
  for (const { start, end } of reading.lines) {
    if (end - start < shortestParagraph) continue;
    const paragraph = reading.text.slice(start, end);
    if (seen.has(paragraph)) return [{ id: "duplicated-text", span: reading.cite(start, end) }];
    seen.add(paragraph);
  }
  return [];
};
