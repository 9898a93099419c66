/** The tokens of a text with the names they may be part of, halves of a word that Markdown has split put together again. */
import { gap, type Tokens } from "./tokenise-text.ts";

export interface KnownTokens extends Tokens {
  /** By token: the word's id in the trie, 0 for a word that is in no name. */
  readonly ids: Array<number>;
}

/** The lists of `tokens` become those of the result: a second copy of them costs more than all the rest of a long text. */
export const knownTokensOf = (
  idByWord: ReadonlyMap<string, number>,
  folded: string,
  { starts, ends, gaps }: Tokens,
): KnownTokens => {
  const ids: Array<number> = [];
  for (let i = 0; i < starts.length; i += 1) {
    const word = folded.slice(starts[i], ends[i]);
    const rest = gaps[i + 1] === gap.marks ? folded.slice(starts[i + 1], ends[i + 1]) : "";
    const joined = rest === "" ? undefined : splitWordId(idByWord, word, rest);
    const last = joined === undefined ? i : i + 1;
    const place = ids.length;
    starts[place] = starts[i] ?? 0;
    ends[place] = ends[last] ?? 0;
    gaps[place] = gaps[i] ?? gap.wall;
    ids.push(joined ?? idByWord.get(word) ?? versionedId(idByWord, word));
    i = last;
  }
  for (const list of [starts, ends, gaps]) list.length = ids.length;
  return { starts, ends, gaps, ids };
};

/** "**Typescrip** t": one half is a stump, and the first half alone is no name. */
const splitWordId = (
  idByWord: ReadonlyMap<string, number>,
  one: string,
  other: string,
): number | undefined => {
  const isSplit =
    Math.min(one.length, other.length) <= 4 && /^[a-z]{4,40}$/u.test(one + other) && !idByWord.has(one);
  return isSplit ? idByWord.get(one + other) : undefined;
};

/** "python3" is "python", "vue3" is "vue"; one letter ("c99", "s3") stays. Nearly all words end in a letter. */
const versionedId = (idByWord: ReadonlyMap<string, number>, word: string): number => {
  const name = isDigit(word.charCodeAt(word.length - 1))
    ? /^([a-z]{2,20})\d{1,4}$/u.exec(word)?.[1]
    : undefined;
  return name === undefined ? 0 : (idByWord.get(name) ?? 0);
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
