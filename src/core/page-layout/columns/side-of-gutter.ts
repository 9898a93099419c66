/** Parts the rows beside a gutter into those on its left and those on its right. */

import { type RowPart, rowPartOf } from "../rows/page-word.ts";
import { type Gutter, splitAt } from "./gutters.ts";
import type { Row } from "./ordered-column.ts";

export interface Sides {
  readonly left: ReadonlyArray<Row>;
  readonly right: ReadonlyArray<Row>;
}

export const sidesOfGutter = (rows: ReadonlyArray<Row>, { x, from, to }: Gutter): Sides => {
  const left: Array<Row> = [];
  const right: Array<Row> = [];
  for (const row of rows.slice(from, to)) {
    const parts = row.flatMap((part) => split(part, x));
    const [before, behind] = [parts.filter((part) => part.left < x), parts.filter((part) => part.left >= x)];
    if (before.length > 0) left.push(before);
    if (behind.length > 0) right.push(behind);
  }
  return { left, right };
};

const split = (part: RowPart, x: number): ReadonlyArray<RowPart> => {
  if (part.left >= x || part.right <= x) return [part];
  const at = splitAt(part, x);
  return at === null ? [part] : [rowPartOf(part.words.slice(0, at)), rowPartOf(part.words.slice(at))];
};
