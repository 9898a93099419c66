/** The words that ask for a security clearance, if any do. */
import type { Span } from "#core/base/text-span.ts";
import { matchesOf, type PostingContext } from "../posting-context.ts";
import { isOptional, relevant } from "./work-rights.ts";

export const readClearance = (context: PostingContext): ReadonlyArray<Span> => {
  const refusals = relevant(context, matchesOf(context, "posting-work-rights", "refuses"));
  return relevant(context, matchesOf(context, "posting-work-rights", "clearance"))
    .filter((match) => refusals.some(({ start, end }) => start <= match.start && match.end <= end))
    .filter((match) => !isOptional(context, match))
    .map(({ start, end }) => context.reading.cite(start, end))
    .slice(0, 1);
};
