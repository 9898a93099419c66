/** A sentence as words with their places; "on-call", "p99.9" and "C++" are one word each. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A full stop, semicolon, colon or bracket stands between this word and the one before. */
  readonly breaks: boolean;
  /** A comma does. */
  readonly comma: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.+#-]{0,60}/gu;

/** Does the word end in a plain letter, so that no sign needs to be cut off? */
const isPlainEnd = (word: string): boolean => {
  const last = word.charCodeAt(word.length - 1) | 32;
  return last >= 97 && last <= 122;
};

export const wordsOfText = (text: string): ReadonlyArray<Word> => {
  const words: Array<Word> = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const found = isPlainEnd(match[0]) ? match[0] : match[0].replace(/[.'’-]+$/u, "");
    const between = text.slice(end, match.index);
    // Between most words there is one blank, which says nothing.
    const isBlank = between === " ";
    words.push({
      text: found.toLowerCase().replaceAll("’", "'"),
      start: match.index,
      end: match.index + found.length,
      breaks: !isBlank && /[.;:!?()[\]]|\s[–—-]\s/u.test(between),
      comma: !isBlank && between.includes(","),
    });
    end = match.index + found.length;
  }
  return words;
};
