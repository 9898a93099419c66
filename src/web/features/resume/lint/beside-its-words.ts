/** A message as it reads in the margin: the words stand beside it, so their quotation would only repeat them. */

/** Only a quotation of the whole goes; that of a single word says which word is meant. */
export const besideItsWords = (message: string, words: string): string =>
  message.replaceAll(/“([^”]{1,300})”/gu, (quotation, inside: string, at: number) => {
    if (!isWhole(inside, words)) return quotation;
    return at === 0 ? "This" : "this";
  });

const isWhole = (inside: string, words: string): boolean => {
  const said = inside.replace(/\s?…$/u, "");
  return words.startsWith(said) && (said !== inside || said.length >= words.length - 2);
};
