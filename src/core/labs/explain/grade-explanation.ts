/**
 * Grades an answer about one's own run: which points it says, in its own words, and which well-known mistakes. Lists of
 * terms, the question echoed and points denied earn nothing. No score is shown; a point is said or it was not detected.
 */
import type { LabCard } from "#core/catalogue/index.ts";

export type ExplainQuestion = NonNullable<LabCard["brief"]>["explain"][number];

export type ExplanationBand = "weak" | "mixed" | "good" | "strong";

export interface GradedExplanation {
  readonly band: ExplanationBand;
  readonly points: ReadonlyArray<{
    readonly id: string;
    readonly says: string;
    readonly must: boolean;
    /** The sentence of the answer that says it; null: not detected, which is no proof that it is missing. */
    readonly quote: string | null;
  }>;
  readonly mistakes: ReadonlyArray<{ readonly says: string; readonly quote: string }>;
}

export const gradeExplanation = (question: ExplainQuestion, answer: string): GradedExplanation => {
  const asked = new Set(wordsIn(question.text));
  const sentences = sentencesIn(answer).filter((sentence) => isSaid(sentence, asked));
  const quoteFor = (phrases: ReadonlyArray<string>): string | null =>
    sentences.find(({ words }) => phrases.some((phrase) => states(words, wordsIn(phrase))))?.text ?? null;
  const points = question.points.map(({ id, says, must, phrases }) => ({
    id,
    says,
    must,
    quote: quoteFor(phrases),
  }));
  const mistakes = question.mistakes.flatMap(({ says, phrases }) => {
    const quote = quoteFor(phrases);
    return quote === null ? [] : [{ says, quote }];
  });
  return { band: bandOf(points, mistakes.length), points, mistakes };
};

/** Every must and most of the rest is strong; a mistake takes one band away. */
const bandOf = (points: GradedExplanation["points"], mistakes: number): ExplanationBand => {
  const said = points.filter(({ quote }) => quote !== null);
  const musts = points.filter(({ must }) => must);
  const saidMusts = musts.filter(({ quote }) => quote !== null);
  const share = said.length / Math.max(1, points.length);
  const hasAllMusts = saidMusts.length === musts.length;
  const height = heightOf(share, hasAllMusts, said.length);
  return bands[Math.max(0, height - mistakes)] ?? "weak";
};

const bands = ["weak", "mixed", "good", "strong"] as const;

const heightOf = (share: number, hasAllMusts: boolean, said: number): number => {
  if (hasAllMusts && share >= 0.75) return 3;
  if (hasAllMusts && said > 0) return 2;
  return said > 0 ? 1 : 0;
};

interface Sentence {
  readonly text: string;
  readonly words: ReadonlyArray<string>;
}

/** Longer answers are cut: nobody says more than this in five minutes. */
const longestAnswer = 20_000;

const sentencesIn = (answer: string): ReadonlyArray<Sentence> =>
  answer
    .slice(0, longestAnswer)
    .split(/(?<=[.!?;])\s+|\n+/u)
    .map((text) => ({ text: text.trim(), words: wordsIn(text) }))
    .filter(({ words }) => words.length > 0);

/**
 * A sentence says something when it is more than a row of terms and more than the question read back: it has a word of
 * grammar for every six words, and at least three words that the question lacks.
 */
const isSaid = ({ words }: Sentence, asked: ReadonlySet<string>): boolean => {
  const own = new Set(words.filter((word) => !asked.has(word) && !grammar.has(word)));
  const joints = words.filter((word) => grammar.has(word)).length;
  return words.length >= 5 && words.length <= longestSentence && own.size >= 3 && joints * 6 >= words.length;
};

/** Nobody breathes longer; what goes on is pasted together. */
const longestSentence = 120;

/** Closed-class words of English: they hold a sentence together, and a list of terms has none of them. */
const grammar: ReadonlySet<string> = new Set(
  "a an the and or but so because if when then than that which who it its is are was were be been has have had do does did not no never will would can could must may i we my our they them this there in on of to for with by from at as after before while where how why what until once only both each".split(
    " ",
  ),
);

const wordsIn = (text: string): ReadonlyArray<string> => text.toLowerCase().match(/[a-z0-9']+/gu) ?? [];

/** Words of a phrase stand in this order with at most so many others between two of them. */
const mostBetween = 4;

const states = (words: ReadonlyArray<string>, phrase: ReadonlyArray<string>): boolean => {
  const [first] = phrase;
  return words.some(
    (word, at) =>
      first !== undefined &&
      isWord(word, first) &&
      follows(words, at, phrase) &&
      !isDenied(words, at, phrase),
  );
};

const follows = (words: ReadonlyArray<string>, start: number, phrase: ReadonlyArray<string>): boolean => {
  let at = start;
  for (const wanted of phrase.slice(1)) {
    const next = words.findIndex(
      (word, place) => place > at && place <= at + 1 + mostBetween && isWord(word, wanted),
    );
    if (next === -1) return false;
    at = next;
  }
  return true;
};

/** "retry" is said by "retries" and "retried": the same stem with another ending. */
const isWord = (word: string, wanted: string): boolean => stemOf(word) === stemOf(wanted);

const stemOf = (word: string): string => {
  const bare = word.replace(/'s$/u, "");
  if (bare.length <= 3) return bare;
  return bare.replace(/(?:ies|ied|y)$/u, "i").replace(/(?:ing|ed|es|s|e)$/u, "");
};

/** "never", "not" or "without" shortly before a phrase that has no such word of its own turns it round. */
const isDenied = (words: ReadonlyArray<string>, at: number, phrase: ReadonlyArray<string>): boolean =>
  !phrase.some((word) => denials.has(word)) &&
  words.slice(Math.max(0, at - 3), at).some((word) => denials.has(word));

const denials: ReadonlySet<string> = new Set(
  "no not never without isn't wasn't don't doesn't didn't can't cannot won't".split(" "),
);
