/** Follows the drawing instructions of one page and collects the pieces of text it shows. */
import type { Piece } from "#core/page-layout/index.ts";
import { withAccentBefore } from "../glyphs/compose-accents.ts";
import type { FontMeasures } from "../glyphs/font-measures.ts";
import { lostLigature } from "../glyphs/lost-ligature.ts";
import { type GlyphSink, showGlyphs } from "../glyphs/shown-glyphs.ts";
import { createBackdrops } from "./backdrops.ts";
import { createCover } from "./covered-text.ts";
import { dotOf, pictureDotOf } from "./drawn-dots.ts";
import { identity, type Matrix } from "./matrix.ts";
import { createPen, type PdfNames } from "./pen.ts";
import { type PageEdges, unseenBecause } from "./unseen-text.ts";

export interface Instructions {
  readonly codes: ReadonlyArray<number>;
  readonly values: ReadonlyArray<unknown>;
}

export const readDrawing = (
  { codes, values }: Instructions,
  page: Matrix,
  edges: PageEdges,
  names: PdfNames,
  fonts: FontMeasures,
  mostPieces: number,
): ReadonlyArray<Piece> => {
  const pieces: Array<Piece> = [];
  const steps = stepByCode(page, edges, names, pieces, fonts);
  for (let at = 0; at < codes.length && pieces.length < mostPieces; at += 1) {
    const given = values[at];
    steps.get(codes[at] ?? -1)?.(Array.isArray(given) ? given : []);
  }
  return pieces;
};

type Step = (given: ReadonlyArray<unknown>) => void;

const stepByCode = (
  page: Matrix,
  edges: PageEdges,
  names: PdfNames,
  pieces: Array<Piece>,
  fonts: FontMeasures,
): ReadonlyMap<number, Step> => {
  const backdrops = createBackdrops();
  const pen = createPen(page, names);
  const sink: GlyphSink = {
    ...createCollector(pieces, fonts),
    measure: fonts.measure,
    unseen: (drawing, place) => unseenBecause(drawing, place, edges, backdrops),
  };
  const filling = new Set(FILLING.map((name) => names.codeByName[name]));
  // A large picture is left out by pdf.js; what is left of it is a plane of its own on which nothing is drawn.
  let isPlaneEmpty = false;
  const onPlane = (step: Step): Step => {
    return (given) => {
      isPlaneEmpty = false;
      step(given);
    };
  };
  // The next path is no drawing: it bounds what is drawn after it.
  let isStencil = false;
  const narrow: Step = () => {
    isStencil = true;
  };
  const cover = createCover(pieces);
  const picture: Step = () => {
    const { matrix } = pen.drawing();
    backdrops.paint(UNIT, matrix, null);
    const dot = pictureDotOf(UNIT, matrix);
    if (dot !== null) pieces.push(dot);
  };
  const stepByName: Readonly<Record<string, Step>> = {
    ...pen.steps,
    transform: (given) => {
      pen.steps["transform"]?.(given);
      isPlaneEmpty = true;
    },
    restore: (given) => {
      if (isPlaneEmpty) backdrops.paint(UNIT, pen.drawing().matrix, null);
      isPlaneEmpty = false;
      pen.steps["restore"]?.(given);
    },
    paintFormXObjectBegin: onPlane((given) => pen.steps["paintFormXObjectBegin"]?.(given)),
    showText: onPlane(([glyphs]) =>
      showGlyphs(Array.isArray(glyphs) ? glyphs : [], pen.drawing(), pen.place, sink),
    ),
    clip: narrow,
    eoClip: narrow,
    constructPath: onPlane(([how, path, bounds]) => {
      const { matrix, fill, opacity, clip, isMixed } = pen.drawing();
      if (isStencil) pen.clipTo(cover.within(path, matrix, clip));
      isStencil = false;
      const isFilled = filling.has(Number(how));
      if (isFilled && opacity > FAINTEST) backdrops.paint(bounds, matrix, fill);
      if (isFilled && opacity > FULL && fill !== null && !isMixed) cover.paint(path, matrix, clip);
      const dot = dotOf(bounds, matrix, isFilled);
      if (dot !== null) pieces.push(dot);
    }),
    shadingFill: () => backdrops.paint([0, 0, edges.width, edges.height], identity, null),
    paintImageXObject: onPlane(picture),
    paintInlineImageXObject: onPlane(picture),
    paintImageMaskXObject: onPlane(picture),
    paintSolidColorImageMask: onPlane(picture),
  };
  return new Map(Object.entries(stepByName).map(([name, step]) => [names.codeByName[name] ?? -1, step]));
};

const FILLING = ["fill", "eoFill", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"];
/** Areas as faint as this hide nothing. */
const FAINTEST = 0.05;
/** Through anything less, what is below still shows. */
const FULL = 0.99;

/** A picture fills the unit square of its own plane. */
const UNIT = [0, 0, 1, 1];

const createCollector = (
  pieces: Array<Piece>,
  fonts: FontMeasures,
): Pick<GlyphSink, "piece" | "blank" | "takeBlank"> => {
  let isBlankBefore = false;
  return {
    piece: (piece, font) => {
      const ligature = lostLigature(pieces.at(-2), pieces.at(-1), piece);
      if (ligature !== null) pieces[pieces.length - 1] = ligature;
      const whole = ligature === null ? withAccentBefore(pieces.at(-1), piece) : null;
      if (whole !== null) pieces.pop();
      const kept = whole ?? (ligature === null ? piece : { ...piece, afterBlank: false });
      pieces.push(kept);
      fonts.uses(kept, font);
    },
    blank: () => {
      isBlankBefore = true;
    },
    takeBlank: () => {
      const was = isBlankBefore;
      isBlankBefore = false;
      return was;
    },
  };
};
