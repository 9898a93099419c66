/** A table whose cells have several lines: each block on the left stands beside one block on the right, row by row. */
import { hasDate, SAME_ROW } from "../line-blocks.ts";
import { isNear } from "../near-baseline.ts";
import { baselineOf, lineSpacing, type Row } from "../ordered-column.ts";
import type { Sides } from "../side-of-gutter.ts";

/** The lines of both sides, cell by cell; null where blocks do not stand in pairs, so that the sides are columns. */
export const pairedCells = ({ left, right }: Sides): ReadonlyArray<Row> | null => {
  const cells = [...cellsOf(left, "left"), ...cellsOf(right, "right")].sort((a, b) => a.top - b.top);
  const bands: Array<{ bottom: number; readonly cells: Array<Cell> }> = [];
  for (const cell of cells) {
    const band = bands.at(-1);
    if (band === undefined || cell.top >= band.bottom) bands.push({ bottom: cell.bottom, cells: [cell] });
    else {
      band.cells.push(cell);
      band.bottom = Math.max(band.bottom, cell.bottom);
    }
  }
  const both = bands.filter((band) => new Set(band.cells.map(({ side }) => side)).size === 2);
  const pairs = both.filter((band) => band.cells.length === 2);
  const dated = pairs.filter((band) =>
    band.cells.some(({ side, rows }) => side === "left" && rows.some(hasDate)),
  );
  const isTable = pairs.length >= LEAST_PAIRS && pairs.length >= both.length * 0.8;
  return isTable && dated.length * 2 >= pairs.length ? bands.flatMap((band) => rowsOf(band.cells)) : null;
};

/** Two blocks may stand side by side by chance; columns hardly ever match three times. */
const LEAST_PAIRS = 3;

interface Cell {
  readonly side: "left" | "right";
  readonly top: number;
  readonly bottom: number;
  readonly rows: ReadonlyArray<Row>;
}

const cellsOf = (rows: ReadonlyArray<Row>, side: Cell["side"]): ReadonlyArray<Cell> => {
  const spacing = lineSpacing(rows);
  const starts = rows.flatMap((row, at) => {
    const above = rows[at - 1];
    return above === undefined || baselineOf(row) - baselineOf(above) > spacing * NEXT_CELL ? [at] : [];
  });
  return starts.map((from, at): Cell => {
    const inside = rows.slice(from, starts[at + 1]);
    const [first, last] = [inside[0] ?? [], inside.at(-1) ?? []];
    const top = baselineOf(first) - 0.8 * (first[0]?.size ?? 10);
    return { side, top, bottom: baselineOf(last), rows: inside };
  });
};

/** In usual line distances. */
const NEXT_CELL = 1.25;

/** Labels that share the baselines of their lines are read with them, other cells one after the other. */
const rowsOf = (cells: ReadonlyArray<Cell>): ReadonlyArray<Row> => {
  const rowsAt = (side: Cell["side"]): ReadonlyArray<Row> =>
    cells.filter((cell) => cell.side === side).flatMap(({ rows }) => rows);
  const [left, right] = [rowsAt("left"), rowsAt("right")];
  const lines = left.map(baselineOf);
  const apart = right.filter(
    (row) => !isNear(lines, baselineOf(row), SAME_ROW * (row[0]?.size ?? 10)),
  ).length;
  const isGrid = left.length > 2 && !left.some(hasDate) && apart <= 1;
  return isGrid ? joinedRows([...left, ...right]) : [...left, ...right];
};

const joinedRows = (rows: ReadonlyArray<Row>): ReadonlyArray<Row> => {
  const joined: Array<Row> = [];
  for (const row of rows.toSorted((a, b) => baselineOf(a) - baselineOf(b))) {
    const last = joined.at(-1);
    const isSame =
      last !== undefined && baselineOf(row) - baselineOf(last) <= SAME_ROW * (row[0]?.size ?? 10);
    if (isSame) joined[joined.length - 1] = [...last, ...row].sort((a, b) => a.left - b.left);
    else joined.push(row);
  }
  return joined;
};
