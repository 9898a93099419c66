/** What the search for columns hands over: lines that are read one after the other. */
import type { RowPart } from "../rows/page-word.ts";

/** The parts of one baseline inside a column, from left to right. */
export type Row = ReadonlyArray<RowPart>;

export interface OrderedColumn {
  readonly left: number;
  readonly right: number;
  readonly rows: ReadonlyArray<Row>;
}

export const orderedColumnOf = (rows: ReadonlyArray<Row>): OrderedColumn => {
  let [left, right] = [Number.POSITIVE_INFINITY, 0];
  for (const part of rows.flat()) {
    left = Math.min(left, part.left);
    right = Math.max(right, part.right);
  }
  return { left: Number.isFinite(left) ? left : 0, right, rows };
};

export const baselineOf = (row: Row): number => row[0]?.baseline ?? 0;

/** The usual distance of two lines, in points; that of common print where no row tells. */
export const lineSpacing = (rows: ReadonlyArray<Row>): number => {
  const gaps = rows
    .slice(1)
    .map((row, at) => baselineOf(row) - baselineOf(rows[at] ?? []))
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  // The lower third: lines inside a paragraph stand closest.
  return gaps[Math.floor(gaps.length / 3)] ?? 14;
};
