/** Figures of a sentence: a numeral with its unit, bound and period, or a word for an amount. */

import { isGluedTo, type Word } from "../words-in.ts";
import type { Figure } from "./figure.ts";
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
  const share = sharesAt(words, at);
  if (share !== null) return share;
  const numeral = numeralAt(words, at);
  if (numeral === null || (numeral.isSpelled && isIdle(words, at, numeral.value))) return null;
  return measured(words, numeral.value, numeral.next);
};

/** "one" is mostly a pronoun, "zero" a negation: both count only before a unit or "of". */
const isIdle = (words: ReadonlyArray<Word>, at: number, value: number): boolean => {
  const next = words[at + 1]?.lower ?? "";
  if (value === 0) return true;
  return value === 1 && words[at]?.lower === "one" && !(MEASURES.has(next) || next === "in");
};

const money = (words: ReadonlyArray<Word>, at: number, unit: string): FigureFound | null => {
  const numeral = numeralAt(words, at + 1);
  if (numeral === null) return null;
  const { next, plus } = plusAt(words, numeral.next);
  return found({ value: numeral.value, unit, bound: plus ? "min" : "exact" }, next);
};

const measured = (words: ReadonlyArray<Word>, value: number, behind: number): FigureFound => {
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
  const figure = { value: exactly(value * factor), unit, factor, per: per ?? null };
  return {
    ...found({ ...figure, bound: after.plus ? "min" : bound }, after.next),
    counts: RATES.has(name) ? name : null,
  };
};

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

/** Words that are a share or a factor: "halved", "by half", "a third", "doubled", "tenfold", "twice". */
const sharesAt = (words: ReadonlyArray<Word>, at: number): FigureFound | null => {
  const factor = FACTORS.get(words[at]?.lower ?? "");
  return factor === undefined
    ? (severalPartsAt(words, at) ?? onePartAt(words, at))
    : found({ value: factor, unit: "times", bound: "exact", role: "change" }, at + 1);
};

/** "two thirds", "three quarters"; "two quarters" are half a year. */
const severalPartsAt = (words: ReadonlyArray<Word>, at: number): FigureFound | null => {
  const count = ["one", "two", "three", "four"].indexOf(words[at]?.lower ?? "") + 1;
  const parts = words[at + 1]?.lower ?? "";
  const each = parts === "quarters" && count === 3 ? 25 : MANY.get(parts);
  return each === undefined || count < 2
    ? null
    : found({ value: count * each, unit: "percent", bound: "exact" }, at + 2);
};

const onePartAt = (words: ReadonlyArray<Word>, at: number): FigureFound | null => {
  const fraction = FRACTIONS.get(words[at]?.lower ?? "");
  const before = words[at - 1]?.lower ?? "";
  const next = words[at + 1];
  if (fraction === undefined || !["a", "by", "to", "one", "in", "cut"].includes(before)) return null;
  // "a third service" is an ordinal; "a fifth of the earlier time" is what is left.
  if (before === "a" && next?.kind === "word" && next.lower !== "of") return null;
  const role = next?.lower === "of" ? "after" : "level";
  return found({ value: fraction, unit: "percent", bound: "exact", role }, at + 1);
};

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 50],
  ["third", 100 / 3],
  ["quarter", 25],
  ["fifth", 20],
  ["sixth", 100 / 6],
  ["eighth", 12.5],
  ["tenth", 10],
  ["twelfth", 100 / 12],
]);

const MANY: ReadonlyMap<string, number> = new Map([
  ["thirds", 100 / 3],
  ["fifths", 20],
  ["tenths", 10],
]);

const FACTORS: ReadonlyMap<string, number> = new Map([
  ["doubled", 2],
  ["doubling", 2],
  ["twofold", 2],
  ["tripled", 3],
  ["tripling", 3],
  ["threefold", 3],
  ["quadrupled", 4],
  ["quadrupling", 4],
  ["fourfold", 4],
  ["fivefold", 5],
  ["tenfold", 10],
  ["hundredfold", 100],
  ["halved", 0.5],
  ["halving", 0.5],
  ["halve", 0.5],
  ["double", 2],
  ["triple", 3],
]);

const found = (
  figure: Pick<Figure, "value" | "unit" | "bound"> & Partial<Figure>,
  next: number,
): FigureFound => ({
  figure: { per: null, factor: 1, role: "level", isVague: false, isRange: false, of: null, ...figure },
  next,
  counts: null,
});
