/** Gives each label a row above its mark so that no two overlap. */
import { cut, widthOf } from "./marks.ts";

export interface Label {
  /** Where its mark begins. */
  readonly x: number;
  readonly text: string;
  readonly look: string;
}

export interface PlacedLabel extends Label {
  /** Where the text begins: further left than its mark where the drawing ends. */
  readonly from: number;
  /** 0 is nearest to the mark. */
  readonly row: number;
}

/**
 * From right to left: a label that would run into the next one goes a row higher, so its leader comes down left of
 * every label below it.
 */
export const placeLabels = (
  labels: ReadonlyArray<Label>,
  left: number,
  right: number,
): ReadonlyArray<PlacedLabel> => {
  /** Where the leftmost label of each row begins. */
  const taken: Array<number> = [];
  const placed: Array<PlacedLabel> = [];
  for (const label of [...labels].sort((a, b) => b.x - a.x)) {
    const text = cut(label.text, right - left);
    const from = Math.max(left, Math.min(label.x, right - widthOf(text)));
    const end = from + widthOf(text) + GAP;
    const free = taken.findIndex((start) => end <= start);
    const row = free < 0 ? taken.length : free;
    taken[row] = from;
    placed.push({ ...label, text, from, row });
  }
  return placed;
};

/** Pixels between two labels in one row. */
const GAP = 10;
