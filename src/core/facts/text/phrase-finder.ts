/** Finds the phrases of word lists in a sentence: whole words, the longest at each place, in one pass. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";
import { type Word, wordsOfText } from "./words-of.ts";

export interface PhraseMatch<Group extends string> {
  readonly group: Group;
  /** Places of words: `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

export type PhraseFinder<Group extends string> = (
  words: ReadonlyArray<Word>,
) => ReadonlyArray<PhraseMatch<Group>>;

interface Phrase<Group> {
  readonly group: Group;
  readonly words: ReadonlyArray<string>;
}

export const phraseFinderOf = <Group extends string>(
  wording: ReadonlyArray<WordList>,
  id: string,
  groups: ReadonlyArray<Group>,
): PhraseFinder<Group> => {
  const byFirst = new Map<string, Array<Phrase<Group>>>();
  for (const group of groups) {
    for (const written of wordsOf(wording, id, group)) {
      const words = wordsOfText(written).map(({ text }) => text);
      const [first] = words;
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { group, words }]);
    }
  }
  // A phrase may stand in two groups: both count, the longer phrase hides the shorter.
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return (words) => matchesIn(words, byFirst);
};

const matchesIn = <Group extends string>(
  words: ReadonlyArray<Word>,
  byFirst: ReadonlyMap<string, ReadonlyArray<Phrase<Group>>>,
): ReadonlyArray<PhraseMatch<Group>> => {
  const matches: Array<PhraseMatch<Group>> = [];
  for (let at = 0; at < words.length; ) {
    const phrases = byFirst.get(words[at]?.text ?? "");
    // Most words begin no phrase, and this is asked of each word a dozen times: nothing is made for them.
    const length = phrases === undefined ? 0 : addLongest(matches, words, at, phrases);
    at += Math.max(1, length);
  }
  return matches;
};

/** Adds the longest of the phrases that stand at this place; 0 when none does, else its length in words. */
const addLongest = <Group extends string>(
  matches: Array<PhraseMatch<Group>>,
  words: ReadonlyArray<Word>,
  from: number,
  phrases: ReadonlyArray<Phrase<Group>>,
): number => {
  let length = 0;
  for (const phrase of phrases) {
    // The longest come first.
    if (phrase.words.length < length) break;
    if (!fits(words, from, phrase.words)) continue;
    length = phrase.words.length;
    const to = from + length;
    matches.push({
      group: phrase.group,
      from,
      to,
      start: words[from]?.start ?? 0,
      end: words[to - 1]?.end ?? 0,
    });
  }
  return length;
};

/** The first word is known to be that of the phrase. */
const fits = (words: ReadonlyArray<Word>, at: number, phrase: ReadonlyArray<string>): boolean => {
  for (let i = 1; i < phrase.length; i += 1) {
    const word = words[at + i];
    if (word === undefined || word.text !== phrase[i] || word.breaks) return false;
  }
  return true;
};
