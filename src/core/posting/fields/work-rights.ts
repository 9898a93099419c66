/** Does the employer sponsor a work permit? Refusals win over offers, unless an offer is only qualified afterwards. */
import {
  type Found,
  found,
  matchesOf,
  overlapsAny,
  type PostingContext,
  sentenceAt,
} from "../posting-context.ts";
import type { PhraseMatch } from "../reading/phrase-pattern.ts";

export const readWorkRights = (context: PostingContext): Found<"yes" | "no" | "unknown"> => {
  const of = (group: string) => relevant(context, matchesOf(context, "posting-work-rights", group));
  const plain = of("offers-plainly").filter((match) => !isNegated(context, match));
  const refusals = of("refuses").filter((match) => !isOptional(context, match));
  const offers = of("offers").filter(
    (match) => !overlapsAny(sentenceAt(context.reading, match.start), refusals),
  );
  const cited = (value: "yes" | "no", match: PhraseMatch) =>
    found(value, context.reading.cite(match.start, match.end));
  const [firstPlain] = plain;
  // "We do sponsor visas! However, not for every role": the refusal only narrows the offer.
  if (firstPlain && refusals.every(({ start }) => start > firstPlain.start)) return cited("yes", firstPlain);
  if (refusals[0]) return cited("no", refusals[0]);
  return offers[0] ? cited("yes", offers[0]) : found("unknown");
};

/** Not in a sentence on equal treatment, and not about another kind of sponsor, clearance or citizen. */
export const relevant = (
  context: PostingContext,
  matches: ReadonlyArray<PhraseMatch>,
): ReadonlyArray<PhraseMatch> => {
  const others = matchesOf(context, "posting-work-rights", "other-sponsors");
  const equality = matchesOf(context, "posting-work-rights", "equality");
  return matches.filter((match) => {
    if (overlapsAny(match, others)) return false;
    const sentence = sentenceAt(context.reading, match.start);
    if (isQuestionToReader(context.reading.text.slice(sentence.start, sentence.end + 1))) return false;
    const grounds = equality.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    // One ground may stand in any sentence; two make it the equal-opportunity paragraph.
    return grounds.length < 2;
  });
};

/** An application form's "Will you require sponsorship?" states nothing. */
const isQuestionToReader = (sentence: string): boolean =>
  sentence.endsWith("?") && /^[^a-z]{0,4}(?:will|do|are|would|have) you\b/u.test(sentence);

const isNegated = ({ reading }: PostingContext, match: PhraseMatch): boolean => {
  const sentence = sentenceAt(reading, match.start);
  const before = reading.text.slice(sentence.start, match.start);
  return /\b(?:not|never|no|cannot|can't|don't|unable|unfortunately|if)\b/u.test(`${before} ${match.phrase}`);
};

/** "Clearance is a plus" asks for nothing. */
export const isOptional = (context: PostingContext, match: PhraseMatch): boolean => {
  const { reading } = context;
  const sentence = sentenceAt(reading, match.start);
  return matchesOf(context, "posting-work-rights", "optional").some(
    ({ start, end }) =>
      start >= sentence.start &&
      end <= sentence.end + 1 &&
      start > match.start - 30 &&
      // "Secret clearance (Top Secret preferred)": the bracket speaks of something higher.
      !(start > match.end && /\([^()]{2,}$/u.test(reading.text.slice(match.end, start))),
  );
};
