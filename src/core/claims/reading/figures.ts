/** Figures of a sentence: a numeral with its unit, bound and period, or a word for an amount. */
import type { Figure } from "./figure.ts";
import { CURRENCIES, MEASURES, type Measure } from "./measures.ts";
import { exactly, numeralAt } from "./numerals.ts";
import { isGluedTo, type Word } from "./words-in.ts";

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
  const name = words[at]?.lower ?? "";
  if (name === "per" && words[at + 1]?.lower === "cent")
    return found({ value, unit: "percent", bound }, at + 2);
  if (name === "points") return found({ value, unit: "points", bound }, at + 1);
  if (name === "percentage" && words[at + 1]?.lower.startsWith("point"))
    return found({ value, unit: "points", bound }, at + 2);
  if ((name === "percent" || name === "%") && words[at + 1]?.lower.startsWith("point"))
    return found({ value, unit: "points", bound }, at + 2);
  const measure = measureAt(words, at);
  if (measure !== null) {
    const figure = {
      value: exactly(value * measure.factor),
      unit: measure.unit,
      factor: measure.factor,
      bound,
      per: measure.per ?? null,
    } as const;
    const after = plusAt(words, at + 1);
    return {
      ...found({ ...figure, bound: after.plus ? "min" : bound }, after.next),
      counts: RATES.has(name) ? name : null,
    };
  }
  const currency = CURRENCIES.get(name);
  if (currency !== undefined) return found({ value, unit: currency, bound }, at + 1);
  return found({ value, unit: "count", bound }, next);
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
  const lower = words[at]?.lower ?? "";
  const factor = FACTORS.get(lower);
  if (factor !== undefined)
    return found({ value: factor, unit: "times", bound: "exact", role: "change" }, at + 1);
  const many = MANY.get(words[at + 1]?.lower ?? "");
  const count = ["one", "two", "three", "four"].indexOf(lower) + 1;
  if (lower === "three" && words[at + 1]?.lower === "quarters")
    return found({ value: 75, unit: "percent", bound: "exact" }, at + 2);
  if (many !== undefined && count > 1)
    return found({ value: count * many, unit: "percent", bound: "exact" }, at + 2);
  const fraction = FRACTIONS.get(lower);
  const before = words[at - 1]?.lower ?? "";
  const isFraction = fraction !== undefined && ["a", "by", "to", "one", "in", "cut"].includes(before);
  if (!isFraction || (before === "a" && words[at + 1]?.kind === "word" && words[at + 1]?.lower !== "of"))
    return null;
  // "a fifth of the earlier time" is what is left.
  const role = words[at + 1]?.lower === "of" ? "after" : "level";
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
