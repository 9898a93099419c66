/** As a person counts: what stands between blanks and holds a letter or figure. */
export const wordCountOf = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
