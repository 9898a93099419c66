/** A column goes on at the head of the next page: what follows on it is read before the column beside it. */
import type { OrderedColumn } from "./ordered-column.ts";

export interface PageColumn extends OrderedColumn {
  /** From 1. */
  readonly page: number;
  /** Of the columns of its page, from 0. */
  readonly number: number;
  /** Headers, footers and turned text: no part of the flow. */
  readonly isApart: boolean;
}

/** `pages` holds the columns of each page in reading order; those that stand apart come after what they interrupt. */
export const columnsOverPages = (
  pages: ReadonlyArray<ReadonlyArray<PageColumn>>,
): ReadonlyArray<PageColumn> => {
  const done: Array<PageColumn> = [];
  // Columns side by side at the end of the pages so far, each with what goes on of it, and what stands apart from them.
  let open: ReadonlyArray<Array<PageColumn>> = [];
  let apart: Array<PageColumn> = [];
  for (const all of pages) {
    const columns = all.filter((column) => !column.isApart);
    const count = continueColumns(open, columns);
    const rest = columns.slice(count);
    if (rest.length > 0) {
      done.push(...open.flat(), ...apart);
      apart = [];
      const side = besideEachOther(rest);
      done.push(...rest.slice(0, rest.length - side));
      open = rest.slice(rest.length - side).map((column) => [column]);
    }
    apart.push(...all.filter((column) => column.isApart));
  }
  return [...done, ...open.flat(), ...apart];
};

/** Adds the columns at the head of a page to the open columns that they keep to, and tells how many do. */
const continueColumns = (
  open: ReadonlyArray<Array<PageColumn>>,
  columns: ReadonlyArray<PageColumn>,
): number => {
  if (open.length < 2) return 0;
  let count = 0;
  for (const column of columns) {
    const strand = open.find((one, i) => keepsTo(column, one[0], neighbourOf(open, i)));
    if (strand === undefined) break;
    strand.push(column);
    count += 1;
  }
  return count;
};

/** Points by which the edge of a column may differ from page to page. */
const SLACK = 10;

const keepsTo = (column: PageColumn, main: PageColumn | undefined, neighbour: number): boolean =>
  main !== undefined &&
  column.left >= main.left - SLACK &&
  column.left < main.right &&
  column.right < neighbour;

/** Where the next open column to the right begins. */
const neighbourOf = (open: ReadonlyArray<ReadonlyArray<PageColumn>>, at: number): number => {
  const own = open[at]?.[0]?.left ?? 0;
  const others = open.map((strand) => strand[0]?.left ?? 0).filter((left) => left > own + SLACK);
  return others.reduce((least, left) => Math.min(least, left), Number.POSITIVE_INFINITY);
};

/** How many columns at the end of a page stand side by side. */
const besideEachOther = (columns: ReadonlyArray<PageColumn>): number => {
  let count = 0;
  while (count < columns.length) {
    const next = columns[columns.length - 1 - count];
    const chosen = columns.slice(columns.length - count);
    const overlaps = chosen.some(
      (other) => next === undefined || (next.left < other.right - 1 && other.left < next.right - 1),
    );
    if (overlaps) break;
    count += 1;
  }
  return count;
};
