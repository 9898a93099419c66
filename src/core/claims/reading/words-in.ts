/** A sentence as words, numbers and signs with their places. Possessive endings are cut off; "didn't" is did and not. */

export interface Word {
  readonly kind: "word" | "number" | "sign";
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** No two alternatives can begin with the same character, and every repeat is bounded, so it cannot backtrack. */
const TOKEN =
  /(?:\p{L}{1,3}\.){2,5}(?!\p{L})|\d{1,4}(?:st|nd|rd|th)(?!\p{L})|\d{1,30}(?:[.,’']\d{1,30}){0,8}|[\p{L}\p{M}][\p{L}\p{M}\d]{0,60}|['’]\p{L}{1,2}(?!\p{L})|[^\s\p{L}\p{M}\d]/gu;

export const wordsIn = (text: string): ReadonlyArray<Word> => {
  const words: Array<Word> = [];
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    const word = {
      text: found,
      lower: found.toLowerCase().replaceAll(/(?<=\p{L})\./gu, ""),
      start: index,
      end: index + found.length,
    };
    if (isEnding(found)) {
      if (/t$/iu.test(found)) words.push({ ...word, kind: "word", lower: "not" });
      continue;
    }
    words.push({ ...word, kind: kindOf(found) });
  }
  return words.map((word, at) => (words[at + 1]?.text.match(/^['’]t$/iu) ? withoutN(word) : word));
};

const isEnding = (found: string): boolean => found.length > 1 && /^['’]/u.test(found);

const kindOf = (found: string): Word["kind"] =>
  /^\d[\d.,'’]*$/u.test(found) ? "number" : /^[\p{L}\p{M}\d]/u.test(found) ? "word" : "sign";

const withoutN = (word: Word): Word => ({ ...word, lower: word.lower.replace(/n$/u, "") });

export const isGluedTo = (word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined && next !== undefined && word.end === next.start;
