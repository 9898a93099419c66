/** A card's context made ready for comparing, when the first ambiguous name of a text asks for it. */
import type { SkillCard } from "#core/catalogue/index.ts";
import { foldText, plainGaps } from "./fold-text.ts";

export interface ContextWords {
  /** The words and phrases that settle it, by their first word. */
  readonly near: ReadonlyMap<string, ReadonlyArray<string>>;
  readonly not: ReadonlyArray<string>;
}

/** Most texts doubt few names, so each card's words are prepared once, and only when they are needed. */
export const createContextWords = (): ((card: SkillCard) => ContextWords | undefined) => {
  const wordsByCard = new Map<SkillCard, ContextWords>();
  return (card) => {
    if (card.context === undefined) return undefined;
    const known = wordsByCard.get(card);
    if (known !== undefined) return known;
    const words = {
      near: phrasesByFirstWord(card.context.near),
      not: card.context.not.map((phrase) => plainGaps(foldText(phrase))),
    };
    wordsByCard.set(card, words);
    return words;
  };
};

/** "developer" stands for "developers" as well. */
const phrasesByFirstWord = (near: ReadonlyArray<string>): ContextWords["near"] => {
  const phrasesByWord = new Map<string, Array<string>>();
  for (const phrase of near.flatMap((each) => [foldText(each), `${foldText(each)}s`])) {
    const first = /^[a-z0-9]+/u.exec(phrase)?.[0] ?? phrase.charAt(0);
    phrasesByWord.set(first, [...(phrasesByWord.get(first) ?? []), phrase]);
  }
  return phrasesByWord;
};
