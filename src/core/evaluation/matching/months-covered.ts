/** How many months dated jobs cover together; two jobs at once count once. */
import type { Entry } from "#core/facts/index.ts";

export const monthsCovered = (entries: ReadonlyArray<Entry>, asOf: string): number => {
  const ranges = [...new Map(entries.map((entry) => [entry.path, entry])).values()]
    .flatMap((entry) => rangeOf(entry, asOf))
    .sort((one, other) => one.from - other.from);
  let covered = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of ranges) {
    covered += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return covered;
};

const rangeOf = ({ start, months }: Entry, asOf: string): ReadonlyArray<{ from: number; to: number }> => {
  if (start === null || months === null) return [];
  const from = monthNumber(start);
  return [{ from, to: Math.min(from + months, monthNumber(asOf)) }];
};

/** Months since year 0 of "YYYY" or "YYYY-MM…". */
const monthNumber = (day: string): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || "1") - 1;
