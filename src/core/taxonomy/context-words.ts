/** A card's context made ready for comparing, when the first ambiguous name of a text asks for it. */
import type { SkillCard } from "#core/catalogue/index.ts";
import { foldText, plainGaps } from "./fold-text.ts";

export interface ContextWords {
  /** The words and phrases that settle it, by their first word. */
  readonly near: ReadonlyMap<string, ReadonlyArray<string>>;
  readonly not: ExcludingPhrases;
}

/** Phrases that rule the name out, found by the character that would stand beside it. */
export interface ExcludingPhrases {
  readonly byFirst: ReadonlyMap<string, ReadonlyArray<string>>;
  readonly byLast: ReadonlyMap<string, ReadonlyArray<string>>;
  /** Those that hold the name, and where in them it stands. */
  readonly holding: (name: string) => ReadonlyArray<{ readonly phrase: string; readonly at: number }>;
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
      not: excludingPhrases(card.context.not.map((phrase) => plainGaps(foldText(phrase)))),
    };
    wordsByCard.set(card, words);
    return words;
  };
};

const excludingPhrases = (phrases: ReadonlyArray<string>): ExcludingPhrases => {
  const placesByName = new Map<string, ReturnType<ExcludingPhrases["holding"]>>();
  return {
    byFirst: groupedBy(phrases, (phrase) => phrase.charAt(0)),
    byLast: groupedBy(phrases, (phrase) => phrase.charAt(phrase.length - 1)),
    holding: (name) => {
      const known = placesByName.get(name);
      if (known !== undefined) return known;
      const places = phrases.flatMap((phrase) => placesOf(phrase, name).map((at) => ({ phrase, at })));
      placesByName.set(name, places);
      return places;
    },
  };
};

const groupedBy = (
  phrases: ReadonlyArray<string>,
  keyOf: (phrase: string) => string,
): ReadonlyMap<string, ReadonlyArray<string>> => {
  const groups = new Map<string, Array<string>>();
  for (const phrase of phrases) groups.set(keyOf(phrase), [...(groups.get(keyOf(phrase)) ?? []), phrase]);
  return groups;
};

const placesOf = (phrase: string, name: string): ReadonlyArray<number> => {
  const places: Array<number> = [];
  for (let at = phrase.indexOf(name); at !== -1; at = phrase.indexOf(name, at + 1)) places.push(at);
  return places;
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
