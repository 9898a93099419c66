/** Months, years and seasons of the whole world as points in time, with their places in a line. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";

export interface DatePoint {
  readonly start: number;
  readonly end: number;
  /** "2019-03", "2019", or "-03" for a month whose year comes with the other end of the range. */
  readonly value: string;
}

export type DatePointReader = (lowerCase: string) => ReadonlyArray<DatePoint>;

export const datePointReaderOf = (wording: ReadonlyArray<WordList>): DatePointReader => {
  const monthByName = new Map<string, string>();
  for (let month = 1; month <= 12; month += 1) {
    const number = String(month).padStart(2, "0");
    for (const name of wordsOf(wording, "resume-words", `months-${number}`)) monthByName.set(name, number);
  }
  const months = alternatives([...monthByName.keys()]);
  const seasons = alternatives(wordsOf(wording, "resume-words", "seasons"));
  const point = new RegExp(
    [
      `(?<![\\p{L}\\d])(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s{1,2}(?:de\\s)?)?(?<name>${months})(?:\\.?,?\\s{0,3}|[/-])(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,3})?(?:de\\s|of\\s)?(?<nameYear>['’]?(?:(?:19|20)\\d{2}|(?<=['’])\\d{2}))(?!\\d)`,
      `(?<![\\p{L}\\d])(?:${seasons})(?:\\s{1,3}semester)?,?\\s{1,3}(?<seasonYear>(?:19|20)\\d{2})(?!\\d)`,
      "(?<![\\d./]|(?<![./]\\d{4})-)(?:\\d{1,2}[./])?(?<month>0?[1-9]|1[0-2])\\s?[./-]\\s?(?<monthYear>(?:19|20)\\d{2})(?![\\d/]|[.]\\d|-\\d{2}(?![./]\\d{4})(?!\\d))",
      "(?<![\\d./]|\\d{2}-\\d{2}-)(?<isoYear>(?:19|20)\\d{2})[-./](?<isoMonth>0[1-9]|1[0-2])(?:[-./]\\d{2})?(?!\\d)",
      // "2019年3月", "2019년 3월".
      "(?<!\\d)(?<eastYear>(?:19|20)\\d{2})\\s?[年년]\\s?(?:(?<eastMonth>1[0-2]|0?[1-9])\\s?[月월])?(?:\\s?\\d{1,2}\\s?[日일])?",
      // "06/19 – 09/21" only as the ends of a range: alone it may be anything.
      `(?<![\\d./])(?<shortMonth>${MONTH})[/.](?<shortYear>\\d{2})(?=\\s{0,3}[–—-]\\s{0,3}(?:${MONTH}[/.]\\d{2}(?![\\d./])|\\p{L}))`,
      `(?<![\\d./])(?<lastMonth>${MONTH})[/.](?<lastYear>\\d{2})(?![\\d./])(?<=\\d[/.]\\d{2}\\s{0,3}[–—-]\\s{0,3}${MONTH}[/.]\\d{2})`,
      "(?<![\\p{L}\\d])q[1-4][\\s/-]{0,2}(?<quarterYear>['’]?(?:(?:19|20)\\d{2}|(?<=['’])\\d{2}))(?!\\d)",
      "(?<![\\d.,$€£])(?<year>(?:19[5-9]|20[0-5])\\d)(?![\\d%+]|[.]\\d|,\\d{1,3}(?!\\d))",
      `(?<![\\p{L}\\d])(?<bare>${months})\\.?(?=\\s{0,3}(?:-|–|—|to\\s))`,
    ].join("|"),
    "gu",
  );
  return (text) => [...text.matchAll(point)].map((match) => pointOf(match, monthByName));
};

const pointOf = (match: RegExpExecArray, monthByName: ReadonlyMap<string, string>): DatePoint => {
  const groups = match.groups ?? {};
  const at = { start: match.index, end: match.index + match[0].length };
  const named = groups["name"] ?? groups["bare"];
  if (named !== undefined) {
    const month = monthByName.get(named) ?? "01";
    return { ...at, value: `${fullYear(groups["nameYear"] ?? "")}-${month}` };
  }
  const month = firstOf(groups, ["month", "isoMonth", "eastMonth", "shortMonth", "lastMonth"]);
  const year = firstOf(groups, YEARS) ?? "";
  const whole = fullYear(year);
  return { ...at, value: month === undefined ? whole : `${whole}-${month.padStart(2, "0")}` };
};

const firstOf = (
  groups: Readonly<Record<string, string | undefined>>,
  names: ReadonlyArray<string>,
): string | undefined => names.map((name) => groups[name]).find((value) => value !== undefined);

const YEARS = [
  "monthYear",
  "isoYear",
  "eastYear",
  "shortYear",
  "lastYear",
  "quarterYear",
  "seasonYear",
  "year",
];

const MONTH = "(?:0?[1-9]|1[0-2])";

/** "'19" is 2019: nobody's résumé reaches back to 1919, and 1990s jobs are written out. */
const fullYear = (written: string): string => {
  const digits = written.replaceAll(/['’]/gu, "");
  if (digits.length !== 2) return digits;
  return Number(digits) > 70 ? `19${digits}` : `20${digits}`;
};

/** Longest first, so that "sept" is not read as "sep". */
export const alternatives = (words: ReadonlyArray<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
    .join("|");
