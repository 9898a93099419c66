/** Puts the rows of a page in reading order: bands from the top down, in each band one column after the other. */
import { guttersOf } from "./gutters.ts";
import { kindOfGutter } from "./kind-of-gutter.ts";
import { type OrderedColumn, orderedColumnOf, type Row } from "./ordered-column.ts";
import { pairedCells } from "./rails/paired-cells.ts";
import { bandsOfRail, rowsWithRail } from "./rails/rows-with-rail.ts";
import { partedRows, type Sides, sidesOfGutter } from "./side-of-gutter.ts";

export const readingOrder = (rows: ReadonlyArray<Row>, depth = 0): ReadonlyArray<OrderedColumn> => {
  if (rows.length === 0) return [];
  if (depth > DEEPEST) return [orderedColumnOf(rows)];
  let parted = rows;
  for (const gutter of guttersOf(rows).slice(0, MOST_TRIED)) {
    const sides = sidesOfGutter(rows, gutter);
    const kind = kindOfGutter(gutter, sides);
    if (kind === "rows") {
      // A label is no part of the words beside it, wherever they are read.
      parted = partedRows(parted, gutter);
      continue;
    }
    const inside = kind === "rail" ? railColumns(sides, depth) : sideBySide(sides, depth);
    return [
      ...readingOrder(rows.slice(0, gutter.from), depth + 1),
      ...inside,
      ...readingOrder(rows.slice(gutter.to), depth + 1),
    ];
  }
  return [orderedColumnOf(parted)];
};

/** Columns inside of columns inside of bands; more is a hostile file. */
const DEEPEST = 8;
const MOST_TRIED = 12;
/** Bands are tried before all is read as one, which takes twice the time at each depth. */
const DEEPEST_BANDS = 2;

/** The left column is read first, unless the name of the page stands at the head of the right one. */
const sideBySide = ({ left, right }: Sides, depth: number): ReadonlyArray<OrderedColumn> => {
  const cells = pairedCells({ left, right });
  if (cells !== null) return [orderedColumnOf(cells)];
  const [one, other] = [readingOrder(left, depth + 1), readingOrder(right, depth + 1)];
  return largestOf(right.slice(0, 3)) > largestOf(left) * 1.25 ? [...other, ...one] : [...one, ...other];
};

const largestOf = (rows: ReadonlyArray<Row>): number => {
  let most = 0;
  for (const part of rows.flat()) most = Math.max(most, part.size);
  return most;
};

const railColumns = ({ left, right }: Sides, depth: number): ReadonlyArray<OrderedColumn> => {
  const isDated = left.some((row) => row.some(({ text }) => /\d/u.test(text)));
  const bands = isDated || depth > DEEPEST_BANDS ? [] : bandsInOrder(left, right, depth);
  // Names of sections stand above what they name, also where that has columns of its own.
  if (bands.some(({ columns }) => columns.length > 1))
    return bands.flatMap(({ label, columns }) => [
      ...(label === null ? [] : [orderedColumnOf([label])]),
      ...columns,
    ]);
  const columns = readingOrder(right, depth + 1);
  const [first] = columns;
  // Beside several columns a rail is no rail but the first of them.
  if (columns.length !== 1 || first === undefined) return [orderedColumnOf(left), ...columns];
  return [orderedColumnOf(rowsWithRail(left, first.rows))];
};

const bandsInOrder = (left: Sides["left"], right: Sides["right"], depth: number) =>
  bandsOfRail(left, right).map(({ label, rows }) => ({ label, columns: readingOrder(rows, depth + 1) }));
