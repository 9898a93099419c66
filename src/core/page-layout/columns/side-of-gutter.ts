/** Parts the rows beside a gutter into those on its left and those on its right. */

import { type RowPart, rowPartOf } from "../rows/page-word.ts";
import type { Gutter } from "./gutters.ts";
import type { Row } from "./ordered-column.ts";
import { type Strip, splitAt } from "./split-at.ts";

export interface Sides {
  readonly left: ReadonlyArray<Row>;
  readonly right: ReadonlyArray<Row>;
}

export const sidesOfGutter = (rows: ReadonlyArray<Row>, { x, strip, from, to }: Gutter): Sides => {
  const left: Array<Row> = [];
  const right: Array<Row> = [];
  for (const row of rows.slice(from, to)) {
    const parts = row.flatMap((part) => split(part, strip));
    const [before, behind] = [parts.filter((part) => part.left < x), parts.filter((part) => part.left >= x)];
    if (before.length > 0) left.push(before);
    if (behind.length > 0) right.push(behind);
  }
  return { left, right };
};

/** All rows, with the parts of those beside the gutter that run over it taken apart. */
export const partedRows = (rows: ReadonlyArray<Row>, { strip, from, to }: Gutter): ReadonlyArray<Row> =>
  rows.map((row, at) => (at < from || at >= to ? row : row.flatMap((part) => split(part, strip))));

const split = (part: RowPart, strip: Strip): ReadonlyArray<RowPart> => {
  if (part.left >= strip.x || part.right <= strip.x) return [part];
  const at = splitAt(part, strip);
  return at === null ? [part] : [rowPartOf(part.words.slice(0, at)), rowPartOf(part.words.slice(at))];
};
