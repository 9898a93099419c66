/** Dates of a sentence: "2019", "March 2019", "03/2019", "2019-03", "Q3 2020". */

import type { Moment } from "./unit.ts";
import type { Word } from "./words-in.ts";

export interface MomentFound {
  readonly moment: Moment;
  readonly next: number;
}

export const momentAt = (words: ReadonlyArray<Word>, at: number): MomentFound | null => {
  const word = words[at];
  if (word === undefined) return null;
  if (word.kind === "word") return namedMonth(words, at, word);
  if (word.kind !== "number") return null;
  return numericMonth(words, at, word) ?? yearAlone(words, at, word);
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const monthNumber = (lower: string): number =>
  Math.max(MONTHS.indexOf(lower), LONG.indexOf(lower), lower === "sept" ? 8 : -1) + 1;

/** "March 2019", "Mar. 2019", "March of 2019", "Aug '19" is left alone. */
const namedMonth = (words: ReadonlyArray<Word>, at: number, word: Word): MomentFound | null => {
  const month = monthNumber(word.lower);
  if (month === 0) return null;
  let next = at + 1;
  while (next < at + 3 && [".", ",", "of"].includes(words[next]?.lower ?? "")) next += 1;
  const year = yearOf(words[next]);
  return year === null ? monthOfRange(words, at, month) : { moment: { year, month }, next: next + 1 };
};

/** "from March to December 2022": the first month takes the year of the second. */
const monthOfRange = (words: ReadonlyArray<Word>, at: number, month: number): MomentFound | null => {
  const next = words[at + 1];
  if (next === undefined || !RANGE.has(next.lower) || !/^\p{Lu}/u.test(words[at]?.text ?? "")) return null;
  const other = words[at + 2];
  const until = other === undefined ? null : namedMonth(words, at + 2, other);
  const isLater = until?.moment.month != null && until.moment.month > month;
  return isLater ? { moment: { year: until.moment.year, month }, next: at + 1 } : null;
};

const RANGE = new Set(["to", "until", "till", "through", "and", "-", "–", "—"]);

const numericMonth = (words: ReadonlyArray<Word>, at: number, word: Word): MomentFound | null => {
  const dotted = /^(\d{1,2})\.((?:19|20)\d\d)$/u.exec(word.text);
  if (dotted !== null) return monthOf(Number(dotted[2]), Number(dotted[1]), at + 1);
  const [sign, other] = [words[at + 1], words[at + 2]];
  if (other?.kind !== "number" || sign === undefined || sign.end !== other.start || word.end !== sign.start)
    return null;
  if (sign.text === "/" && yearOf(other) !== null && Number(word.text) <= 12)
    return monthOf(Number(other.text), Number(word.text), at + 3);
  if (sign.text === "-" && yearOf(word) !== null && /^\d\d$/u.test(other.text))
    return monthOf(Number(word.text), Number(other.text), at + 3);
  return null;
};

const monthOf = (year: number, month: number, next: number): MomentFound | null =>
  month >= 1 && month <= 12 ? { moment: { year, month }, next } : null;

const yearOf = (word: Word | undefined): number | null =>
  word?.kind === "number" && /^(?:19[5-9]|20[0-5])\d$/u.test(word.text) ? Number(word.text) : null;

/** A number like a year is a count where it is glued to letters or a percent sign ("2000ms", "2000+ users"). */
const yearAlone = (words: ReadonlyArray<Word>, at: number, word: Word): MomentFound | null => {
  const year = yearOf(word);
  const next = words[at + 1];
  const isGlued = next !== undefined && next.start === word.end && /^[\p{L}%+]/u.test(next.text);
  const isCounted = next !== undefined && COUNTED.has(next.lower);
  return year === null || isGlued || isCounted ? null : { moment: { year, month: null }, next: at + 1 };
};

const COUNTED = new Set(
  "ms users customers requests messages lines nodes servers events rows tests records merchants orders transactions tps rps qps employees stores files".split(
    " ",
  ),
);
