/** Looks for the empty strip that parts two columns, and for the rows of the page that it parts. */

import type { Row } from "./ordered-column.ts";
import { type RowSides, sharedRows } from "./shared-rows.ts";
import { type Strip, splitAt, stripAt, usualWordGap } from "./split-at.ts";

/** Rows `from` (inclusive) to `to` (exclusive) keep clear of the strip that ends at `x`. */
export interface Gutter {
  readonly x: number;
  readonly strip: Strip;
  readonly from: number;
  readonly to: number;
  /** How many rows have something on the left, on the right, and on both sides. */
  readonly left: number;
  readonly right: number;
  readonly both: number;
}

/** Every stretch of rows that some gutter parts, the longest first. */
export const guttersOf = (rows: ReadonlyArray<Row>): ReadonlyArray<Gutter> => {
  const wordGap = usualWordGap(rows);
  return edgesOf(rows)
    .flatMap((x) => {
      const stretches = stretchesAt(rows, stripAt(rows, x, wordGap));
      const longest = stretches.toSorted((a, b) => weightOf(b) - weightOf(a))[0];
      const wider = longest === undefined ? null : leftmostEdge(rows, longest);
      return wider === null ? stretches : [...stretches, ...stretchesAt(rows, stripAt(rows, wider, wordGap))];
    })
    .sort((a, b) => weightOf(b) - weightOf(a) || a.x - b.x);
};

/** How far the strip reaches to the left: headings of the right column may begin left of its lists. Null if not far. */
const leftmostEdge = (rows: ReadonlyArray<Row>, { x, from, to }: Gutter): number | null => {
  let edge = 0;
  for (const part of rows.slice(from, to).flat()) if (part.right <= x) edge = Math.max(edge, part.right);
  return edge > 0 && edge + 2 * SLACK < x - SLACK ? edge + SLACK : null;
};

/** Where a part begins less often than this, no column begins. */
const LEAST_LINES = 3;
/** The commonest edges; a page has few columns, and each candidate costs a walk through all rows. */
const MOST_EDGES = 16;
/** Points in which edges of one column may differ. */
const SLACK = 3;

/** Rows with something on both sides tell more than rows that one side leaves empty. */
const weightOf = ({ left, right }: Gutter): number => Math.min(left, right) * 3 + left + right;

/** Left edges at which several parts begin that are not at the left of everything. */
const edgesOf = (rows: ReadonlyArray<Row>): ReadonlyArray<number> => {
  const countByEdge = new Map<number, number>();
  let pageLeft = Number.POSITIVE_INFINITY;
  for (const part of rows.flat()) {
    pageLeft = Math.min(pageLeft, part.left);
    const edge = Math.round(part.left / SLACK);
    countByEdge.set(edge, (countByEdge.get(edge) ?? 0) + 1);
  }
  const near = (edge: number): number =>
    (countByEdge.get(edge - 1) ?? 0) + (countByEdge.get(edge) ?? 0) + (countByEdge.get(edge + 1) ?? 0);
  return [...countByEdge.keys()]
    .filter((edge) => edge * SLACK > pageLeft + NARROWEST && near(edge) >= LEAST_LINES)
    .sort((a, b) => near(b) - near(a) || a - b)
    .slice(0, MOST_EDGES)
    .map((edge) => (edge - 1) * SLACK);
};

/** Points: the narrowest column holds a year. */
const NARROWEST = 24;

const stretchesAt = (rows: ReadonlyArray<Row>, strip: Strip): ReadonlyArray<Gutter> => {
  const stretches: Array<Gutter> = [];
  const sides = rows.map((row) => sidesOf(row, strip));
  let from = 0;
  for (let at = 0; at <= rows.length; at += 1) {
    if (at < rows.length && sides[at] !== null) continue;
    if (at - from >= LEAST_LINES)
      stretches.push(...gutterIn(sides, strip, sharedRows(rows, sides, strip.x, from, at)));
    from = at + 1;
  }
  return stretches;
};

const gutterIn = (
  sides: ReadonlyArray<RowSides>,
  strip: Strip,
  [from, to]: readonly [number, number],
): ReadonlyArray<Gutter> => {
  const inside = sides.slice(from, to);
  const left = inside.filter((side) => side?.left === true).length;
  const right = inside.filter((side) => side?.right === true).length;
  const both = inside.filter((side) => side?.left === true && side.right).length;
  const isLong = left >= LEAST_LINES || (left >= 1 && right >= left * LEAST_BESIDE_LABEL);
  return isLong && right >= LEAST_LINES ? [{ x: strip.x, strip, from, to, left, right, both }] : [];
};

/** A single date may stand in the rail of a page where one entry goes on over all of it. */
const LEAST_BESIDE_LABEL = 6;

/** Null where a part crosses the gutter. */
const sidesOf = (row: Row, strip: Strip): RowSides => {
  const { x } = strip;
  let [left, right] = [false, false];
  for (const part of row) {
    if (part.left >= x) right = true;
    else if (part.right <= x) left = true;
    else if (splitAt(part, strip) !== null) [left, right] = [true, true];
    else return null;
  }
  return { left, right };
};
