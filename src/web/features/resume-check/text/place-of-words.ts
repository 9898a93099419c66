/** Where the words of a field stand in a bare text, which may break its lines anywhere between them. */

export interface WordsPlace {
  readonly start: number;
  readonly end: number;
}

/** The first place; null where the words stand there in another form, as dates do, or not at all. */
export const placeOfWords = (text: string, words: string): WordsPlace | null => {
  const parts = words.trim().split(/\s+/u).filter(Boolean);
  if (parts.length === 0) return null;
  const pattern = parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")).join("\\s+");
  // A short word must stand alone: "Go" is not in "Google".
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "iu").exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
};
