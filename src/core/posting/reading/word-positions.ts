/** Where each word of a posting stands, so that a thousand phrases cost only the places where their first word is. */

export type WordPositions = ReadonlyMap<string, ReadonlyArray<number>>;

/** Numbers are also kept together under "#", the sign for "a number" in phrase lists. */
export const wordPositionsOf = (text: string): WordPositions => {
  const positions = new Map<string, Array<number>>();
  let at = 0;
  while (at < text.length) {
    const start = at;
    while (isWordCode(text.charCodeAt(at))) at += 1;
    if (at === start) {
      at += 1;
      continue;
    }
    const word = text.slice(start, at);
    keep(positions, word, start);
    if (word.length <= 3 && /^\d+$/u.test(word)) keep(positions, "#", start);
  }
  return positions;
};

/** a–z, 0–9 and the letters from "ß" to the end of the Latin blocks. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xdf && code <= 0x24f);

/** Tries of one word that are worth keeping, for texts that repeat it a million times. */
const mostPlaces = 5000;

const keep = (positions: Map<string, Array<number>>, word: string, at: number): void => {
  const known = positions.get(word);
  if (known === undefined) positions.set(word, [at]);
  else if (known.length < mostPlaces) known.push(at);
};

export const lookUp = (positions: WordPositions, word: string): ReadonlyArray<number> =>
  positions.get(word) ?? [];
