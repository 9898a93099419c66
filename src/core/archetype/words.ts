/** Words of a text with their places, spelled so that "APIs", "api" and "API" are one word; no regular expression, one pass. */

export interface Word {
  /** Lower case, plural ending removed. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** Punctuation stands before it, so no phrase runs across. */
  readonly opens: boolean;
}

/** The words of `text.slice(from, to)`. Letters and digits make a word; `+` and `#` may end one ("c++", "c#"). */
export const wordsIn = (text: string, from: number, to: number): ReadonlyArray<Word> => {
  const words: Array<Word> = [];
  let opens = true;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      const end = wordEnd(text, at, to);
      if (end - at <= longestWord) words.push({ stem: stemOf(text.slice(at, end)), start: at, end, opens });
      opens = end - at > longestWord;
      at = end;
    } else {
      if (endsPhrase(code, text.charCodeAt(at + 1))) opens = true;
      at += 1;
    }
  }
  return words;
};

/** The spelling that words are compared by. */
export const stemOf = (word: string): string => {
  // British spelling, since cards are written once: "organisation" is "organization".
  const lower = word.toLowerCase().replace("isation", "ization").replace("modelling", "modeling");
  if (lower.length > 4 && lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  if (lower.length <= 3 || !lower.endsWith("s")) return lower;
  return keptEndings.some((ending) => lower.endsWith(ending)) ? lower : lower.slice(0, -1);
};

/** Nothing that a card could name is longer; base64 and minified text need not be copied. */
const longestWord = 40;

/** "class", "status", "analysis" are no plurals. */
const keptEndings = ["ss", "us", "is"];

const wordEnd = (text: string, start: number, to: number): number => {
  let end = start;
  while (end < to && isWordCode(text.charCodeAt(end))) end += 1;
  while (end < to && isSuffixCode(text.charCodeAt(end))) end += 1;
  return end;
};

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x206f) && code !== 0xd7 && code !== 0xf7 && code < 0xfe00);

/** "+" and "#". */
const isSuffixCode = (code: number): boolean => code === 43 || code === 35;

/** Commas, brackets and bars always end a phrase; full stops and their kin only before a blank, so "node.js" stays whole. */
const endsPhrase = (code: number, next: number): boolean => {
  if (',()|[]{}•·"\n'.includes(String.fromCharCode(code))) return true;
  return ".;:!?".includes(String.fromCharCode(code)) && (Number.isNaN(next) || next <= 32);
};
