/** Signals that are a matter of wording alone; each id is a group of the word list. */
import type { Signal } from "../posting.ts";
import { matchesOf, overlapsAny, type PostingContext } from "../posting-context.ts";

const list = "posting-signals";

export const phraseSignals = (context: PostingContext): ReadonlyArray<Signal> => {
  const innocent = matchesOf(context, list, "innocent");
  return context.wording
    .groupsOf(list)
    .filter((id) => id !== "innocent")
    .flatMap((id) => {
      const first = matchesOf(context, list, id).find((match) => !overlapsAny(match, innocent));
      return first ? [{ id, span: context.reading.cite(first.start, first.end) }] : [];
    });
};
