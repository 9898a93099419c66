/** What is painted behind text: white letters are seen on a dark side bar and not on white paper. */
import { type Box, boxAround, type Matrix } from "./matrix.ts";

export interface Backdrops {
  /** Remembers a painted area; a null colour is a picture or a pattern. */
  readonly paint: (box: unknown, matrix: Matrix, color: string | null) => void;
  /** The colour that was painted last at a point; null where it is a picture. */
  readonly colorAt: (x: number, y: number) => string | null;
}

export const createBackdrops = (): Backdrops => {
  const areas: Array<{ readonly box: Box; readonly color: string | null }> = [];
  return {
    paint: (box, matrix, color) => {
      const corners =
        ArrayBuffer.isView(box) || Array.isArray(box) ? Array.from(box as ArrayLike<unknown>, Number) : [];
      const [x0, y0, x1, y1] = corners;
      if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return;
      const placed = boxAround(matrix, [x0, y0, x1, y1]);
      const isLine = placed[2] - placed[0] < LEAST_SIDE || placed[3] - placed[1] < LEAST_SIDE;
      if (!isLine && areas.length < MOST_AREAS) areas.push({ box: placed, color });
    },
    colorAt: (x, y) => {
      const area = areas.findLast(({ box }) => box[0] <= x && x <= box[2] && box[1] <= y && y <= box[3]);
      return area === undefined ? WHITE : area.color;
    },
  };
};

const WHITE = "#ffffff";
/** Thinner areas are rules and underlines. */
const LEAST_SIDE = 4;
/** Drawings with more areas are charts; looking through them for each white word would take too long. */
const MOST_AREAS = 2000;

/** Too close to tell apart by eye: no channel differs by more than a twentieth. */
export const isSameColor = (one: string, other: string): boolean =>
  [1, 3, 5].every(
    (at) =>
      Math.abs(Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16)) <=
      13,
  );
