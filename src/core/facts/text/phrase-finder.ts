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
    const fitting = byFirst.get(words[at]?.text ?? "")?.filter((phrase) => fits(words, at, phrase.words));
    const length = fitting?.[0]?.words.length;
    if (fitting === undefined || length === undefined) {
      at += 1;
      continue;
    }
    const to = at + length;
    const place = { from: at, to, start: words[at]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
    const longest = fitting.filter((phrase) => phrase.words.length === length);
    matches.push(...longest.map(({ group }) => ({ group, ...place })));
    at = to;
  }
  return matches;
};

const fits = (words: ReadonlyArray<Word>, at: number, phrase: ReadonlyArray<string>): boolean =>
  phrase.every((word, i) => words[at + i]?.text === word && (i === 0 || !words[at + i]?.breaks));
