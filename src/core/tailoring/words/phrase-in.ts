/** Whole words and phrases in a line, whatever their case, without a regular expression made of data. */

/** Where the phrase stands as whole words; -1 when nowhere. */
export const placeOf = (line: string, phrase: string, from = 0): number => {
  const lower = line.toLowerCase();
  for (let at = lower.indexOf(phrase, from); at >= 0; at = lower.indexOf(phrase, at + 1)) {
    if (!isLetter(lower.charAt(at - 1)) && !isLetter(lower.charAt(at + phrase.length))) return at;
  }
  return -1;
};

export const startsWith = (line: string, phrase: string): boolean => placeOf(line, phrase) === 0;

const isLetter = (sign: string): boolean => /[\p{L}\p{N}-]/u.test(sign);

/** As a person counts: what stands between blanks and holds a letter or figure. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Only a plain first word: "REST", "JWT" and "iOS" keep their letters. */
export const uncapitalised = (text: string): string =>
  /^\p{Lu}[\p{Ll}]*(?:[^\p{L}\p{N}]|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Blanks and signs in order after words went. */
export const tidied = (text: string): string =>
  text
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/\s+([,;:.])/gu, "$1")
    .replaceAll(/([,;:])(?:\s*[,;:])+/gu, "$1")
    .replaceAll(/\(\s*\)/gu, "")
    .trim();

export const withoutStop = (text: string): string => text.trim().replace(/[.;,\s]+$/u, "");
