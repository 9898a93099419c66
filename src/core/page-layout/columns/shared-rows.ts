/** Finds the rows that two columns share: titles above them and sections below need not cross the gutter. */
import { baselineOf, type Row } from "./ordered-column.ts";

/** Which sides of a gutter a row has words on; null where a part crosses the gutter. */
export type RowSides = { readonly left: boolean; readonly right: boolean } | null;

/** Of the rows that keep clear of the gutter, those from the first to the last that belong to its columns. */
export const sharedRows = (
  rows: ReadonlyArray<Row>,
  sides: ReadonlyArray<RowSides>,
  x: number,
  from: number,
  to: number,
): readonly [number, number] => {
  const inside = sides.slice(from, to);
  const hasLeft = (side: RowSides): boolean => side?.left === true;
  const hasRight = (side: RowSides): boolean => side?.right === true;
  const top = from + Math.max(inside.findIndex(hasLeft), inside.findIndex(hasRight));
  const bottom = from + Math.min(inside.findLastIndex(hasLeft), inside.findLastIndex(hasRight)) + 1;
  if (bottom <= top) return [from, from];
  const edge = edgeOfLeft(rows.slice(top, bottom), x);
  const fits = (at: number): boolean => keepsToColumn(rows[at] ?? [], x, edge);
  let [first, last] = [top, bottom];
  // What stands above in the left column is read first in any case; a title right of the gutter is no part of a column.
  first -= columnRowsAbove(rows.slice(from, first), x);
  while (last < to && fits(last)) last += 1;
  // A heading of the next section fits; what follows it does not.
  if (last < to || to < rows.length) last = bottom + closeRows(rows.slice(bottom - 1, last));
  return [first, last];
};

/** Points by which a line may be longer than all lines of its column that stand beside the other column. */
const SLACK = 8;
/** In letter sizes: the next line of a block is nearer. */
const CLOSE = 1.9;

const edgeOfLeft = (rows: ReadonlyArray<Row>, x: number): number => {
  let edge = 0;
  for (const part of rows.flat()) if (part.left < x) edge = Math.max(edge, Math.min(x, part.right));
  return edge;
};

const keepsToColumn = (row: Row, x: number, edge: number): boolean =>
  row.every((part) => (part.left < x ? part.right <= edge + SLACK : true));

/** A title in the middle of the page lies right of the gutter and not at the edge of its column. */
const startsColumn = (row: Row, x: number): boolean =>
  row.every((part) => part.left < x || part.left - x < INDENT);

/** How many of the rows above belong to the columns: up to the last that is at the edge, over first lines of paragraphs. */
const columnRowsAbove = (above: ReadonlyArray<Row>, x: number): number => {
  let count = 0;
  for (let up = 1; up <= above.length && up - count <= MOST_INDENTED; up += 1) {
    const row = above[above.length - up] ?? [];
    if (startsColumn(row, x)) count = up;
    else if (row.length > 1 || !startsColumn(row, x + INDENT)) break;
  }
  return count;
};

const INDENT = 14;
/** Rows from one that is at the edge to the next: the first line of a paragraph may be indented. */
const MOST_INDENTED = 2;

/** How many rows after the first follow one another closely, in either direction. */
const closeRows = (rows: ReadonlyArray<Row>): number => {
  let count = 0;
  for (let at = 1; at < rows.length; at += 1) {
    const [one, other] = [rows[at - 1] ?? [], rows[at] ?? []];
    const size = Math.min(one[0]?.size ?? 10, other[0]?.size ?? 10);
    if (Math.abs(baselineOf(one) - baselineOf(other)) > CLOSE * size) break;
    count += 1;
  }
  return count;
};
