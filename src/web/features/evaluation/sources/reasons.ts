/** The parts of a `because` that the page draws apart: quotes by source, what was looked for in vain, cards. */
import type { CardReference, Reason } from "#core/base/evidence.ts";
import type { Span, SpanSource } from "#core/base/text-span.ts";

export const isSpan = (reason: Reason): reason is Span => "source" in reason;
export const isCard = (reason: Reason): reason is CardReference => "card" in reason;
/** Searched for in the whole text and not found: there is nothing to mark. */
export const isAbsence = (span: Span): boolean => span.absent !== undefined;

/** The stretches of one source that can be marked. */
export const quotesIn = (because: ReadonlyArray<Reason>, source: string): ReadonlyArray<Span> =>
  because.filter(isSpan).filter((span) => span.source === source && !isAbsence(span));

/** What was looked for in one source in vain. */
export const absencesIn = (because: ReadonlyArray<Reason>, source: string): ReadonlyArray<Span> =>
  because.filter(isSpan).filter((span) => span.source === source && isAbsence(span));

/** As the page calls each source. */
export const sourceNames: Readonly<Record<SpanSource, string>> = {
  posting: "posting",
  resume: "résumé",
  profile: "profile",
  answer: "answer",
  story: "story",
  receipt: "receipt",
  fact: "fact",
};

/** In the order of their first mention. */
export const sourcesOf = (because: ReadonlyArray<Reason>): ReadonlyArray<SpanSource> => [
  ...new Set(because.filter(isSpan).map(({ source }) => source)),
];
