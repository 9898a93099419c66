/** The letter size in which most of a text is set; what is larger stands out. */

interface SizedStretch {
  readonly size: number;
  readonly start: number;
  readonly end: number;
}

export const commonSize = (words: ReadonlyArray<SizedStretch>): number => {
  const letters = new Map<number, number>();
  for (const { size, start, end } of words)
    letters.set(roundedSize(size), (letters.get(roundedSize(size)) ?? 0) + end - start);
  let most: readonly [number, number] = [USUAL, 0];
  for (const entry of letters) if (entry[1] > most[1]) most = entry;
  return most[0];
};

/** To half points: sizes that differ less look the same. */
export const roundedSize = (size: number): number => Math.round(size * 2) / 2;

const USUAL = 10;
