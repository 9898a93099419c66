/** Turns glyphs that are shown one after the other into pieces: unbroken runs of letters with their place on the page. */
import type { Piece } from "#core/page-layout/index.ts";
import type { Drawing, TextPlace } from "../drawing/drawing-state.ts";
import { type Matrix, times } from "../drawing/matrix.ts";
import { composed } from "./compose-accents.ts";
import type { FontLook } from "./font-look.ts";
import { letterOf, NAMELESS } from "./glyph-letters.ts";

/** Takes what one text instruction shows and moves the text place behind it. */
export const showGlyphs = (
  glyphs: ReadonlyArray<unknown>,
  drawing: Drawing,
  place: TextPlace,
  sink: GlyphSink,
): void => {
  const matrix = times(drawing.matrix, place.matrix);
  const run = createRun(matrix, drawing, place.y + drawing.rise, sink);
  // A letter size below nought mirrors the text; the page turns it back.
  const direction = drawing.fontSize < 0 ? -1 : 1;
  for (const glyph of glyphs) {
    if (typeof glyph === "number") {
      place.x -= (glyph / 1000) * drawing.fontSize * drawing.stretch;
      continue;
    }
    const { width, isSpace, unicode } = readGlyph(glyph);
    const advance = width * drawing.font.matrix[0] * drawing.fontSize * drawing.stretch;
    const letter = letterOf(unicode, drawing.font);
    sink.measure(letter, width, drawing.font);
    if (letter === NAMELESS) run.sign(unicode, place.x, place.x + advance);
    else run.take(letter, place.x, place.x + advance);
    const spacing = drawing.letterSpacing + (isSpace ? drawing.wordSpacing : 0);
    place.x += advance + spacing * drawing.stretch * direction;
  }
  run.end();
};

/** Where finished pieces go. */
export interface GlyphSink {
  readonly piece: (piece: Piece, font: FontLook) => void;
  /** A letter and its width in units of its font. */
  readonly measure: (letter: string, width: number, font: FontLook) => void;
  /** The file writes out a blank. */
  readonly blank: () => void;
  readonly takeBlank: () => boolean;
  /** Why no reader sees a piece that is drawn so, at that point, in that size. */
  readonly unseen: (
    drawing: Drawing,
    place: { readonly x: number; readonly y: number; readonly size: number },
  ) => string | undefined;
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

const readGlyph = (glyph: unknown): Glyph => {
  if (typeof glyph !== "object" || glyph === null) return { unicode: "", width: 0, isSpace: false };
  const given = glyph as Partial<Record<string, unknown>>;
  return {
    unicode: typeof given["unicode"] === "string" ? given["unicode"] : "",
    width: Number.isFinite(given["width"]) ? Number(given["width"]) : 0,
    isSpace: given["isSpace"] === true,
  };
};

interface Run {
  readonly take: (letter: string, from: number, to: number) => void;
  readonly sign: (code: string, from: number, to: number) => void;
  readonly end: () => void;
}

/** A gap wider than this share of the letter size ends a piece; whether it parts words is decided with the whole row in view. */
const NO_GAP = 0.06;
/** Letters drawn back over what stands there already begin anew. */
const STEP_BACK = 0.35;
/** An accent is drawn over its letter: back by at least this. */
const OVER = 0.15;

const createRun = (matrix: Matrix, drawing: Drawing, y: number, sink: GlyphSink): Run => {
  const unit = Math.abs(drawing.fontSize * drawing.stretch) || 1;
  // The file's own letter spacing is no gap.
  const spacing = Math.min(0.5, Math.max(0, drawing.letterSpacing / unit));
  let text = "";
  let [from, to] = [0, 0];
  const end = (): void => {
    if (text !== "") sink.piece(pieceOf(text, [from, to, y], matrix, drawing, sink), drawing.font);
    text = "";
  };
  const add = (letter: string, left: number, right: number): void => {
    const gap = (left - to) / unit - spacing;
    const last = text.slice(-1);
    const both = gap < -OVER ? (composed(letter, last) ?? composed(last, letter)) : null;
    if (both !== null) {
      text = text.slice(0, -1) + both;
      to = Math.max(to, right);
      return;
    }
    if (gap > NO_GAP || gap < -STEP_BACK) end();
    if (text === "") from = left;
    text += letter;
    to = right;
  };
  const take = (letter: string, left: number, right: number): void => {
    if (letter.trim() !== "") add(letter, left, right);
    else {
      end();
      if (letter !== "") sink.blank();
    }
  };
  const sign = (code: string, left: number, right: number): void => {
    end();
    const piece = pieceOf("•", [left, right, y], matrix, drawing, sink);
    sink.piece({ ...piece, sign: `${code} ${Math.round(piece.size)}` }, drawing.font);
    sink.blank();
  };
  return { take, sign, end };
};

const pieceOf = (
  text: string,
  [from, to, y]: readonly [number, number, number],
  [a, b, c, d, e, f]: Matrix,
  drawing: Drawing,
  sink: GlyphSink,
): Piece => {
  const x = a * from + c * y + e;
  const baseline = b * from + d * y + f;
  const [alongX, alongY] = [a * (to - from), b * (to - from)];
  const height = Math.abs(drawing.fontSize) * Math.hypot(c, d);
  const { font } = drawing;
  const size = font.isDrawn ? height * Math.max(1, Math.abs(font.matrix[3]) * DRAWN_HEIGHT) : height;
  const unseen = sink.unseen(drawing, { x: x + alongX / 2, y: baseline - size * 0.3, size });
  const isTurned = Math.abs(alongY) > Math.abs(alongX) * 0.2;
  return {
    text,
    x: Math.min(x, x + alongX),
    width: Math.abs(alongX),
    baseline,
    size,
    ascent: font.ascent,
    descent: font.descent,
    bold: font.bold || FAKE_BOLD.has(drawing.renderMode),
    italic: font.italic || Math.abs(c) > Math.abs(d) * 0.15,
    afterBlank: sink.takeBlank(),
    ...(isTurned ? { turned: alongY } : {}),
    ...(unseen === undefined ? {} : { unseen }),
  };
};

/** Fonts drawn at a scale of their own (glyph units of 1) state a size of 1; their letters are about this many units high. */
const DRAWN_HEIGHT = 1;
/** Filled and outlined: how programs make a font bold that has no bold. */
const FAKE_BOLD = new Set([2, 6]);
