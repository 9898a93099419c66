/** The rows of all pages in reading order, each with what it takes to write it down. */
import { columnsOverPages, type PageColumn } from "./columns/columns-over-pages.ts";
import { baselineOf, lineSpacing, orderedColumnOf, type Row } from "./columns/ordered-column.ts";
import { readingOrder } from "./columns/reading-order.ts";
import type { Piece, PlacedPage } from "./placed-page.ts";
import { REPEATED_MARGIN, withRepeatedMargins } from "./repeated-margins.ts";
import { partsOfRow } from "./rows/parts-of-row.ts";
import { rowsOfPage } from "./rows/rows-of-page.ts";
import { turnedRows } from "./rows/turned-rows.ts";
import { wordsOfRow } from "./rows/words-of-row.ts";

export interface PageLine {
  /** From 1. */
  readonly page: number;
  /** From 0, in reading order. */
  readonly column: number;
  readonly parts: Row;
  /** Points from the left edge of the column. */
  readonly indent: number;
  /** In usual line distances of the column; large for the first line. */
  readonly gapAbove: number;
}

export const linesOfPages = (pages: ReadonlyArray<PlacedPage>): ReadonlyArray<PageLine> => {
  const upright = pages.map(({ height, pieces }) => ({
    height,
    // What no reader sees has no part in columns, and its letters none in the words that are seen.
    rows: rowsOf(pieces.filter((piece) => !isHidden(piece))),
  }));
  const columns = withRepeatedMargins(upright).map(({ rows }, at): ReadonlyArray<PageColumn> => {
    // Headers and footers stand apart, so that they do not end a column that goes on over the page.
    const [margin, body] = [rows.filter(isUnseen), rows.filter((row) => !isUnseen(row))];
    const pieces = pages[at]?.pieces ?? [];
    const flow = readingOrder(body);
    const apart = [margin, turnedRows(pieces), rowsOf(pieces.filter(isHidden))]
      .filter(({ length }) => length > 0)
      .map(orderedColumnOf);
    return [...flow, ...apart].map((column, number) => ({
      ...column,
      page: at + 1,
      number,
      isApart: number >= flow.length,
    }));
  });
  return columnsOverPages(columns).flatMap(linesOfColumn);
};

const isHidden = ({ unseen }: Piece): boolean => unseen !== undefined;

const rowsOf = (pieces: PlacedPage["pieces"]): ReadonlyArray<Row> =>
  rowsOfPage(pieces.filter(({ turned }) => turned === undefined))
    .map((row) => partsOfRow(wordsOfRow(row)))
    .filter((row) => row.length > 0);

const isUnseen = (row: Row): boolean =>
  row.every(({ words }) => words.every(({ unseen }) => unseen === REPEATED_MARGIN));

const linesOfColumn = ({ rows, left, page, number: column }: PageColumn): ReadonlyArray<PageLine> => {
  const spacing = lineSpacing(rows);
  return rows.map((row, at) => {
    const above = rows[at - 1];
    const gap = above === undefined ? NEW_COLUMN : (baselineOf(row) - baselineOf(above)) / spacing;
    return {
      page,
      column,
      parts: row,
      indent: (row[0]?.left ?? left) - left,
      // A label of a rail stands on the line that it names.
      gapAbove: gap < 0 ? NEW_COLUMN : gap < SAME_LINE ? 1 : gap,
    };
  });
};

/** Nearer than this, in line distances, two rows are one line that was taken apart. */
const SAME_LINE = 0.2;

/** What stands on top of a column has the distance of a new block. */
const NEW_COLUMN = 3;
