/**
 * Law 1: words that came from the posting are no evidence about the person.
 * A résumé sentence is a copy when it shares a run of 8 words with the posting, or stands in the posting as a whole.
 */
import type { Fact } from "#core/facts/index.ts";
import { wordLineOf, wordsIn } from "./words.ts";

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
  const line = pageLineOf(fact, resume);
  return wordsIn(line).length < FEWEST_NAMES ? "" : line;
};

/** The line of the page that a fact stands in; "" for JSON Resume, whose names stand in no line of their own. */
export const pageLineOf = ({ span }: Fact, resume: string): string => {
  if (resume.trimStart().startsWith("{")) return "";
  const start = resume.lastIndexOf("\n", span.start - 1) + 1;
  const lineEnd = resume.indexOf("\n", span.end);
  const end = lineEnd < 0 ? resume.length : lineEnd;
  return resume.slice(Math.max(start, span.start - FURTHEST), Math.min(end, span.end + FURTHEST));
};

export const isSentence = ({ kind }: Fact): boolean => kind === "bullet" || kind === "summary";

/** "Go, Kafka" is everybody's too. */
const FEWEST_NAMES = 3;

/** Further than this along a line nothing is compared: one line may be a whole file. */
const FURTHEST = 2000;

/**
 * A line of the posting that stands above a job gives it no title: the fact keeps its job, the job loses the name.
 * A title with more on its line ("Backend Engineer, Oakbank") is the person's own, whatever the posting is called.
 */
export const withoutCopiedTitle =
  (isCopy: CopiedText["isCopy"]) =>
  (fact: Fact): Fact => {
    const { entry } = fact;
    if (entry === null || entry.title === "" || !isCopy(entry.title)) return fact;
    const isAlone = entry.span.quote.split("\n").some((line) => wordLineOf(line) === wordLineOf(entry.title));
    return isAlone ? { ...fact, entry: { ...entry, title: "" } } : fact;
  };
