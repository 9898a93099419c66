/** Lengths of time that take more than one word: "1 hour 15 minutes", "1 h 50", "two and a half hours", "an hour"; and times of the clock. */

import { isGluedTo, type Word } from "../words-in.ts";
import { MEASURES, type Measure } from "./measures.ts";
import { exactly, numeralAt } from "./numerals.ts";

/** What is added to a length of time by the words behind it; `next` is the first word that is no part of it. */
export interface Rest {
  readonly value: number;
  readonly next: number;
}

/** Behind "1 hour": "15 minutes", "and 15 minutes", "15", "and a quarter". */
export const restOfLength = (words: ReadonlyArray<Word>, at: number, whole: Measure): Rest | null => {
  if (whole.unit !== "ms" || whole.per !== undefined) return null;
  const part = partOfUnit(words, at);
  if (part !== null) return { value: exactly(part.value * whole.factor), next: part.next };
  const from = words[at]?.lower === "and" ? at + 1 : at;
  const numeral = numeralAt(words, from);
  if (numeral === null) return null;
  const measure = MEASURES.get(words[numeral.next]?.lower ?? "");
  if (measure?.unit === "ms" && measure.factor < whole.factor)
    return isWithin(numeral.value * measure.factor, whole.factor)
      ? { value: exactly(numeral.value * measure.factor), next: numeral.next + 1 }
      : null;
  return from === at ? bareMinutes(words, at, whole) : null;
};

const isWithin = (rest: number, whole: number): boolean => rest < whole * (1 + 1e-9);

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** "1 h 50": two digits behind an hour, and no noun that they could count. */
const bareMinutes = (words: ReadonlyArray<Word>, at: number, whole: Measure): Rest | null => {
  const [word, next] = [words[at], words[at + 1]];
  const isBare = word?.kind === "number" && /^[0-5]\d$/u.test(word.text) && (next?.kind ?? "sign") === "sign";
  return isBare && whole.factor === HOUR && next?.text !== "%"
    ? { value: Number(word.text) * MINUTE, next: at + 1 }
    : null;
};

/** "and a half", "and a quarter": of what stands before. */
export const partOfUnit = (words: ReadonlyArray<Word>, at: number): Rest | null => {
  if (words[at]?.lower !== "and" || words[at + 1]?.lower !== "a") return null;
  const part = { half: 0.5, quarter: 0.25 }[words[at + 2]?.lower ?? ""];
  return part === undefined ? null : { value: part, next: at + 3 };
};

/** "within a year", "under an hour": one of it; "300 a month" is a rate. */
export const oneUnitAt = (words: ReadonlyArray<Word>, at: number): Measure | null => {
  const lower = words[at]?.lower ?? "";
  if (lower !== "a" && lower !== "an") return null;
  const measure = MEASURES.get(words[at + 1]?.lower ?? "");
  const isLength =
    measure?.unit === "ms" &&
    /^(?:second|minute|hour|day|week|month|year|decade)$/u.test(words[at + 1]?.lower ?? "");
  return isLength && BEFORE_LENGTH.has(words[at - 1]?.lower ?? "") ? measure : null;
};

const BEFORE_LENGTH = new Set(
  "for within after over under than about around almost nearly roughly by to took takes take below up least most".split(
    " ",
  ),
);

/** "6:00", "7:30": milliseconds since midnight. */
export const clockAt = (words: ReadonlyArray<Word>, at: number): Rest | null => {
  const [hours, sign, minutes] = [words[at], words[at + 1], words[at + 2]];
  const isClock =
    sign?.text === ":" &&
    isGluedTo(hours, sign) &&
    isGluedTo(sign, minutes) &&
    /^[01]?\d$|^2[0-4]$/u.test(hours?.text ?? "") &&
    /^[0-5]\d$/u.test(minutes?.text ?? "");
  return isClock
    ? { value: Number(hours?.text) * HOUR + Number(minutes?.text) * MINUTE, next: at + 3 }
    : null;
};
