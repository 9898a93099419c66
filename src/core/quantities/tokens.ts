/** Text as numbers, words and signs with their places, so that the rules on quantities need no regular expressions. */
export interface Token {
  readonly kind: "number" | "word" | "sign";
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** One pass; every repeat is bounded and no two parts can match the same character, so it cannot backtrack. */
const TOKEN = /\d{1,40}(?:[.,'’]\d{1,40}){0,8}|\p{L}[\p{L}\p{M}]{0,60}|[^\s\p{L}\d]/gu;

export const tokensOf = (text: string): ReadonlyArray<Token> => {
  const tokens: Array<Token> = [];
  for (const match of text.matchAll(TOKEN)) {
    const [found] = match;
    tokens.push({
      kind: kindOf(found),
      text: found,
      lower: found.toLowerCase(),
      start: match.index,
      end: match.index + found.length,
    });
  }
  return tokens;
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
