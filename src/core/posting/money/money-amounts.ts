/** Amounts and ranges of money in a stretch of text, as numbers with an ISO currency; which of them is pay is decided elsewhere. */

import { currencyCodes, currencyOf } from "./currencies.ts";

export interface MoneyAmount {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  /** Null for a single figure. */
  readonly max: number | null;
  readonly currency: string;
  /** True when "LPA" or "lakh" said that the figures are hundred thousands of rupees a year. */
  readonly lakh: boolean;
  /** A "$" and nothing that says whose. */
  readonly isPlainDollar: boolean;
}

const before = `(?:(?:us|usd|ca|c|cad|a|au|aud|nz|s|sg|hk|r|mx)?\\$|€|£|₹|¥|₪|₴|₺|₱|₩|(?<![a-z])(?:rs\\.?|zł|${currencyCodes}))`;
const after = `(?:(?:\\$|€|£|₹|¥|zł|zl|kč|₪|₴|₺|₱|₩)|(?:${currencyCodes}|euros?|lpa|lakhs?|lacs|dollars|pounds)(?![a-z]))`;
/** 165,000 · 165.000 · 165 000 · 165'000 · 62.07 · 500000.0 · 1.2 */
const number = "\\d{1,3}(?:[,.' ]\\d{2,3}){1,3}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2})?(?!\\d)";
const scale = "(?: ?(?:k|m|mm|b|bn|million|billion|lpa|lakhs?|lacs|cr|crore)(?![a-z]))?\\+?";
const sign = `(?:${before} ?){0,2}`;
const tail = `(?: ?${after}){0,2}`;
const figure = `(${sign})(${number})(${scale})(${tail})`;

/** The number of "Level 1 - $32.60" is a name. */
const notAfterGrade = "(?<!(?:level|grade|tier|band|zone|step) )";

const rangePattern = new RegExp(
  `(?<![\\w.,#/])${notAfterGrade}${figure}(?:(?: ?(?:/ ?(?:yr|year|hr|hour|month|mo|day)|per (?:year|hour|month|day)))? ?(?:-|~|–|to|and|bis|até|a|do) {0,2}${figure})?`,
  "gu",
);

/** A posting that names more amounts than this is a price list. */
const mostAmounts = 80;

export const moneyAmountsIn = (text: string): ReadonlyArray<MoneyAmount> => {
  const amounts: Array<MoneyAmount> = [];
  if (
    !/[$€£₹¥₪₴₺₱₩]|\b(?:usd|eur|gbp|pln|inr|lpa|lakh|chf|sek|nok|dkk|czk|huf|ron|cad|aud|sgd|brl|mxn|zł|euro)/u.test(
      text,
    )
  )
    return amounts;
  for (const match of text.matchAll(rangePattern)) {
    const amount = amountOf(match);
    if (amount !== null) amounts.push(amount);
    if (amounts.length >= mostAmounts) break;
  }
  return amounts;
};

const amountOf = (match: RegExpExecArray): MoneyAmount | null => {
  const [
    whole,
    signA = "",
    numberA = "",
    scaleA = "",
    tailA = "",
    signB = "",
    numberB,
    scaleB = "",
    tailB = "",
  ] = match;
  const signs = `${signA} ${tailA} ${signB} ${tailB} ${scaleA} ${scaleB}`;
  const currency = currencyOf(signs);
  if (currency === null) return null;
  const end = match.index + whole.trimEnd().length;
  const lakh = /lpa|lakh|lac/u.test(`${scaleA}${scaleB}${tailA}${tailB}`);
  const high = numberB === undefined ? null : sumOf(numberB, scaleB, lakh);
  let low = sumOf(numberA, scaleA, lakh);
  // "$145-$190k" leaves the first k out.
  if (high !== null && /k/u.test(scaleB) && scaleA.replace("+", "").trim() === "" && low < 1000) low *= 1000;
  const isPlainDollar = currency === "USD" && !/us|dollar/u.test(signs);
  const max = high !== null && high < low ? null : high;
  return { start: match.index, end, min: low, max, currency, lakh, isPlainDollar };
};

const sumOf = (digits: string, scale: string, lakh: boolean): number => {
  const name = scale.replaceAll(/[ +]/gu, "");
  const base = plainNumber(digits);
  if (name === "k") return round(base * 1000);
  if (name === "m" || name === "mm" || name === "million") return round(base * 1_000_000);
  if (name.startsWith("b")) return round(base * 1_000_000_000);
  if (name.startsWith("cr")) return round(base * 10_000_000);
  return lakh && base < 1000 ? round(base * 100_000) : base;
};

/** Binary fractions must not leak out: 1.1 lakh is 110,000. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** The last group of exactly three digits is thousands; of one or two, decimals. */
const plainNumber = (digits: string): number => {
  const decimals = /[.,](\d{1,2})$/u.exec(digits);
  const whole = decimals ? digits.slice(0, -decimals[0].length) : digits;
  return Number(`${whole.replaceAll(/[^\d]/gu, "")}.${decimals?.[1] ?? "0"}`);
};
