/**
 * Tells the weights of a variable font apart. A browser prints them all under one name ("Roboto-Regular"); what shows
 * that they differ is that the same letters have other widths.
 */
import type { Piece } from "#core/page-layout/index.ts";
import type { FontLook } from "./font-look.ts";

export interface FontMeasures {
  readonly measure: (letter: string, width: number, font: FontLook) => void;
  readonly uses: (piece: Piece, font: FontLook) => void;
  /** Pieces in fonts that share their name with the font most letters are set in, and not its widths. */
  readonly heavyPieces: () => ReadonlySet<Piece>;
}

interface Measured {
  readonly widthByLetter: Map<string, number>;
  readonly pieces: Array<Piece>;
  letters: number;
}

export const createFontMeasures = (): FontMeasures => {
  const byFont = new Map<FontLook, Measured>();
  const of = (font: FontLook): Measured => {
    const known = byFont.get(font);
    if (known !== undefined) return known;
    const fresh = { widthByLetter: new Map<string, number>(), pieces: [], letters: 0 };
    byFont.set(font, fresh);
    return fresh;
  };
  return {
    measure: (letter, width, font) => {
      if (!font.isDrawn || letter.trim() === "") return;
      const measured = of(font);
      measured.widthByLetter.set(letter, width);
      measured.letters += 1;
    },
    uses: (piece, font) => {
      if (font.isDrawn) of(font).pieces.push(piece);
    },
    heavyPieces: () => new Set(heavyFonts(byFont).flatMap(({ pieces }) => pieces)),
  };
};

const heavyFonts = (byFont: ReadonlyMap<FontLook, Measured>): ReadonlyArray<Measured> => {
  const mainByName = new Map<string, Measured>();
  for (const [{ name }, measured] of byFont) {
    const main = mainByName.get(name);
    if (main === undefined || measured.letters > main.letters) mainByName.set(name, measured);
  }
  return [...byFont].flatMap(([{ name }, measured]) => {
    const main = mainByName.get(name);
    return main === undefined || name === "" || !differs(measured, main) ? [] : [measured];
  });
};

/** So many letters in common rule out that one font holds only what the other lacks. */
const LEAST_SHARED = 4;

const differs = (one: Measured, other: Measured): boolean => {
  let [shared, different] = [0, 0];
  for (const [letter, width] of one.widthByLetter) {
    const same = other.widthByLetter.get(letter);
    if (same === undefined) continue;
    shared += 1;
    if (Math.abs(same - width) > 0.002 * Math.max(same, width)) different += 1;
  }
  return shared >= LEAST_SHARED && different * 2 > shared;
};
