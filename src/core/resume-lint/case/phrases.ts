/** Finds phrases of word lists in a text: whole words, whatever their case, the longest at each place. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";

export interface Place {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly text: string;
}

export type FindPhrases = (list: string, group: string, text: string) => ReadonlyArray<Place>;

/** The lists are prepared once for each catalogue. */
export const phraseFinderFor = (wording: ReadonlyArray<WordList>): FindPhrases => {
  const known = finders.get(wording) ?? createFinder(wording);
  finders.set(wording, known);
  return known;
};

const finders = new WeakMap<ReadonlyArray<WordList>, FindPhrases>();

const createFinder = (wording: ReadonlyArray<WordList>): FindPhrases => {
  const indexByGroup = new Map<string, PhraseIndex>();
  // Each line is looked through for many lists.
  const wordsByText = new Map<string, ReadonlyArray<LowerWord>>();
  return (list, group, text) => {
    const key = `${list} ${group}`;
    const index = indexByGroup.get(key) ?? phraseIndexOf(wordsOf(wording, list, group));
    indexByGroup.set(key, index);
    const words = wordsByText.get(text) ?? lowerWordsIn(text);
    if (wordsByText.size > MOST_REMEMBERED) wordsByText.clear();
    wordsByText.set(text, words);
    return placesIn(text, words, index);
  };
};

/** More lines than a résumé of forty pages has: each rule asks for all of them in turn, so fewer would be as good as none. */
const MOST_REMEMBERED = 20_000;

type PhraseIndex = ReadonlyMap<string, ReadonlyArray<ReadonlyArray<string>>>;

const phraseIndexOf = (phrases: ReadonlyArray<string>): PhraseIndex => {
  const byFirst = new Map<string, Array<ReadonlyArray<string>>>();
  for (const phrase of phrases) {
    const words = wordsIn(phrase).map(({ text }) => text.toLowerCase());
    const [first] = words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const same of byFirst.values()) same.sort((one, other) => other.length - one.length);
  return byFirst;
};

/** A word may hold signs ("n+1", "ci/cd", "c++") but ends in none but "+" and "#". */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}+#]|['’./&-](?=[\p{L}\p{N}])){0,60}/gu;

export const wordsIn = (text: string): ReadonlyArray<Place> =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
  }));

interface LowerWord extends Place {
  readonly lower: string;
}

const lowerWordsIn = (text: string): ReadonlyArray<LowerWord> =>
  wordsIn(text).map((word) => ({ ...word, lower: word.text.toLowerCase() }));

const placesIn = (
  text: string,
  words: ReadonlyArray<LowerWord>,
  index: PhraseIndex,
): ReadonlyArray<Place> => {
  const places: Array<Place> = [];
  for (let at = 0; at < words.length; at += 1) {
    const phrase = index
      .get(words[at]?.lower ?? "")
      ?.find((each) => each.every((word, i) => words[at + i]?.lower === word));
    if (phrase === undefined) continue;
    const start = words[at]?.start ?? 0;
    const end = words[at + phrase.length - 1]?.end ?? start;
    places.push({ start, end, text: text.slice(start, end) });
    at += phrase.length - 1;
  }
  return places;
};
