/** The time a line states: "03.2019 – heute", "Mar 2019–Present", "since 2020", "Summer 2018", "2019–21". */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";
import { alternatives, type DatePoint, datePointReaderOf } from "./date-points.ts";

export interface DateRange {
  /** The whole stretch of the line. */
  readonly start: number;
  readonly end: number;
  /** "YYYY", "YYYY-MM" or "". */
  readonly from: string;
  /** The same, or "present". */
  readonly to: string;
  readonly fromAt: readonly [number, number];
  readonly toAt: readonly [number, number];
  /** One date only: when it began or when it ended is not said. */
  readonly single: boolean;
}

export type DateRangeReader = (text: string) => DateRange | null;

/** Dates stand in short lines; what follows in a longer one is prose. */
const SEARCHED = 240;

export const dateRangeReaderOf = (wording: ReadonlyArray<WordList>): DateRangeReader => {
  const pointsIn = datePointReaderOf(wording);
  const words = (group: string) => alternatives(wordsOf(wording, "resume-words", group));
  const join = `\\s{0,4}(?:[-–—−~〜～→/‑‐]{1,3}|(?:${words("joins")})(?=\\s))\\s{0,4}`;
  const between = new RegExp(`^(?:${join})$`, "u");
  const untilNow = new RegExp(`^(?:${join})(${words("present")})(?![\\p{L}])`, "u");
  const shortYear = new RegExp(`^(?:${join})['’]?(\\d{2})(?![\\d.%])`, "u");
  const since = new RegExp(`(?<!\\p{L})(?:${words("since")})\\s{1,3}$`, "u");
  return (original) => {
    const text = lowerOf(original.slice(0, SEARCHED));
    if (!/\d{2}/u.test(text)) return null;
    const points = pointsIn(text);
    const range =
      pairIn(text, points, between) ??
      openIn(text, points, untilNow, shortYear) ??
      sinceIn(text, points, since);
    if (range !== null) return range;
    const [only] = points;
    return only === undefined || only.value.startsWith("-") ? null : singleOf(only);
  };
};

/** Lower case that keeps every offset ("İ" would grow by one). */
const lowerOf = (text: string): string => {
  const lower = text.toLowerCase().replaceAll("’", "'");
  return lower.length === text.length ? lower : text.replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase());
};

const at = ({ start, end }: DatePoint): readonly [number, number] => [start, end];

const pairIn = (text: string, points: ReadonlyArray<DatePoint>, between: RegExp): DateRange | null => {
  for (let i = 0; i + 1 < points.length; i += 1) {
    const [first, second] = [points[i], points[i + 1]];
    if (first === undefined || second === undefined || second.value.startsWith("-")) continue;
    if (!between.test(text.slice(first.end, second.start))) continue;
    const from = first.value.startsWith("-") ? second.value.slice(0, 4) + first.value : first.value;
    const ends = { start: first.start, end: second.end, fromAt: at(first), toAt: at(second) };
    return { ...ends, from, to: second.value, single: false };
  }
  return null;
};

const openIn = (
  text: string,
  points: ReadonlyArray<DatePoint>,
  untilNow: RegExp,
  shortYear: RegExp,
): DateRange | null => {
  for (const point of points) {
    if (point.value.startsWith("-")) continue;
    const rest = text.slice(point.end, point.end + 40);
    const [now, short] = [untilNow.exec(rest), shortYear.exec(rest)];
    const [whole, word] = now ?? short ?? [];
    if (whole === undefined || word === undefined) continue;
    const to = now !== null ? "present" : `${point.value.slice(0, 2)}${word}`;
    if (now === null && to < point.value.slice(0, 4)) continue;
    const end = point.end + whole.length;
    return {
      start: point.start,
      end,
      from: point.value,
      to,
      fromAt: at(point),
      toAt: [end - word.length, end],
      single: false,
    };
  }
  return null;
};

const sinceIn = (text: string, points: ReadonlyArray<DatePoint>, since: RegExp): DateRange | null => {
  for (const point of points) {
    const word = since.exec(text.slice(Math.max(0, point.start - 12), point.start));
    if (word === null || point.value.startsWith("-")) continue;
    const start = point.start - word[0].length;
    return {
      start,
      end: point.end,
      from: point.value,
      to: "present",
      fromAt: at(point),
      toAt: [start, point.end],
      single: false,
    };
  }
  return null;
};

const singleOf = (point: DatePoint): DateRange => ({
  start: point.start,
  end: point.end,
  from: point.value,
  to: point.value,
  fromAt: at(point),
  toAt: at(point),
  single: true,
});
