/**
 * Sentences of a posting that address a program instead of the applicant ("ignore previous instructions"). They are
 * reported as a signal; for every other field they stand outside the posting, like text that a reader cannot see.
 */
import type { Span } from "#core/base/text-span.ts";
import type { HiddenRange, PageText } from "#core/page-text/index.ts";
import { matchesOf, overlapsAny, type PostingContext, sentenceAt } from "../posting-context.ts";

export const instructionsIn = (context: PostingContext): ReadonlyArray<Span> => {
  const innocent = matchesOf(context, "posting-signals", "innocent");
  return matchesOf(context, "posting-signals", "prompt-injection")
    .filter((match) => !overlapsAny(match, innocent))
    .map((match) => {
      const { start, end } = sentenceAt(context.reading, match.start);
      return context.reading.cite(Math.min(start, match.start), Math.max(end, match.end));
    });
};

/** The same page with those sentences out of sight; offsets and text stay as they were. */
export const withoutInstructions = (page: PageText, instructions: ReadonlyArray<Span>): PageText => {
  const added = instructions.map(({ start, end }) => ({ start, end, what: "an instruction to a program" }));
  return { ...page, hidden: merged([...page.hidden, ...added]) };
};

/** In order and without overlap, as `PageText.hidden` promises. */
const merged = (ranges: ReadonlyArray<HiddenRange>): ReadonlyArray<HiddenRange> => {
  const result: Array<HiddenRange> = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && range.start < last.end) {
      result[result.length - 1] = { ...last, end: Math.max(last.end, range.end) };
    } else result.push(range);
  }
  return result;
};
