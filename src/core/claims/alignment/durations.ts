/** "over two years at Acme": computed from the dates of the job, as exactly as they are written. */
import type { PlacedUnit } from "../reading/unit.ts";
import type { KnownFact } from "./known-fact.ts";

const MONTH_MS = (365 / 12) * 86_400_000;

/** A duration that is about the job itself: no other content of the claim but header words stands beside it. */
export const durationAgrees = (
  { figure }: PlacedUnit,
  _claim: ReadonlyArray<PlacedUnit>,
  { fact: { job } }: KnownFact,
  asOf: string,
): boolean => {
  if (
    figure === null ||
    figure.unit !== "ms" ||
    figure.per !== null ||
    figure.factor < MONTH_MS - 1 ||
    job === null
  )
    return false;
  const range = monthsOf(job.start, job.end === "present" ? asOf : job.end);
  if (range === null) return false;
  const months = figure.value / MONTH_MS;
  const isYears = figure.factor > 2 * MONTH_MS;
  const [least, most] = range;
  // "Two years" is what a person says of 22 to 29 months.
  const slack = isYears ? [2, 5] : [1, 1];
  switch (figure.bound) {
    case "min":
      return most >= months;
    case "max":
      return least <= months;
    case "nearly":
      return least < months && most >= months - (isYears ? 4 : 1);
    case "about":
      return most >= months - (isYears ? 4 : 1) && least <= months + (isYears ? 5 : 1);
    case "exact":
      return most >= months - (slack[0] ?? 0) && least <= months + (slack[1] ?? 0);
  }
};

/** Fewest and most months that the dates allow. */
export const monthsOf = (start: string, end: string): readonly [number, number] | null => {
  const [from, to] = [partsOf(start), partsOf(end)];
  if (from === null || to === null) return null;
  const months = (to.year - from.year) * 12;
  if (from.month === null || to.month === null) return [months - 11, months + 12];
  const exact = months + to.month - from.month;
  return [exact, exact + 1];
};

const partsOf = (date: string): { readonly year: number; readonly month: number | null } | null => {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/u.exec(date) ?? [];
  return year === undefined
    ? null
    : { year: Number(year), month: month === undefined ? null : Number(month) };
};
