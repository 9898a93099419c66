/** Figures of a sentence: a numeral with its unit, bound and period, or a word for an amount. */

import { isGluedTo, type Word } from "../words-in.ts";
import type { Figure } from "./figure.ts";
import { shareAt } from "./fractions.ts";
import { frequencyAt } from "./frequencies.ts";
import { clockAt, oneUnitAt, partOfUnit, restOfLength } from "./lengths.ts";
import { CURRENCIES, MEASURES, type Measure } from "./measures.ts";
import { exactly, numeralAt } from "./numerals.ts";

export interface FigureFound {
  readonly figure: Figure;
  readonly next: number;
  /** "900 TPS" says what it counts. */
  readonly counts: string | null;
}

export const figureAt = (words: ReadonlyArray<Word>, at: number): FigureFound | null => {
  const word = words[at];
  if (word === undefined) return null;
  const currency = CURRENCIES.get(word.lower);
  if (currency !== undefined && words[at + 1]?.kind === "number") return money(words, at, currency);
  const special = frequencyAt(words, at) ?? shareAt(words, at) ?? lengthOrClock(words, at);
  if (special !== null) return found(special.figure, special.next);
  if (isNothing(words, at)) return found({ value: 0, unit: "count", bound: "exact" }, at + 1);
  const numeral = numeralAt(words, at);
  if (numeral === null || (numeral.isSpelled && isIdle(words, at, numeral.value))) return null;
  return measured(words, numeral.value, numeral.next);
};

const lengthOrClock = (
  words: ReadonlyArray<Word>,
  at: number,
): (Pick<FigureFound, "next"> & { readonly figure: Pick<Figure, "value" | "unit" | "bound"> }) | null => {
  const clock = clockAt(words, at);
  if (clock !== null)
    return { figure: { value: clock.value, unit: "clock", bound: "exact" }, next: clock.next };
  const one = oneUnitAt(words, at);
  if (one === null) return null;
  const { figure, next } = withMeasure(words, 1, at + 1, one, "exact");
  return { figure, next };
};

/** "down to none": behind "to" it is what was reached, elsewhere a denial. */
const isNothing = (words: ReadonlyArray<Word>, at: number): boolean =>
  ["none", "zero", "nil", "nothing"].includes(words[at]?.lower ?? "") && words[at - 1]?.lower === "to";

/** "one" is mostly a pronoun, "zero" a negation: both count only before a unit or "of". */
const isIdle = (words: ReadonlyArray<Word>, at: number, value: number): boolean => {
  const behind = words[at + 1];
  const next = behind?.lower ?? "";
  if (value === 0) return true;
  // "from nine to one", "from nine to one per month".
  const isReached =
    words[at - 1]?.lower === "to" && (behind?.kind !== "word" || next === "per" || next === "a");
  return value === 1 && words[at]?.lower === "one" && !(MEASURES.has(next) || isReached);
};

const money = (words: ReadonlyArray<Word>, at: number, unit: string): FigureFound | null => {
  const numeral = numeralAt(words, at + 1);
  if (numeral === null) return null;
  const { next, plus } = plusAt(words, numeral.next);
  return found({ value: numeral.value, unit, bound: plus ? "min" : "exact" }, next);
};

const measured = (words: ReadonlyArray<Word>, whole: number, end: number): FigureFound => {
  // "two and a half hours".
  const part = partOfUnit(words, end);
  const isHalved = part !== null && MEASURES.has(words[part.next]?.lower ?? "");
  const [value, behind] = isHalved ? [whole + part.value, part.next] : [whole, end];
  const { next, plus } = plusAt(words, behind);
  const bound = plus ? "min" : "exact";
  const at = words[next]?.text === "-" && isGluedTo(words[next - 1], words[next]) ? next + 1 : next;
  const share = shareUnitAt(words, at);
  if (share !== null) return found({ value, unit: share.unit, bound }, share.next);
  const measure = measureAt(words, at);
  if (measure !== null) return withMeasure(words, value, at, measure, bound);
  const currency = CURRENCIES.get(words[at]?.lower ?? "");
  return currency === undefined
    ? found({ value, unit: "count", bound }, next)
    : found({ value, unit: currency, bound }, at + 1);
};

/** "per cent", "points", "percentage points". */
const shareUnitAt = (
  words: ReadonlyArray<Word>,
  at: number,
): { readonly unit: string; readonly next: number } | null => {
  const [name, second] = [words[at]?.lower ?? "", words[at + 1]?.lower ?? ""];
  if (name === "per" && second === "cent") return { unit: "percent", next: at + 2 };
  if (name === "points") return { unit: "points", next: at + 1 };
  const isPoints = ["percentage", "percent", "%"].includes(name) && second.startsWith("point");
  return isPoints ? { unit: "points", next: at + 2 } : null;
};

const withMeasure = (
  words: ReadonlyArray<Word>,
  value: number,
  at: number,
  { unit, factor, per }: Measure,
  bound: "min" | "exact",
): FigureFound => {
  const after = plusAt(words, at + 1);
  const name = words[at]?.lower ?? "";
  const rest = restOfLength(words, at + 1, { unit, factor, ...(per === undefined ? {} : { per }) });
  const named = name === "times" && !COMPARING.has(words[at + 1]?.lower ?? "") ? "occurrence" : unit;
  const figure = {
    value: exactly(value * factor + (rest?.value ?? 0)),
    unit: named,
    factor,
    per: per ?? null,
  };
  return {
    ...found({ ...figure, bound: after.plus ? "min" : bound }, rest?.next ?? after.next),
    counts: RATES.has(name) ? name : null,
  };
};

/** "three times faster" is a factor, "paged three times" a count. */
const COMPARING = new Set(
  "faster as more less fewer smaller larger bigger higher lower cheaper quicker shorter longer better greater the what over".split(
    " ",
  ),
);

const RATES = new Set(["rps", "rpm", "qps", "tps"]);

/** "4 s" is seconds, "4 d" only when glued; "3 times" is a factor only before a comparison, which the reader of changes decides. */
const measureAt = (words: ReadonlyArray<Word>, at: number): Measure | null => {
  const word = words[at];
  if (word === undefined) return null;
  const measure = MEASURES.get(word.lower);
  if (measure === undefined) return null;
  const isLetter = word.text.length === 1 && /\p{L}/u.test(word.text);
  return isLetter && !isGluedTo(words[at - 1], word) && !"shx".includes(word.lower) ? null : measure;
};

/** "30+" and "60 plus". */
const plusAt = (
  words: ReadonlyArray<Word>,
  at: number,
): { readonly next: number; readonly plus: boolean } => {
  const word = words[at];
  const isPlus = (word?.text === "+" && isGluedTo(words[at - 1], word)) || word?.lower === "plus";
  return { next: isPlus ? at + 1 : at, plus: isPlus };
};

const found = (
  figure: Pick<Figure, "value" | "unit" | "bound"> & Partial<Figure>,
  next: number,
): FigureFound => ({
  figure: {
    per: null,
    factor: 1,
    role: "level",
    isStrict: false,
    isOver: false,
    isVague: false,
    isRange: false,
    of: null,
    ...figure,
  },
  next,
  counts: null,
});
