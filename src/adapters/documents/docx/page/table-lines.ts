/** A table, row by row: cells of a grid stand beside one another, cells that hold a text each are read one by one. */
import type { FlowNode, FlowTable } from "../flow/flow.ts";
import { besideOneAnother, type DraftLine } from "./draft-line.ts";
import type { ColumnCounter } from "./draft-lines.ts";

export const linesOfTable = (
  table: FlowTable,
  columns: ColumnCounter,
  read: (content: ReadonlyArray<FlowNode>) => ReadonlyArray<DraftLine>,
): ReadonlyArray<DraftLine> =>
  table.rows.flatMap((row) => {
    const before = columns.current();
    const cells = row.map(read).filter((lines) => lines.length > 0);
    if (cells.length < 2) return cells.flat();
    if (isGrid(cells)) return zipped(cells);
    return isSideBySide(cells)
      ? inOwnColumns(cells, columns)
      : cells.flat().map((line) => ({ ...line, column: before }));
  });

/** One line each, or one text with a margin of dates beside it. */
const isGrid = (cells: ReadonlyArray<ReadonlyArray<DraftLine>>): boolean =>
  cells.every((lines) => lines.length === 1) || (cells.length === 2 && cells.some(isMarginOfDates));

/** "2019 – 2021", perhaps with the place below it. */
const isMarginOfDates = (lines: ReadonlyArray<DraftLine>): boolean =>
  lines.length <= MOST_MARGIN_LINES &&
  lines.every(({ text, kind }) => text.length <= LONGEST_MARGIN && kind !== "item") &&
  lines.some(({ text }) => /(?:19|20)\d{2}/u.test(text));

const MOST_MARGIN_LINES = 3;
const LONGEST_MARGIN = 45;

/** Two texts that each fill a column; less is a heading beside what it heads. */
const isSideBySide = (cells: ReadonlyArray<ReadonlyArray<DraftLine>>): boolean =>
  cells.filter((lines) => lines.length >= FEWEST_COLUMN_LINES).length >= 2;

const FEWEST_COLUMN_LINES = 4;

/** The first lines of all cells in one line, then the second ones. */
const zipped = (cells: ReadonlyArray<ReadonlyArray<DraftLine>>): ReadonlyArray<DraftLine> => {
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) => cells.flatMap((lines) => lines[at] ?? [])).flatMap(
    (row) => {
      const [first] = row;
      if (first === undefined) return [];
      if (row.length === 1) return [first];
      const spacing = Math.max(...row.map((line) => line.spacing));
      const isItem = first.kind === "item";
      return [{ ...first, ...besideOneAnother(row), spacing, kind: isItem ? "item" : "table-row" }];
    },
  );
};

const inOwnColumns = (
  cells: ReadonlyArray<ReadonlyArray<DraftLine>>,
  columns: ColumnCounter,
): ReadonlyArray<DraftLine> => {
  const lines = cells.flatMap((cell) => {
    columns.next();
    return cell.map((line) => ({ ...line, column: columns.current() }));
  });
  columns.next();
  return lines;
};
