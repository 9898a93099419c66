/** Text as numbers, words and signs with their places, so that the rules on quantities need no regular expressions. */
export interface Token {
  readonly kind: "number" | "word" | "sign";
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** Every repeat is bounded and no two parts can match the same character, so it cannot backtrack. */
const TOKEN = /\d{1,40}(?:[.,'’]\d{1,40}){0,8}|\p{L}[\p{L}\p{M}]{0,60}|[^\s\p{L}\d]/uy;

/** One pass. Nine in ten tokens are plain words, which are several times faster cut without the expression. */
export const tokensOf = (text: string): ReadonlyArray<Token> => {
  const tokens: Array<Token> = [];
  let start = 0;
  while (start < text.length) {
    const end = plainWordEnd(text, start) ?? tokenEnd(text, start);
    if (end === null) {
      start += 1;
      continue;
    }
    const found = text.slice(start, end);
    tokens.push({ kind: kindOf(found), text: found, lower: found.toLowerCase(), start, end });
    start = end;
  }
  return tokens;
};

/** The end of a word of ASCII letters alone, as long as a word may be; null where something else begins. */
const plainWordEnd = (text: string, start: number): number | null => {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end)) && end - start < LONGEST_WORD) end += 1;
  return end > start && (text.charCodeAt(end) < 128 || end === text.length) ? end : null;
};

const LONGEST_WORD = 61;

const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** null at a space. */
const tokenEnd = (text: string, start: number): number | null => {
  if (text.charCodeAt(start) === 32) return null;
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : null;
};

/** Is there no space between this token and the one before it? */
export const isGlued = (tokens: ReadonlyArray<Token>, at: number): boolean =>
  at > 0 && tokens[at - 1]?.end === tokens[at]?.start;

const kindOf = (text: string): Token["kind"] => {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return "number";
  // Of ASCII, which is nearly all, the code tells; the rest is asked properly.
  if (first < 128) return (first | 32) >= 97 && (first | 32) <= 122 ? "word" : "sign";
  return /^\p{L}/u.test(text) ? "word" : "sign";
};
