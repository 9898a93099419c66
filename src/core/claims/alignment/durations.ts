/** "over two years at Acme": computed from the dates of the job, as exactly as they are written. */
import type { Figure } from "../reading/figures/figure.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import type { KnownFact } from "./known-fact.ts";

const MONTH_MS = (365 / 12) * 86_400_000;

/** A length of time that the dates of the job bear out; that it is about the job, the caller has asked. */
export const durationAgrees = (
  { figure }: PlacedUnit,
  { fact: { job } }: KnownFact,
  asOf: string,
): boolean => {
  if (figure === null || job === null || !isCalendarLong(figure)) return false;
  const range = monthsOf(job.start, job.end === "present" ? asOf : job.end);
  if (range === null) return false;
  // "Two years" is what a person says of 22 to 29 months.
  const slack = figure.factor > 2 * MONTH_MS ? YEARS : MONTHS;
  return HOLDS[figure.bound](figure.value / MONTH_MS, range, slack);
};

const isCalendarLong = ({ unit, per, factor }: Figure): boolean =>
  unit === "ms" && per === null && factor >= MONTH_MS - 1;

interface Slack {
  /** Months that the job may be shorter, and longer, than the round number says. */
  readonly below: number;
  readonly above: number;
  readonly nearly: number;
}

const YEARS: Slack = { below: 2, above: 5, nearly: 4 };
const MONTHS: Slack = { below: 1, above: 1, nearly: 1 };

type Holds = (months: number, range: readonly [number, number], slack: Slack) => boolean;

const HOLDS: Readonly<Record<Figure["bound"], Holds>> = {
  min: (months, [, most]) => most >= months,
  max: (months, [, most]) => most <= months,
  nearly: (months, [least, most], { nearly }) => least < months && most >= months - nearly,
  about: (months, [least, most], { nearly, above }) => most >= months - nearly && least <= months + above,
  exact: (months, [least, most], { below, above }) => most >= months - below && least <= months + above,
};

/** Fewest and most months that the dates allow. */
const monthsOf = (start: string, end: string): readonly [number, number] | null => {
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
