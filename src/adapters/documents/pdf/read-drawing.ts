/** Follows the drawing instructions of one page and collects the pieces of text it shows. */
import type { Piece } from "#core/page-layout/index.ts";
import { createBackdrops } from "./backdrops.ts";
import { type Drawing, startOfPage, startOfText } from "./drawing-state.ts";
import { fontLookOf } from "./font-look.ts";
import { identity, type Matrix, matrixOf, times } from "./matrix.ts";
import { type GlyphSink, showGlyphs } from "./shown-glyphs.ts";
import { type PageEdges, unseenBecause } from "./unseen-text.ts";

export interface Instructions {
  readonly codes: ReadonlyArray<number>;
  readonly values: ReadonlyArray<unknown>;
}

/** `codeByName` is pdf.js's own table of instructions; `fontNamed` finds a font that the page has loaded. */
export interface PdfNames {
  readonly codeByName: Readonly<Record<string, number>>;
  readonly fontNamed: (id: string) => unknown;
}

export const readDrawing = (
  { codes, values }: Instructions,
  page: Matrix,
  edges: PageEdges,
  names: PdfNames,
  mostPieces: number,
): ReadonlyArray<Piece> => {
  const pieces: Array<Piece> = [];
  const steps = stepByCode(page, edges, names, pieces);
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
  { codeByName, fontNamed }: PdfNames,
  pieces: Array<Piece>,
): ReadonlyMap<number, Step> => {
  const backdrops = createBackdrops();
  const saved: Array<Drawing> = [];
  let drawing = startOfPage(page);
  const place = startOfText();
  let isBlankBefore = false;
  const looks = new Map<string, ReturnType<typeof fontLookOf>>();
  const sink: GlyphSink = {
    piece: (piece) => pieces.push(piece),
    blank: () => {
      isBlankBefore = true;
    },
    takeBlank: () => {
      const was = isBlankBefore;
      isBlankBefore = false;
      return was;
    },
    unseen: (shown, x, y, size) => unseenBecause(shown, { x, y, size }, edges, backdrops),
  };
  const set = (change: Partial<Drawing>): void => {
    drawing = { ...drawing, ...change };
  };
  const save = (): void => {
    if (saved.length < DEEPEST) saved.push(drawing);
  };
  const restore = (): void => {
    drawing = saved.pop() ?? drawing;
  };
  const setFont = (id: unknown, size: unknown): void => {
    const name = String(id);
    const look = looks.get(name) ?? fontLookOf(fontNamed(name));
    looks.set(name, look);
    set({ font: look, fontSize: numberOf(size) });
  };
  const move = (x: number, y: number): void => {
    place.lineX += x;
    place.lineY += y;
    place.x = place.lineX;
    place.y = place.lineY;
  };
  const stepByName: Readonly<Record<string, Step>> = {
    save,
    restore,
    transform: (given) => set({ matrix: times(drawing.matrix, matrixOf(given)) }),
    paintFormXObjectBegin: ([matrix]) => {
      save();
      if (matrix !== null && matrix !== undefined) set({ matrix: times(drawing.matrix, matrixOf(matrix)) });
    },
    paintFormXObjectEnd: restore,
    beginGroup: save,
    endGroup: restore,
    beginText: () => Object.assign(place, startOfText()),
    setFont: ([id, size]) => setFont(id, size),
    setCharSpacing: ([value]) => set({ letterSpacing: numberOf(value) }),
    setWordSpacing: ([value]) => set({ wordSpacing: numberOf(value) }),
    setHScale: ([value]) => set({ stretch: numberOf(value) / 100 || 1 }),
    setLeading: ([value]) => set({ leading: numberOf(value) }),
    setTextRise: ([value]) => set({ rise: numberOf(value) }),
    setTextRenderingMode: ([value]) => set({ renderMode: numberOf(value) }),
    setTextMatrix: (given) =>
      Object.assign(place, startOfText(), { matrix: matrixOf(given.length === 1 ? given[0] : given) }),
    moveText: ([x, y]) => move(numberOf(x), numberOf(y)),
    setLeadingMoveText: ([x, y]) => {
      set({ leading: -numberOf(y) });
      move(numberOf(x), numberOf(y));
    },
    nextLine: () => move(0, -drawing.leading),
    showText: ([glyphs]) => showGlyphs(Array.isArray(glyphs) ? glyphs : [], drawing, place, sink),
    setFillRGBColor: ([color]) => set({ fill: typeof color === "string" ? color : null }),
    setFillTransparent: () => set({ fill: null }),
    setFillColorN: () => set({ fill: null }),
    setGState: ([states]) => {
      for (const [key, value] of Array.isArray(states) ? states : []) {
        if (key === "ca") set({ opacity: numberOf(value) });
        if (key === "Font" && Array.isArray(value)) setFont(value[0], value[1]);
      }
    },
    constructPath: ([how, , bounds]) => {
      if (FILLING.some((name) => codeByName[name] === how) && drawing.opacity > 0.05)
        backdrops.paint(bounds, drawing.matrix, drawing.fill);
    },
    shadingFill: () => backdrops.paint([0, 0, edges.width, edges.height], identity, null),
    ...Object.fromEntries(
      PICTURES.map((name) => [name, () => backdrops.paint([0, 0, 1, 1], drawing.matrix, null)]),
    ),
  };
  return new Map(Object.entries(stepByName).map(([name, step]) => [codeByName[name] ?? -1, step]));
};

/** A file that saves without end must not eat the memory. */
const DEEPEST = 2000;
const FILLING = ["fill", "eoFill", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"];
const PICTURES = ["paintImageXObject", "paintInlineImageXObject", "paintImageMaskXObject"];

const numberOf = (value: unknown): number => (Number.isFinite(value) ? Number(value) : 0);
