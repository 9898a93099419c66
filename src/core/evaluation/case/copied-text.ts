/**
 * Law 1: words that came from the posting are no evidence about the person.
 * A résumé sentence is a copy when it shares a run of 8 words with the posting, or stands in the posting as a whole.
 */
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
