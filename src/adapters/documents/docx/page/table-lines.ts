/** A table, row by row: cells of a grid stand beside one another, cells that hold a text each are read one by one. */
import type { FlowNode, FlowTable } from "../flow/flow.ts";
import type { ColumnCounter } from "./column-counter.ts";
import { besideOneAnother, type DraftLine } from "./draft-line.ts";

type Cell = ReadonlyArray<DraftLine>;

export const linesOfTable = (
  table: FlowTable,
  columns: ColumnCounter,
  read: (content: ReadonlyArray<FlowNode>) => Cell,
): Cell => {
  const rows = table.rows.map((row) => row.map(read));
  if (isHeadedGrid(rows)) {
    const lists = (rows[0] ?? []).map((_, at) => rows.flatMap((row) => row[at] ?? []));
    return inOwnColumns(lists, columns);
  }
  return rows.flatMap((row) => linesOfRow(row, columns));
};

const linesOfRow = (row: ReadonlyArray<Cell>, columns: ColumnCounter): Cell => {
  const cells = row.filter((lines) => lines.length > 0);
  if (cells.length < 2) return cells.flat();
  if (isGrid(cells)) return zipped(cells);
  return isSideBySide(cells) ? inOwnColumns(cells, columns) : cells.flat();
};

/** Lists beside one another, each under its name: "Languages | Databases", then "Go | Redis", … It is read by columns. */
const isHeadedGrid = ([heads = [], ...rows]: ReadonlyArray<ReadonlyArray<Cell>>): boolean =>
  heads.length >= 2 &&
  rows.length >= FEWEST_LIST_ROWS &&
  heads.every(isHead) &&
  rows.every(
    (row) =>
      row.length === heads.length &&
      row.every((cell) => cell.length <= 1 && cell.every(({ text }) => !/(?:19|20)\d{2}/u.test(text))) &&
      !row.every(isHead),
  );

const FEWEST_LIST_ROWS = 2;

const isHead = (cell: Cell): boolean => {
  const [line] = cell;
  return (
    cell.length === 1 &&
    line !== undefined &&
    (line.text.endsWith(":") || line.words.every(({ look }) => look.bold))
  );
};

/** One line each, or one text with a margin of dates beside it. */
const isGrid = (cells: ReadonlyArray<Cell>): boolean =>
  cells.every((lines) => lines.length === 1) || (cells.length === 2 && cells.some(isMarginOfDates));

/** "2019 – 2021", perhaps with the place below it. */
const isMarginOfDates = (lines: Cell): boolean =>
  lines.length <= MOST_MARGIN_LINES &&
  lines.every(({ text, kind }) => text.length <= LONGEST_MARGIN && kind !== "item") &&
  lines.some(({ text }) => /(?:19|20)\d{2}/u.test(text));

const MOST_MARGIN_LINES = 3;
const LONGEST_MARGIN = 45;

/** Two texts that each fill a column; less is a heading beside what it heads. */
const isSideBySide = (cells: ReadonlyArray<Cell>): boolean =>
  cells.filter((lines) => lines.length >= FEWEST_COLUMN_LINES).length >= 2;

const FEWEST_COLUMN_LINES = 4;

/** The first lines of all cells in one line, then the second ones. */
const zipped = (cells: ReadonlyArray<Cell>): Cell => {
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

const inOwnColumns = (cells: ReadonlyArray<Cell>, columns: ColumnCounter): Cell => {
  const lines = cells.flatMap((cell) => {
    columns.next();
    return cell.map((line) => ({ ...line, column: columns.current() }));
  });
  columns.next();
  return lines;
};
