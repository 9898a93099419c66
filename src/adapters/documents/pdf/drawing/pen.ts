/** Keeps what the drawing instructions of a page set: places, fonts, colours, and what is saved and brought back. */

import { type FontLook, fontLookOf } from "../glyphs/font-look.ts";
import { type Drawing, startOfPage, startOfText, type TextPlace } from "./drawing-state.ts";
import { type Matrix, matrixOf, times } from "./matrix.ts";

/** `codeByName` is pdf.js's own table of instructions; `fontNamed` finds a font that the page has loaded. */
export interface PdfNames {
  readonly codeByName: Readonly<Record<string, number>>;
  readonly fontNamed: (id: string) => unknown;
}

type Step = (given: ReadonlyArray<unknown>) => void;

export interface Pen {
  readonly drawing: () => Drawing;
  readonly place: TextPlace;
  /** Narrows what is painted until the drawing of before is brought back. */
  readonly clipTo: (clip: Drawing["clip"]) => void;
  readonly steps: Readonly<Record<string, Step>>;
}

export const createPen = (page: Matrix, { fontNamed }: PdfNames): Pen => {
  const saved: Array<Drawing> = [];
  let drawing = startOfPage(page);
  const place = startOfText();
  const set = (change: Partial<Drawing>): void => {
    drawing = { ...drawing, ...change };
  };
  const looks = new Map<string, FontLook>();
  const setFont = (id: unknown, size: unknown): void => {
    const name = String(id);
    const look = looks.get(name) ?? fontLookOf(fontNamed(name));
    looks.set(name, look);
    set({ font: look, fontSize: numberOf(size) });
  };
  const save: Step = () => {
    if (saved.length < DEEPEST) saved.push(drawing);
  };
  const restore: Step = () => {
    drawing = saved.pop() ?? drawing;
  };
  return {
    drawing: () => drawing,
    place,
    clipTo: (clip) => set({ clip }),
    steps: {
      save,
      restore,
      beginGroup: save,
      endGroup: restore,
      paintFormXObjectBegin: ([matrix]) => {
        save([]);
        if (matrix !== null && matrix !== undefined) set({ matrix: times(drawing.matrix, matrixOf(matrix)) });
      },
      paintFormXObjectEnd: restore,
      transform: (given) => set({ matrix: times(drawing.matrix, matrixOf(given)) }),
      setFont: ([id, size]) => setFont(id, size),
      setGState: ([states]) => {
        for (const [key, value] of Array.isArray(states) ? states : [])
          if (key === "Font" && Array.isArray(value)) setFont(value[0], value[1]);
          else set(changeOf(key, value));
      },
      setFillRGBColor: ([color]) => set({ fill: typeof color === "string" ? color : null }),
      setFillTransparent: () => set({ fill: null }),
      setFillColorN: () => set({ fill: null }),
      ...textSteps(place, () => drawing, set),
    },
  };
};

const changeOf = (key: unknown, value: unknown): Partial<Drawing> => {
  if (key === "ca") return { opacity: numberOf(value) };
  if (key === "BM") return { isMixed: value !== "source-over" };
  return key === "SMask" && value !== false && value !== null ? { isMixed: true } : {};
};

/** A file that saves without end must not eat the memory. */
const DEEPEST = 2000;

const textSteps = (
  place: TextPlace,
  drawing: () => Drawing,
  set: (change: Partial<Drawing>) => void,
): Readonly<Record<string, Step>> => {
  const move = (x: number, y: number): void => {
    place.lineX += x;
    place.lineY += y;
    place.x = place.lineX;
    place.y = place.lineY;
  };
  return {
    beginText: () => Object.assign(place, startOfText()),
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
    nextLine: () => move(0, -drawing().leading),
  };
};

const numberOf = (value: unknown): number => (Number.isFinite(value) ? Number(value) : 0);
