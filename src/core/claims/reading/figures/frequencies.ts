/** How often: "every fourth week", "every 15 minutes", "twice a month", "one week in five". Read as so many times in a period. */

import type { Word } from "../words-in.ts";
import type { Figure } from "./figure.ts";
import { PERIODS } from "./measures.ts";
import { numeralAt } from "./numerals.ts";

export interface FrequencyFound {
  readonly figure: Pick<Figure, "value" | "unit" | "per" | "bound">;
  readonly next: number;
}

export const frequencyAt = (words: ReadonlyArray<Word>, at: number): FrequencyFound | null =>
  INTERVALS.has(words[at]?.lower ?? "")
    ? intervalAt(words, at)
    : (fixedAt(words, at) ?? shareOfPeriodsAt(words, at) ?? timesAt(words, at));

const INTERVALS = new Set(["every", "each", "once"]);
const WEEK = 604_800;

const often = (value: number, per: number, next: number): FrequencyFound => ({
  figure: { value, unit: "frequency", per, bound: "exact" },
  next,
});

/** "every two weeks", "every second Tuesday", "once every ten minutes"; "every week" is a word of the lists. */
const intervalAt = (words: ReadonlyArray<Word>, at: number): FrequencyFound | null => {
  const from = words[at]?.lower === "once" && words[at + 1]?.lower === "every" ? at + 1 : at;
  if (words[from]?.lower === "once") return null;
  if (isWeekday(words[from + 1])) return often(1, WEEK, from + 1);
  const step = stepAt(words, from + 1);
  if (step === null) return null;
  const behind = words[step.next];
  // "every second Tuesday": the day stays a word of its own.
  if (isWeekday(behind)) return often(1, step.value * WEEK, step.next);
  const period = periodOf(behind);
  return period === null ? null : often(1, step.value * period, step.next + 1);
};

const stepAt = (
  words: ReadonlyArray<Word>,
  at: number,
): { readonly value: number; readonly next: number } | null => {
  const ordinal = ordinalOf(words[at]?.lower ?? "");
  if (ordinal !== null && ordinal > 1) return { value: ordinal, next: at + 1 };
  if (words[at]?.lower === "other") return { value: 2, next: at + 1 };
  const numeral = numeralAt(words, at);
  return numeral === null || numeral.value < 1 ? null : { value: numeral.value, next: numeral.next };
};

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
  " ",
);

/** "fourth" and "4th". */
export const ordinalOf = (lower: string): number | null => {
  const written = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(lower)?.[1];
  if (written !== undefined) return Number(written);
  const place = ORDINALS.indexOf(lower);
  return place < 0 ? null : place + 1;
};

const isWeekday = (word: Word | undefined): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/u.test(word?.lower ?? "");

/** Letters alone ("s", "h", "d") are no words for a period here. */
const periodOf = (word: Word | undefined): number | null => {
  const lower = word?.lower ?? "";
  if (lower.length < 3) return null;
  return PERIODS.get(lower) ?? PERIODS.get(lower.replace(/s$/u, "")) ?? null;
};

/** "fortnightly", "alternate Tuesdays". */
const fixedAt = (words: ReadonlyArray<Word>, at: number): FrequencyFound | null => {
  const lower = words[at]?.lower ?? "";
  if (lower === "fortnightly") return often(1, 2 * WEEK, at + 1);
  if (lower !== "alternate") return null;
  if (isWeekday(words[at + 1])) return often(1, 2 * WEEK, at + 1);
  const period = periodOf(words[at + 1]);
  return period === null ? null : often(1, 2 * period, at + 2);
};

/** "one week in four", "one week out of five". */
const shareOfPeriodsAt = (words: ReadonlyArray<Word>, at: number): FrequencyFound | null => {
  if (!["one", "1"].includes(words[at]?.lower ?? "")) return null;
  const period = periodOf(words[at + 1]);
  const behind = joinBehind(words, at + 2);
  const whole = period === null || behind === null ? null : numeralAt(words, behind);
  return period === null || whole === null || whole.value < 2
    ? null
    : often(1, whole.value * period, whole.next);
};

const joinBehind = (words: ReadonlyArray<Word>, at: number): number | null => {
  const [first, second] = [words[at]?.lower, words[at + 1]?.lower];
  if (first === "out" && second === "of") return at + 2;
  if (first === "in" && second === "every") return at + 2;
  return first === "in" || first === "of" ? at + 1 : null;
};

/** "six times an hour", "twice a month", "twice weekly". */
const timesAt = (words: ReadonlyArray<Word>, at: number): FrequencyFound | null => {
  const count = countAt(words, at);
  if (count === null) return null;
  const link = words[count.next]?.lower ?? "";
  if (/^(?:hour|dai|week|month|quarter|year)ly$/u.test(link)) {
    const period = PERIODS.get(link);
    return period === undefined ? null : often(count.value, period, count.next + 1);
  }
  const period = LINKS.has(link) ? periodOf(words[count.next + 1]) : null;
  return period === null ? null : often(count.value, period, count.next + 2);
};

const LINKS = new Set(["a", "an", "per", "each", "every", "/"]);

const countAt = (
  words: ReadonlyArray<Word>,
  at: number,
): { readonly value: number; readonly next: number } | null => {
  const lower = words[at]?.lower ?? "";
  if (lower === "twice") return { value: 2, next: at + 1 };
  if (lower === "thrice") return { value: 3, next: at + 1 };
  const numeral = numeralAt(words, at);
  return numeral !== null && words[numeral.next]?.lower === "times"
    ? { value: numeral.value, next: numeral.next + 1 }
    : null;
};
