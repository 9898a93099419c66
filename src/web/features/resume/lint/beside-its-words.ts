/** A message as it reads in the margin: the words stand beside it, so their quotation would only repeat them. */

/** Only a quotation of the whole goes; that of a single word says which word is meant. */
export const besideItsWords = (message: string, words: string): string => {
  const quotation = /^“([^”]{1,300})”/u.exec(message);
  if (!quotation) return message;
  const [quoted, inside = ""] = quotation;
  const isCut = inside.endsWith("…");
  const said = inside.replace(/\s?…$/u, "");
  const isWhole = words.startsWith(said) && (isCut || said.length >= words.length - 2);
  return isWhole ? `This${message.slice(quoted.length)}` : message;
};
