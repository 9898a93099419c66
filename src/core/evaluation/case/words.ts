/** The words of a text, lower case, with their places: what copy detection and absence checks compare. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and the signs that end names ("c++", "c#"); everything else separates. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}+#]*/gu;

export const wordsIn = (text: string): ReadonlyArray<Word> => {
  const words: Array<Word> = [];
  for (const match of text.matchAll(wordPattern)) {
    words.push({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
  }
  return words;
};

/** The words joined by one blank, with a blank at both ends, so that `includes(" go ")` asks for a whole word. */
export const wordLineOf = (text: string): string => {
  const words = text.toLowerCase().match(wordPattern);
  return words === null ? " " : ` ${words.join(" ")} `;
};

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
