/** Puts the rows of a page in reading order: bands from the top down, in each band one column after the other. */
import { guttersOf } from "./gutters.ts";
import { kindOfGutter } from "./kind-of-gutter.ts";
import { type OrderedColumn, orderedColumnOf, type Row } from "./ordered-column.ts";
import { rowsWithRail } from "./rows-with-rail.ts";
import { type Sides, sidesOfGutter } from "./side-of-gutter.ts";

export const readingOrder = (rows: ReadonlyArray<Row>, depth = 0): ReadonlyArray<OrderedColumn> => {
  if (rows.length === 0) return [];
  if (depth > DEEPEST) return [orderedColumnOf(rows)];
  for (const gutter of guttersOf(rows).slice(0, MOST_TRIED)) {
    const sides = sidesOfGutter(rows, gutter);
    const kind = kindOfGutter(gutter, sides);
    if (kind === "rows") continue;
    const inside = kind === "rail" ? railColumns(sides, depth) : sideBySide(sides, depth);
    return [
      ...readingOrder(rows.slice(0, gutter.from), depth + 1),
      ...inside,
      ...readingOrder(rows.slice(gutter.to), depth + 1),
    ];
  }
  return [orderedColumnOf(rows)];
};

/** Columns inside of columns inside of bands; more is a hostile file. */
const DEEPEST = 8;
const MOST_TRIED = 12;

/** The left column is read first, unless the name of the page stands at the head of the right one. */
const sideBySide = ({ left, right }: Sides, depth: number): ReadonlyArray<OrderedColumn> => {
  const [one, other] = [readingOrder(left, depth + 1), readingOrder(right, depth + 1)];
  return largestOf(right.slice(0, 3)) > largestOf(left) * 1.25 ? [...other, ...one] : [...one, ...other];
};

const largestOf = (rows: ReadonlyArray<Row>): number => {
  let most = 0;
  for (const part of rows.flat()) most = Math.max(most, part.size);
  return most;
};

const railColumns = ({ left, right }: Sides, depth: number): ReadonlyArray<OrderedColumn> => {
  const columns = readingOrder(right, depth + 1);
  const [first] = columns;
  // Beside several columns a rail is no rail but the first of them.
  if (columns.length !== 1 || first === undefined) return [orderedColumnOf(left), ...columns];
  return [orderedColumnOf(rowsWithRail(left, first.rows))];
};
