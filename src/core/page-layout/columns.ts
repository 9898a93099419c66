/** Puts the parts of a page in reading order: a page with two columns is read one column after the other. */
import type { RowPart } from "./page-word.ts";

/** Parts of one column stand together, from the top down. */
export interface Column {
  readonly left: number;
  readonly parts: ReadonlyArray<RowPart>;
}

export const columnsOf = (parts: ReadonlyArray<RowPart>): ReadonlyArray<Column> => {
  const gutter = gutterOf(parts);
  if (gutter === null) return [columnOf(parts)];
  const columns: Array<Column> = [];
  let band: Array<RowPart> = [];
  const close = (): void => {
    const left = band.filter((part) => part.left < gutter);
    const right = band.filter((part) => part.left >= gutter);
    columns.push(...[left, right].filter((side) => side.length > 0).map(columnOf));
    band = [];
  };
  for (const part of parts) {
    // A line across both columns (the name, a banner) ends what stands above it.
    if (part.left < gutter - SLACK && part.right > gutter + SLACK) {
      close();
      columns.push(columnOf([part]));
    } else band.push(part);
  }
  close();
  return joinedFull(columns, gutter);
};

/** Points by which a letter may stick out of its column. */
const SLACK = 4;
/** A column has at least this many lines that begin at its edge. */
const LEAST_LINES = 6;
/** Of all parts at most this share crosses the gutter. */
const MOST_CROSSING = 0.2;

const columnOf = (parts: ReadonlyArray<RowPart>): Column => ({
  left: Math.min(...parts.map(({ left }) => left)),
  parts,
});

/** The left edge of the right column, or null when the page has one column. */
const gutterOf = (parts: ReadonlyArray<RowPart>): number | null => {
  const edges = new Map<number, number>();
  for (const { left } of parts)
    edges.set(Math.round(left / 3) * 3, (edges.get(Math.round(left / 3) * 3) ?? 0) + 1);
  const pageLeft = Math.min(...parts.map(({ left }) => left));
  const candidates = [...edges].filter(([edge, count]) => count >= LEAST_LINES && edge > pageLeft + 60);
  const fitting = candidates.filter(([edge]) => isGutter(parts, edge - SLACK));
  return fitting.length === 0 ? null : Math.min(...fitting.map(([edge]) => edge)) - SLACK;
};

const isGutter = (parts: ReadonlyArray<RowPart>, gutter: number): boolean => {
  const crossing = parts.filter(({ left, right }) => left < gutter - SLACK && right > gutter + SLACK).length;
  const right = parts.filter(({ left }) => left >= gutter);
  const left = parts.filter((part) => part.right <= gutter + SLACK);
  if (crossing > MOST_CROSSING * parts.length || left.length < LEAST_LINES) return false;
  return !isMargin(right) && isProse(left);
};

/** Dates and places set to the right of their jobs are part of the line and no column. */
const isMargin = (right: ReadonlyArray<RowPart>): boolean => {
  const short = right.filter(
    ({ text }) => /(?:19|20)\d{2}|present|remote|heute/iu.test(text) || text.length < 4,
  ).length;
  return right.length < LEAST_LINES || short * 2 > right.length;
};

/** A column of dates or labels at the left belongs to the lines beside it. */
const isProse = (left: ReadonlyArray<RowPart>): boolean => {
  const dated = left.filter(({ text }) => /^[^\p{L}]*(?:\p{L}{3,9}\.? )?(?:19|20)\d{2}/u.test(text)).length;
  return dated * 3 < left.length;
};

/** Full-width lines in a row are one column again. */
const joinedFull = (columns: ReadonlyArray<Column>, gutter: number): ReadonlyArray<Column> => {
  const joined: Array<Column> = [];
  for (const column of columns) {
    const last = joined.at(-1);
    const isFull = (one: Column | undefined): boolean =>
      one?.parts.length !== undefined &&
      one.parts.every(({ left, right }) => left < gutter && right > gutter);
    if (last !== undefined && isFull(last) && isFull(column))
      joined[joined.length - 1] = columnOf([...last.parts, ...column.parts]);
    else joined.push(column);
  }
  return joined;
};
