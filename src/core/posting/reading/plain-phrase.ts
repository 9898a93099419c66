/** Phrases of words alone, which are most: compared letter by letter, since to compile an expression costs more than to use it. */

export const isPlain = (phrase: string): boolean => /^[a-z0-9]+(?: [a-z0-9]+)*$/u.test(phrase);

/** As the expression of `words` would match: one to three separators between words, and no word going on behind the last. */
export const plainPhraseEnd =
  ([first = "", ...others]: ReadonlyArray<string>) =>
  (text: string, start: number): number => {
    let end = text.startsWith(first, start) ? start + first.length : -1;
    for (let i = 0; i < others.length && end >= 0; i += 1) end = nextWordEnd(text, end, others[i] ?? "");
    return end >= 0 && goesOn(text.charCodeAt(end)) ? -1 : end;
  };

const nextWordEnd = (text: string, from: number, word: string): number => {
  let at = from;
  while (at - from < MOST_SEPARATORS && separators.has(text.charCodeAt(at))) at += 1;
  return at > from && text.startsWith(word, at) ? at + word.length : -1;
};

const MOST_SEPARATORS = 3;

const separators: ReadonlySet<number> = new Set(Array.from(' ,:/()"#-', (sign) => sign.charCodeAt(0)));

/** a–z, 0–9 and the underscore. */
const goesOn = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
