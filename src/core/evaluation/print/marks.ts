/** `⌁jd:14`: where the words behind a sentence stand, as a line of the posting or the résumé. */
import type { Because } from "#core/base/evidence.ts";
import type { Span } from "#core/base/text-span.ts";
import type { Evaluation } from "../evaluation.ts";
import { nameBySource } from "./names.ts";

export const spansOf = (because: Because): ReadonlyArray<Span> =>
  because.filter((reason): reason is Span => "source" in reason);

/** At most `most` distinct marks; an absence has no line, so it has no mark. */
export const marksOf = (because: Because, texts: Evaluation["texts"], most: number): string => {
  const marks = spansOf(because)
    .filter(({ absent }) => absent === undefined)
    .map((span) => `⌁${nameBySource[span.source] ?? span.source}:${lineOf(span, texts)}`);
  return [...new Set(marks)].slice(0, most).join(" ");
};

/** Counted from 1. */
export const lineOf = ({ source, start }: Span, texts: Evaluation["texts"]): number => {
  const text = texts[source] ?? "";
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < start; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
};
