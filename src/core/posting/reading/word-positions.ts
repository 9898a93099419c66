/** Where each word of a posting stands, so that a thousand phrases cost only the places where their first word is. */

export type WordPositions = ReadonlyMap<string, ReadonlyArray<number>>;

/** Numbers are also kept together under "#", the sign for "a number" in phrase lists. */
export const wordPositionsOf = (text: string): WordPositions => {
  const positions = new Map<string, Array<number>>();
  for (const match of text.matchAll(/[a-z0-9\u00DF-\u024F]+/gu)) {
    const word = match[0];
    keep(positions, word, match.index);
    if (word.length <= 3 && /^\d+$/u.test(word)) keep(positions, "#", match.index);
  }
  return positions;
};

const keep = (positions: Map<string, Array<number>>, word: string, at: number): void => {
  const known = positions.get(word);
  if (known) known.push(at);
  else positions.set(word, [at]);
};

export const lookUp = (positions: WordPositions, word: string): ReadonlyArray<number> =>
  positions.get(word) ?? [];
