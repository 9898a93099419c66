/** From which fact each word of a line is: the fact that has the word, among those that the verdict cites. */
import type { SentenceVerdict } from "#core/claims/index.ts";
import type { CitableFact } from "#core/ledger/index.ts";
import type { TracedWords } from "../tailoring.ts";

export const tracedWords = (
  verdicts: ReadonlyArray<SentenceVerdict>,
  facts: ReadonlyArray<CitableFact>,
): ReadonlyArray<TracedWords> => {
  const stemsById = new Map<string, ReadonlySet<string>>();
  const stemsOf = (id: string): ReadonlySet<string> => {
    const known =
      stemsById.get(id) ?? new Set(wordsIn(facts.find((fact) => fact.id === id)?.text ?? "").map(stemOf));
    stemsById.set(id, known);
    return known;
  };
  return verdicts.flatMap(({ sentence, start, claims }) => {
    const cited = [...new Set(claims.flatMap((claim) => claim.facts))];
    const [first] = cited;
    if (first === undefined) return [];
    return wordsWithPlaces(sentence)
      .filter(({ quote }) => isContent(quote))
      .map(({ quote, at }) => {
        const fact = cited.find((id) => stemsOf(id).has(stemOf(quote))) ?? first;
        return { start: start + at, end: start + at + quote.length, quote, fact };
      });
  });
};

/** A figure is one word with the signs in it: "99.97", "N+1", "dead-letter". */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}+#'’.,/-]*/gu;

const wordsWithPlaces = (text: string): ReadonlyArray<{ readonly quote: string; readonly at: number }> =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    quote: word.replace(/[.,'’/-]+$/u, ""),
    at: index,
  }));

const wordsIn = (text: string): ReadonlyArray<string> => wordsWithPlaces(text).map(({ quote }) => quote);

/** "moved" and "moving", "query" and "queries" are one word here: only the place is looked for, nothing is judged. */
const stemOf = (word: string): string => {
  const lower = word.toLowerCase();
  return /\d/u.test(lower) || lower.length < 5
    ? lower
    : lower.replace(/(?:ies|ing|ed|es|s|e|y)$/u, "").replace(/(.)\1$/u, "$1");
};

/** Words that claim nothing have no fact. */
const isContent = (word: string): boolean => !EMPTY.has(word.toLowerCase());

const EMPTY = new Set(
  "a an the and or of for with by from in on at to as into over under per its it that which so is are was were be than then before problem price cost failure".split(
    " ",
  ),
);
