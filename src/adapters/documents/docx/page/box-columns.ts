/** Boxes on a page as columns of rows, in reading order: white stripes down the page part columns, stripes across it rows. */
import type { FlowNode } from "../flow/flow.ts";

export interface PlacedBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly content: ReadonlyArray<FlowNode>;
}

type Row = ReadonlyArray<PlacedBox>;

/** A side bar is a column, a heading across the page is one, the rows between two such headings are one or two. */
export const columnsOfBoxes = (boxes: ReadonlyArray<PlacedBox>): ReadonlyArray<ReadonlyArray<Row>> => {
  const columns: Array<Array<Row>> = [];
  let isOpen = false;
  for (const { rows, free } of bandsOf(rowsOf(boxes))) {
    const sides = rows.length < 2 ? null : sidesOf(rows.flat(), free);
    // Bands that are not cut go on in one column.
    if (sides === null && isOpen) columns.at(-1)?.push(...rows);
    else if (sides === null) columns.push([...rows]);
    else columns.push(...sides.flatMap(columnsOfBoxes).map((column) => [...column]));
    isOpen = sides === null;
  }
  return columns;
};

/** Boxes that share most of the smaller one's height stand in one row. */
const rowsOf = (boxes: ReadonlyArray<PlacedBox>): ReadonlyArray<Row> => {
  const rows: Array<Array<PlacedBox>> = [];
  for (const box of [...boxes].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const row = rows.at(-1);
    const isBeside = row?.every(
      (other) => overlap(other, box) > SHARED * Math.min(heightOf(other), heightOf(box)),
    );
    if (row !== undefined && isBeside) row.push(box);
    else rows.push([box]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
};

const SHARED = 0.5;
const heightOf = ({ top, bottom }: PlacedBox): number => bottom - top;
const overlap = (a: PlacedBox, b: PlacedBox): number => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);

interface Band {
  readonly rows: ReadonlyArray<Row>;
  /** White stripes down the page that no box of the band crosses. */
  readonly free: ReadonlyArray<Stripe>;
}

interface Stripe {
  readonly from: number;
  readonly to: number;
}

/** Rows one below the other that leave the same stripe white. */
const bandsOf = (rows: ReadonlyArray<Row>): ReadonlyArray<Band> => {
  const bands: Array<Band> = [];
  for (const row of rows) {
    let band: Band = { rows: [row], free: stripesOf(row) };
    // A row beside which a stripe opens takes with it the rows above that leave that stripe white.
    for (let above = bands.at(-1); above !== undefined; above = bands.at(-1)) {
      const joined = joinedBand(above, band);
      if (joined === null) break;
      band = joined;
      bands.pop();
    }
    bands.push(band);
  }
  return bands;
};

const joinedBand = (above: Band, below: Band): Band | null => {
  const rows = [...above.rows, ...below.rows];
  const free = intersectionOf(above.free, below.free);
  const boxes = rows.flat();
  return free.some((stripe) => parts(stripe, boxes)) ? { rows, free } : null;
};

/** Thinner stripes are the space between two words. */
const THINNEST = 4;
const EDGE = 100_000;

const stripesOf = (boxes: ReadonlyArray<PlacedBox>): ReadonlyArray<Stripe> => {
  const stripes: Array<Stripe> = [];
  let right = -EDGE;
  for (const box of [...boxes].sort((a, b) => a.left - b.left)) {
    if (box.left - right >= THINNEST) stripes.push({ from: right, to: box.left });
    right = Math.max(right, box.right);
  }
  return [...stripes, { from: right, to: EDGE }];
};

const intersectionOf = (some: ReadonlyArray<Stripe>, others: ReadonlyArray<Stripe>): ReadonlyArray<Stripe> =>
  some.flatMap((one) =>
    others
      .map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }))
      .filter(({ from, to }) => to - from >= THINNEST),
  );

const parts = ({ from, to }: Stripe, boxes: ReadonlyArray<PlacedBox>): boolean =>
  boxes.some(({ right }) => right <= from) && boxes.some(({ left }) => left >= to);

/** The two sides of the first stripe that has boxes on both sides, unless these are the cells of a grid. */
const sidesOf = (
  boxes: ReadonlyArray<PlacedBox>,
  free: ReadonlyArray<Stripe>,
): ReadonlyArray<ReadonlyArray<PlacedBox>> | null => {
  const cut = free.find((stripe) => parts(stripe, boxes));
  if (cut === undefined) return null;
  const left = boxes.filter(({ right }) => right <= cut.from);
  const right = boxes.filter((box) => box.left >= cut.to);
  if (isGrid(left, right)) return null;
  // What begins higher up is read first: a name stands above the side bar beside it.
  return topOf(right) < topOf(left) - LEVEL ? [right, left] : [left, right];
};

const topOf = (boxes: ReadonlyArray<PlacedBox>): number => Math.min(...boxes.map(({ top }) => top));

/** Nearly every box of the shorter side begins at the height of one on the other side, and is about as tall. */
const isGrid = (left: ReadonlyArray<PlacedBox>, right: ReadonlyArray<PlacedBox>): boolean => {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const aligned = few.filter((box) =>
    many.some((other) => Math.abs(other.top - box.top) <= LEVEL && isAsTall(other, box)),
  );
  return aligned.length >= few.length * MOST_OF_A_SIDE;
};

/** Points by which boxes of one row may be out of line. */
const LEVEL = 8;
const MOST_OF_A_SIDE = 0.7;
const isAsTall = (a: PlacedBox, b: PlacedBox): boolean =>
  heightOf(a) < 2 * heightOf(b) && heightOf(b) < 2 * heightOf(a);
