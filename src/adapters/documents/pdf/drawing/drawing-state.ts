/** What a PDF's drawing instructions have set when a piece of text is shown. */
import { type FontLook, fontLookOf } from "../glyphs/font-look.ts";
import { EVERYWHERE } from "./covered-text.ts";
import { type Box, identity, type Matrix } from "./matrix.ts";

/** Kept and brought back by the file's "save" and "restore". */
export interface Drawing {
  matrix: Matrix;
  font: FontLook;
  fontSize: number;
  letterSpacing: number;
  wordSpacing: number;
  /** 1 is as wide as the font is made. */
  stretch: number;
  leading: number;
  rise: number;
  renderMode: number;
  /** "#rrggbb", or null for a pattern. */
  fill: string | null;
  opacity: number;
  /** What is painted mixes with what is below, or is masked: it hides nothing for sure. */
  isMixed: boolean;
  /** Outside of this box of the page nothing is painted. */
  clip: Box;
}

/** Where the next glyph goes; lives outside of "save" and "restore", as PDF has it. */
export interface TextPlace {
  matrix: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  y: number;
}

export const startOfPage = (matrix: Matrix): Drawing => ({
  matrix,
  font: fontLookOf(null),
  fontSize: 10,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  renderMode: 0,
  fill: "#000000",
  opacity: 1,
  isMixed: false,
  clip: EVERYWHERE,
});

export const startOfText = (): TextPlace => ({ matrix: identity, lineX: 0, lineY: 0, x: 0, y: 0 });
