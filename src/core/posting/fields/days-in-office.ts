/** Days a week in the office, when the posting counts them; the smallest figure of a range. */
import { type Found, found, matchesOf, overlapsAny, type PostingContext } from "../posting-context.ts";

const numberWords = ["one", "two", "three", "four", "five"];

export const readDaysInOffice = (context: PostingContext): Found<number> | null => {
  const elsewhere = matchesOf(context, "posting-work-mode", "not-mode");
  const groups = ["hybrid", "onsite"].flatMap((group) => matchesOf(context, "posting-work-mode", group));
  for (const match of groups) {
    const quote = context.reading.text.slice(match.start, match.end);
    const days = daysIn(quote);
    if (days === null || overlapsAny(match, elsewhere)) continue;
    return found(/remote|home/u.test(quote) ? 5 - days : days, context.reading.cite(match.start, match.end));
  }
  return null;
};

const daysIn = (quote: string): number | null => {
  const match = /(?<![\d.])([1-5]|one|two|three|four|five)(?: ?- ?[1-5])? ?(?:x|days?|times)/u.exec(quote);
  if (match?.[1] === undefined) return null;
  const word = numberWords.indexOf(match[1]);
  return word === -1 ? Number(match[1]) : word + 1;
};
