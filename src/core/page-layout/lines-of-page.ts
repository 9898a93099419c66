/** The rows of a page in reading order, each with what it takes to write it down. */
import { type Column, columnsOf } from "./columns.ts";
import type { RowPart } from "./page-word.ts";
import { partsOfRow } from "./parts-of-row.ts";
import type { PlacedPage } from "./placed-page.ts";
import { rowsOfPage } from "./rows-of-page.ts";
import { wordsOfRow } from "./words-of-row.ts";

export interface PageLine {
  /** From 1. */
  readonly page: number;
  /** From 0, in reading order. */
  readonly column: number;
  readonly parts: ReadonlyArray<RowPart>;
  /** Points from the left edge of the column. */
  readonly indent: number;
  /** In usual line distances of the column; 1 for the first line. */
  readonly gapAbove: number;
}

export const linesOfPage = (page: PlacedPage, number: number): ReadonlyArray<PageLine> => {
  const upright = page.pieces.filter(({ turned }) => turned !== true);
  const parts = rowsOfPage(upright).flatMap((row) => partsOfRow(wordsOfRow(row)));
  if (parts.length === 0) return [];
  return columnsOf(parts).flatMap((column, at) => linesOfColumn(column, number, at));
};

const linesOfColumn = ({ parts, left }: Column, page: number, column: number): ReadonlyArray<PageLine> => {
  const rows: Array<Array<RowPart>> = [];
  for (const part of parts) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && Math.abs(row[0].baseline - part.baseline) <= part.size * 0.35)
      row.push(part);
    else rows.push([part]);
  }
  const spacing = usualSpacing(rows);
  return rows.map((row, at) => {
    const [first, above] = [row[0], rows[at - 1]?.[0]];
    const gap =
      first === undefined || above === undefined ? NEW_COLUMN : (first.baseline - above.baseline) / spacing;
    return {
      page,
      column,
      parts: row,
      indent: (first?.left ?? left) - left,
      gapAbove: gap < 0 ? NEW_COLUMN : gap,
    };
  });
};

/** What stands on top of a column has the distance of a new block. */
const NEW_COLUMN = 3;

const usualSpacing = (rows: ReadonlyArray<ReadonlyArray<RowPart>>): number => {
  const gaps = rows.flatMap((row, at) => {
    const [first, above] = [row[0], rows[at - 1]?.[0]];
    return first === undefined || above === undefined || first.baseline <= above.baseline
      ? []
      : [first.baseline - above.baseline];
  });
  gaps.sort((a, b) => a - b);
  // The lower third: lines inside a paragraph stand closest.
  return gaps[Math.floor(gaps.length / 3)] ?? 14;
};
