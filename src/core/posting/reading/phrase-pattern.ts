/**
 * The small language of the phrase lists in `knowledge/wording/posting-*.yml`, compiled to matchers that cannot backtrack far:
 *   word        itself, as a whole word; a hyphen also matches a space or nothing (on-site, on site, onsite)
 *   stem*       any word that begins so (not as the first word)
 *   (a|b c)     one of these;  (a|b)?  one of these or nothing
 *   N           a number of one to three digits, or a number word up to ten
 *   ...         up to eight words of the same sentence
 * Between words, a comma, colon, slash, dash or bracket counts as a space.
 */

import { isPlain, plainPhraseEnd } from "./plain-phrase.ts";
import type { Reading } from "./reading.ts";
import { lookUp, type WordPositions } from "./word-positions.ts";

export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
}

export type PhraseMatcher = (reading: Reading, positions: WordPositions) => ReadonlyArray<PhraseMatch>;

/** No posting repeats itself more often than this; a hostile one must not make each repetition cost. */
const mostMatches = 100;

export const phraseMatcherOf = (phrases: ReadonlyArray<string>): PhraseMatcher => {
  const compiled = phrases.map(compiledPhraseOf);
  return (reading, positions) => {
    const matches: Array<PhraseMatch> = [];
    for (const phrase of compiled) matchPhrase(phrase, reading.text, positions, matches);
    return matches.sort((a, b) => a.start - b.start || b.end - a.end);
  };
};

interface CompiledPhrase {
  readonly phrase: string;
  readonly firstWords: ReadonlyArray<string>;
  /** For each later word that must be there, the words of a text that it may stand as. */
  readonly neededWords: () => ReadonlyArray<ReadonlyArray<string>>;
  /** Where the phrase ends that begins at `start`; -1 when it does not stand there. */
  readonly endAt: (text: string, start: number) => number;
}

const matchPhrase = (
  compiled: CompiledPhrase,
  text: string,
  positions: WordPositions,
  matches: Array<PhraseMatch>,
): void => {
  if (!mayOccur(compiled, positions)) return;
  const { phrase, firstWords } = compiled;
  let found = 0;
  for (const word of firstWords) {
    for (const start of lookUp(positions, word)) {
      const end = compiled.endAt(text, start);
      if (end < 0) continue;
      matches.push({ start, end, phrase });
      found += 1;
      if (found >= mostMatches) return;
    }
  }
};

/** Nine in ten phrases are ruled out by words that the text does not have. */
const mayOccur = ({ firstWords, neededWords }: CompiledPhrase, positions: WordPositions): boolean => {
  if (!hasAny(positions, firstWords)) return false;
  for (const words of neededWords()) if (!hasAny(positions, words)) return false;
  return true;
};

/** A loop, because it is asked for each of two thousand phrases. */
const hasAny = (positions: WordPositions, words: ReadonlyArray<string>): boolean => {
  for (const word of words) if (positions.has(word)) return true;
  return false;
};

/** Most phrases never meet a text with their words, so what costs time is made when one does. */
const compiledPhraseOf = (phrase: string): CompiledPhrase => ({
  phrase,
  firstWords: firstWordsOf(phrase),
  neededWords: onFirstUse(() => neededWordsOf(phrase)),
  endAt: isPlain(phrase) ? plainPhraseEnd(phrase.split(" ")) : patternEnd(phrase),
});

const patternEnd = (phrase: string): CompiledPhrase["endAt"] => {
  const compiled = onFirstUse(() => new RegExp(`${sourceOf(phrase)}(?![a-z0-9_])`, "y"));
  return (text, start) => {
    const pattern = compiled();
    pattern.lastIndex = start;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
};

const onFirstUse = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const numberSource = "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)";

/** Up to eight words, none of which ends a sentence. */
const gapSource = "(?: [^\\s]{0,30}[^\\s.;!?]){0,8}";

/** What may stand between two words of a phrase: "Location: Remote", "hybrid/remote", "full - time". */
const separator = '[ ,:/()"#-]{1,3}';

const sourceOf = (phrase: string): string => tokensOf(phrase).reduce(withToken, "");

const withToken = (source: string, token: string): string => {
  if (token === "...") return source + gapSource;
  const isFirst = source === "" || isOptionalOpening(source);
  if (!token.endsWith("?")) return source + (isFirst ? "" : separator) + groupSource(token);
  const group = groupSource(token.slice(0, -1));
  return source + (isFirst ? `(?:${group}${separator})?` : `(?:${separator}${group})?`);
};

/** An optional first word brings its own separator, so the word after it needs none. */
const isOptionalOpening = (source: string): boolean => source.endsWith(`${separator})?`);

const groupSource = (token: string): string =>
  token.startsWith("(") ? `(?:${alternativesOf(token).map(wordsSource).join("|")})` : wordsSource(token);

const tokensOf = (phrase: string): ReadonlyArray<string> =>
  (phrase.match(/\([^)]*\)\??|\S+/gu) ?? []).filter((token) => token !== "-");

const alternativesOf = (group: string): ReadonlyArray<string> =>
  group.replace(/^\(/u, "").replace(/\)$/u, "").split("|");

const wordsSource = (words: string): string => words.split(" ").map(wordSource).join(separator);

const wordSource = (word: string): string => {
  if (word === "N") return numberSource;
  const stem = word.endsWith("*");
  const literal = (stem ? word.slice(0, -1) : word)
    .replaceAll(/[.+$^{}()|[\]\\/?]/gu, "\\$&")
    .replaceAll("-", "(?:-| )?");
  return stem ? `${literal}[a-z']{0,20}` : literal;
};

/** The words that a match can begin with, as the index of the text has them: those of the first token that must be there. */
const firstWordsOf = (phrase: string): ReadonlyArray<string> => {
  // Most phrases begin with a plain word; two thousand are made ready at every start.
  const plain = /^[a-z0-9]+(?= |$)/u.exec(phrase)?.[0];
  if (plain !== undefined) return [plain];
  const words: Array<string> = [];
  for (const token of tokensOf(phrase)) {
    const isOptional = token.endsWith("?");
    const group = isOptional ? token.slice(0, -1) : token;
    const alternatives = group.startsWith("(") ? alternativesOf(group) : [group];
    words.push(...alternatives.flatMap((alternative) => firstPiecesOf(alternative.split(" ")[0] ?? "")));
    if (!isOptional) break;
  }
  return [...new Set(words)];
};

/** A stem may stand as any word, and so may a sign; those ask for nothing here. */
const neededWordsOf = (phrase: string): ReadonlyArray<ReadonlyArray<string>> =>
  (isPlain(phrase) ? phrase.split(" ") : tokensOf(phrase))
    .filter((token) => !token.endsWith("?") && token !== "...")
    .slice(1)
    .flatMap((token) => {
      const alternatives = token.startsWith("(") ? alternativesOf(token) : [token];
      const firsts = alternatives.map((alternative) => alternative.split(" ")[0] ?? "");
      return firsts.every((first) => /^[a-zN]/u.test(first) && !first.endsWith("*"))
        ? [firsts.flatMap(firstPiecesOf)]
        : [];
    });

const numberWords = "one two three four five six seven eight nine ten".split(" ");

/** "on-site" begins with "on" (on-site, on site) or with "onsite". */
const firstPiecesOf = (word: string): ReadonlyArray<string> => {
  if (word === "N") return ["#", ...numberWords];
  const pieces = word
    .replace(/^#/u, "")
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  return pieces.map((_, count) => pieces.slice(0, count + 1).join(""));
};
