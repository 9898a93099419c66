/** The words of a text, lower case, with their places: what copy detection and absence checks compare. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const wordsIn = (text: string): ReadonlyArray<Word> => {
  const words: Array<Word> = [];
  eachWord(text, (start, end) => words.push({ text: text.slice(start, end).toLowerCase(), start, end }));
  return words;
};

export const countWords = (text: string): number => {
  let count = 0;
  eachWord(text, () => {
    count += 1;
  });
  return count;
};

/** The words joined by one blank, with a blank at both ends, so that `includes(" go ")` asks for a whole word. */
export const wordLineOf = (text: string): string => {
  const lower = text.toLowerCase();
  const words: Array<string> = [];
  eachWord(lower, (start, end) => words.push(lower.slice(start, end)));
  return words.length === 0 ? " " : ` ${words.join(" ")} `;
};

/**
 * Letters, digits and the signs that end names ("c++", "c#"); everything else separates. Without a regular expression,
 * because this runs over every line of every evaluation.
 */
const eachWord = (text: string, visit: (start: number, end: number) => void): void => {
  let at = 0;
  while (at < text.length) {
    let width = letterWidth(text, at);
    if (width === 0) {
      at += 1;
      continue;
    }
    const start = at;
    while (width > 0) {
      at += width;
      width = isSign(text.charCodeAt(at)) ? 1 : letterWidth(text, at);
    }
    visit(start, at);
  }
};

/** "+" and "#". */
const isSign = (code: number): boolean => code === 43 || code === 35;

/** How many places the letter or digit at `at` takes: two for rare scripts; 0 when there is none. */
const letterWidth = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < 128) return asciiLetters[code] ?? 0;
  if (Number.isNaN(code)) return 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return /[\p{L}\p{N}]/u.test(character) ? character.length : 0;
};

const asciiLetters = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/iu.test(String.fromCharCode(code)) ? 1 : 0,
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
