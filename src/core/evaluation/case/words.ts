/** The words of a text, lower case, with their places: what copy detection and absence checks compare. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const wordsIn = (text: string): ReadonlyArray<Word> => {
  const words: Array<Word> = [];
  for (let start = nextWord(text, 0), end = 0; start < text.length; start = nextWord(text, end)) {
    end = wordEnd(text, start);
    words.push({ text: text.slice(start, end).toLowerCase(), start, end });
  }
  return words;
};

export const countWords = (text: string): number => {
  let count = 0;
  for (let start = nextWord(text, 0); start < text.length; start = nextWord(text, wordEnd(text, start)))
    count += 1;
  return count;
};

/** The words joined by one blank, with a blank at both ends, so that `includes(" go ")` asks for a whole word. */
export const wordLineOf = (text: string): string => {
  const lower = text.toLowerCase();
  let line = " ";
  // Words that stand one blank apart already are copied together.
  let from = nextWord(lower, 0);
  for (let start = from, end = 0; start < lower.length; ) {
    end = wordEnd(lower, start);
    start = nextWord(lower, end);
    if (start === end + 1 && start < lower.length && lower.charCodeAt(end) === BLANK) continue;
    line += `${lower.slice(from, end)} `;
    from = start;
  }
  return line;
};

const BLANK = 32;

/*
 * Letters, digits and the signs that end names ("c++", "c#") make a word; everything else separates. Without a regular
 * expression, because this runs over every line of every evaluation.
 */

/** Where the next word starts; the length of the text when there is none. */
const nextWord = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && letterWidth(text, at) === 0) at += 1;
  return at;
};

const wordEnd = (text: string, start: number): number => {
  let end = start + letterWidth(text, start);
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const width = code < 128 ? (asciiParts[code] ?? 0) : letterWidth(text, end);
    if (width === 0) return end;
    end += width;
  }
  return end;
};

/** How many places the letter or digit at `at` takes: two for rare scripts; 0 when there is none. */
const letterWidth = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < 128) return asciiLetters[code] ?? 0;
  // Dashes, quotes and bullets, as nearly every page has them: this block holds no letter and no digit.
  if (Number.isNaN(code) || (code >= 0x2000 && code < 0x2070)) return 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return /[\p{L}\p{N}]/u.test(character) ? character.length : 0;
};

const asciiLetters = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/iu.test(String.fromCharCode(code)) ? 1 : 0,
);

/** What goes on with a word: letters, digits, "+" and "#". */
const asciiParts = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9+#]/iu.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Does `phrase` occur in `wordLine` (see `wordLineOf`) as whole words? */
export const hasPhrase = (wordLine: string, phrase: string): boolean =>
  wordLine.includes(isPlain(phrase) ? ` ${phrase} ` : wordLineOf(phrase));

/** Most words of our lists are lower-case ASCII already; then the phrase is its own word line. */
const isPlain = (phrase: string): boolean => {
  for (let at = 0; at < phrase.length; at += 1) {
    const code = phrase.charCodeAt(at);
    if ((code < 97 || code > 122) && !(code === 32 && at > 0 && phrase.charCodeAt(at - 1) !== 32))
      return false;
  }
  return phrase.length > 0;
};
