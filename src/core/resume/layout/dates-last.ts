/** Pages that put the dates of a job below its bullets: each date line goes up to the header it belongs to. */

import type { Line } from "../lines/line.ts";
import type { DateRange } from "./date-range.ts";

/** `dateOnly` gives the range of a line that holds dates and nothing else. */
export const withDatesFirst = (
  lines: ReadonlyArray<Line>,
  dateOnly: (line: Line) => DateRange | null,
): ReadonlyArray<Line> => {
  const isDate = (line: Line): boolean => line.kind !== "bullet" && dateOnly(line) !== null;
  if (!standBelow(lines, isDate)) return lines;
  const ordered: Array<Line> = [];
  let entry: Array<Line> = [];
  for (const line of lines) {
    if (!isDate(line)) entry.push(line);
    else {
      for (const moved of underHeader(entry, { ...line, afterBlank: false })) ordered.push(moved);
      entry = [];
    }
  }
  return [...ordered, ...entry];
};

/** The first date follows a bullet, and the last line is a date. */
const standBelow = (lines: ReadonlyArray<Line>, isDate: (line: Line) => boolean): boolean => {
  const last = lines.at(-1);
  if (last === undefined || !isDate(last) || lines[0]?.kind === "bullet") return false;
  const first = lines.findIndex(isDate);
  return first > 0 && lines[first - 1]?.kind === "bullet";
};

const underHeader = (entry: ReadonlyArray<Line>, date: Line): ReadonlyArray<Line> => {
  const bullet = entry.findIndex(({ kind }) => kind === "bullet");
  const at = bullet === -1 ? entry.length : bullet;
  return [...entry.slice(0, at), date, ...entry.slice(at)];
};
