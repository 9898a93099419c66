/** Takes a rail apart into its labels: lines that stand as close as any of the rail are one label. */
import { blocksOf, widthOf } from "../line-blocks.ts";
import { baselineOf, type Row } from "../ordered-column.ts";

/** `spacing` is the usual distance of the lines beside the rail. */
export const railBlocks = (rail: ReadonlyArray<Row>, spacing: number): ReadonlyArray<ReadonlyArray<Row>> => {
  const blocks = blocksOf(rail);
  const least = blocks
    .flatMap((block) => block.slice(1).map((row, at) => baselineOf(row) - baselineOf(block[at] ?? [])))
    .reduce((found, gap) => Math.min(found, gap), Number.POSITIVE_INFINITY);
  const measures = { least, spacing, width: rail.reduce((most, row) => Math.max(most, widthOf([row])), 0) };
  return blocks.flatMap((block) => {
    const starts = block.flatMap((row, at) =>
      at === 0 || isNew(block[at - 1] ?? [], row, measures) ? [at] : [],
    );
    return starts.map((from, at) => block.slice(from, starts[at + 1]));
  });
};

/** A little more space above, letters of another size (a title over its dates), or one whole range under another. */
const isNew = (above: Row, row: Row, { least, spacing, width }: RailMeasures): boolean => {
  const [one, other] = [above[0]?.size ?? 0, row[0]?.size ?? 0];
  const gap = baselineOf(row) - baselineOf(above);
  const isDated = /\d/u.test(textOf(above) + textOf(row));
  const isLabel = gap > LABEL_GAP * Math.max(other * 1.1, spacing) || fits(above, row, width);
  const isApart = gap > least * UNEVEN || (!isDated && isLabel);
  const isUnlike = one > other * 1.08 && !/\d/u.test(textOf(above));
  return isApart || isUnlike || (isRange(above) && isRange(row));
};

interface RailMeasures {
  /** The closest distance of two lines of the rail, and of those beside it. */
  readonly least: number;
  readonly spacing: number;
  readonly width: number;
}

/** What would have fitted on the line above was not broken off it. */
const fits = (above: Row, row: Row, width: number): boolean => {
  const [first] = row[0]?.words ?? [];
  const blank = 0.3 * (first?.size ?? 10);
  return first !== undefined && widthOf([above]) + blank + first.right - first.left < width;
};

const UNEVEN = 1.2;
/** In letter sizes, and in lines of the text beside them: the lines of a label that is broken stand closer. */
const LABEL_GAP = 1.25;

/** "Jan. 2021 - Jan. 2022": complete on one line. */
const isRange = (row: Row): boolean => /\d\s?[-–—~]\s?[\p{L}\d]/u.test(textOf(row));

const textOf = (row: Row): string => row.map(({ text }) => text).join(" ");
