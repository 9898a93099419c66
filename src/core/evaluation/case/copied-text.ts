/**
 * Law 1: words that came from the posting are no evidence about the person.
 * A résumé sentence is a copy when it shares a run of 8 words with the posting, or stands in the posting as a whole.
 */
import type { Fact } from "#core/facts/index.ts";
import { wordsIn } from "./words.ts";

export interface CopiedText {
  /** Is `sentence` taken from the posting? */
  readonly isCopy: (sentence: string) => boolean;
}

/** 8 words in a row are the posting's own; shorter runs ("experience with distributed systems") are everyone's. */
const RUN = 8;

export const copiedTextOf = (posting: string): CopiedText => {
  const words = wordsIn(posting).map(({ text }) => text);
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(" "));
  const wordLine = ` ${words.join(" ")} `;
  const isCopy = (sentence: string): boolean => {
    const own = wordsIn(sentence).map(({ text }) => text);
    if (own.length === 0) return false;
    if (own.length < RUN) return wordLine.includes(` ${own.join(" ")} `);
    for (let at = 0; at + RUN <= own.length; at += 1) {
      if (runs.has(own.slice(at, at + RUN).join(" "))) return true;
    }
    return false;
  };
  return { isCopy };
};

/** A sentence is compared as it stands. A name is everybody's; only the line of names it stands in can be a copy. */
export const lineToCompare = (fact: Fact, resume: string): string => {
  if (isSentence(fact)) return fact.span.quote;
  // The names of a JSON Resume stand in no line of their own.
  if (resume.trimStart().startsWith("{")) return "";
  const lineEnd = resume.indexOf("\n", fact.span.end);
  const line = resume.slice(
    Math.max(resume.lastIndexOf("\n", fact.span.start) + 1, fact.span.start - FURTHEST),
    lineEnd < 0 ? resume.length : Math.min(lineEnd, fact.span.end + FURTHEST),
  );
  return wordsIn(line).length < FEWEST_NAMES ? "" : line;
};

export const isSentence = ({ kind }: Fact): boolean => kind === "bullet" || kind === "summary";

/** "Go, Kafka" is everybody's too. */
const FEWEST_NAMES = 3;

/** Further than this along a line nothing is compared: one line may be a whole file. */
const FURTHEST = 2000;
