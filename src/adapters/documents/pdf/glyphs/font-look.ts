/** What the name and the tables of a font tell about the look of its letters. */
import type { Matrix } from "../drawing/matrix.ts";
import { matrixOf } from "../drawing/matrix.ts";

export interface FontLook {
  /** Without the tag of a subset; several fonts of a file may have the same. */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Pictures (an envelope, a telephone) in the place of letters: what they spell means nothing. */
  readonly isIcons: boolean;
  /** Office pictures whose letters mean nothing; most are bullets. */
  readonly isSymbols: boolean;
  /** Shares of the letter size. */
  readonly ascent: number;
  readonly descent: number;
  readonly matrix: Matrix;
  /** Glyphs are drawings with a scale of their own. */
  readonly isDrawn: boolean;
  readonly isVertical: boolean;
}

/** Reads the font as pdf.js loaded it; a font that could not be loaded looks plain. */
export const fontLookOf = (font: unknown): FontLook => {
  const given = (typeof font === "object" && font !== null ? font : {}) as Partial<Record<string, unknown>>;
  const name = nameOf(given);
  const isDrawn = given["isType3Font"] === true;
  const matrix = given["fontMatrix"] === undefined ? PLAIN : matrixOf(given["fontMatrix"]);
  return {
    name,
    bold: given["bold"] === true || given["black"] === true || isBoldName(name),
    italic: given["italic"] === true || ITALIC.test(name) || LATEX_ITALIC.test(name),
    isIcons: ICONS.test(name),
    isSymbols: SYMBOLS.test(name),
    ascent: within(given["ascent"], 0.7, 1.05, 0.8),
    descent: within(-Number(given["descent"]), 0.15, 0.35, 0.22),
    matrix,
    isDrawn,
    isVertical: given["vertical"] === true,
  };
};

/** Thousandths of the letter size, the usual scale of glyphs. */
const PLAIN: Matrix = [0.001, 0, 0, 0.001, 0, 0];

/** The name without the tag of a subset ("ABCDEF+"). */
const nameOf = (font: Partial<Record<string, unknown>>): string =>
  typeof font["name"] === "string" ? font["name"].replace(/^[A-Z]{6}\+/u, "") : "";

const isBoldName = (name: string): boolean =>
  (BOLD.test(name) || SHORT_BOLD.test(name) || LATEX_BOLD.test(name)) && !NOT_BOLD.test(name);

/** Weights of 600 and more; Medium (500) sets titles apart in many templates, but whole pages in others. */
const BOLD = /bold|black|heavy|semibd|demi|-[6-9]00|wght[6-9]00/iu;
/** Short style endings: "Roboto-Bd", "MyriadPro-BoldCond", "Minion-B", "-BI". */
const SHORT_BOLD = /(?:bd|blk|hvy|[-,_](?:sb|b|bi|z))(?:it|italic|ital|i|mt|ps)?\d*$/iu;
/** Computer Modern and Latin Modern name bold fonts by letters: CMBX10, SFBX1000, LMRoman10-Bold, NimbusSanL-Bold. */
const LATEX_BOLD = /^(?:cmbx|sfbx|sfsx|cmssbx|ecbx|ecsx|eccb|lmbx|larm|sfxc|pzdb|ptmb|phvb|cmb)\w*$/iu;
const NOT_BOLD = /semilight|extralight/iu;
const ITALIC = /italic|oblique|kursiv|slanted|[-,_](?:it|ital|bi|i|z|obl)\d*$/iu;
const LATEX_ITALIC = /^(?:cmti|cmsl|cmbxti|sfti|sfsl|sfbi|ecti|ecsl|cmssi|sfsi)\d*$/iu;
const ICONS =
  /awesome|^fa[-_]?(?:solid|brands|regular)|icon|fontello|icomoon|octicon|typicon|entypo|glyphicon|devicon|feather|emoji(?!one)/iu;
const SYMBOLS = /wingding|webding/iu;

/** Fonts state odd heights; a box drawn from them must still cover the letters and not the next line. */
const within = (value: unknown, low: number, high: number, usual: number): number => {
  const number = Number(value);
  return Number.isFinite(number) && number !== 0 ? Math.min(high, Math.max(low, number)) : usual;
};
