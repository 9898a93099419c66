/** What numbers are counted in, and the periods of rates. Grammar, not opinion: it stays in code. */

export interface Measure {
  readonly unit: string;
  readonly factor: number;
  readonly per?: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A twelfth of a year, so that 12 months are a year. */
const YEAR = 365 * DAY;
const MONTH = YEAR / 12;

const each = (names: string, measure: Measure): ReadonlyArray<readonly [string, Measure]> =>
  names.split(" ").map((name) => [name, measure]);

export const MEASURES: ReadonlyMap<string, Measure> = new Map([
  ...each("ns nanosecond nanoseconds", { unit: "ms", factor: 1e-6 }),
  ...each("µs μs us microsecond microseconds", { unit: "ms", factor: 1e-3 }),
  ...each("ms msec millis millisecond milliseconds", { unit: "ms", factor: 1 }),
  ...each("s sec secs second seconds", { unit: "ms", factor: SECOND }),
  ...each("min mins minute minutes", { unit: "ms", factor: MINUTE }),
  ...each("h hr hrs hour hours", { unit: "ms", factor: HOUR }),
  ...each("day days d", { unit: "ms", factor: DAY }),
  ...each("week weeks wk wks", { unit: "ms", factor: 7 * DAY }),
  ...each("month months mo mos", { unit: "ms", factor: MONTH }),
  ...each("quarter quarters", { unit: "ms", factor: 3 * MONTH }),
  ...each("year years yr yrs", { unit: "ms", factor: YEAR }),
  ...each("decade decades", { unit: "ms", factor: 10 * YEAR }),
  ...each("byte bytes", { unit: "byte", factor: 1 }),
  ...each("kb kilobyte kilobytes", { unit: "byte", factor: 1e3 }),
  ...each("mb megabyte megabytes", { unit: "byte", factor: 1e6 }),
  ...each("gb gigabyte gigabytes", { unit: "byte", factor: 1e9 }),
  ...each("tb terabyte terabytes", { unit: "byte", factor: 1e12 }),
  ...each("pb petabyte petabytes", { unit: "byte", factor: 1e15 }),
  ...each("kib", { unit: "byte", factor: 1024 }),
  ...each("mib", { unit: "byte", factor: 1024 ** 2 }),
  ...each("gib", { unit: "byte", factor: 1024 ** 3 }),
  ...each("tib", { unit: "byte", factor: 1024 ** 4 }),
  ...each("rps", { unit: "count", factor: 1, per: 1 }),
  ...each("qps", { unit: "count", factor: 1, per: 1 }),
  ...each("tps", { unit: "count", factor: 1, per: 1 }),
  ...each("rpm", { unit: "count", factor: 1, per: 60 }),
  ...each("% percent pct prozent", { unit: "percent", factor: 1 }),
  ...each("x × times fold", { unit: "times", factor: 1 }),
  ...each("pp pps", { unit: "points", factor: 1 }),
]);

/** What a rate word counts: "900 TPS" are transactions. */
export const COUNTED_BY_RATE: ReadonlyMap<string, string> = new Map([
  ["rps", "request"],
  ["rpm", "request"],
  ["qps", "query"],
  ["tps", "transaction"],
]);

export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["usd", "USD"],
  ["dollar", "USD"],
  ["dollars", "USD"],
  ["€", "EUR"],
  ["eur", "EUR"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["£", "GBP"],
  ["gbp", "GBP"],
  ["pound", "GBP"],
  ["pounds", "GBP"],
  ["₹", "INR"],
  ["inr", "INR"],
  ["rupees", "INR"],
  ["rs", "INR"],
  ["¥", "JPY"],
  ["chf", "CHF"],
  ["brl", "BRL"],
  ["sek", "SEK"],
  ["pln", "PLN"],
]);

/** Seconds of the period of a rate. */
export const PERIODS: ReadonlyMap<string, number> = new Map([
  ["s", 1],
  ["sec", 1],
  ["second", 1],
  ["min", 60],
  ["minute", 60],
  ["h", 3600],
  ["hr", 3600],
  ["hour", 3600],
  ["hourly", 3600],
  ["day", 86_400],
  ["daily", 86_400],
  ["d", 86_400],
  ["night", 86_400],
  ["nightly", 86_400],
  ["week", 604_800],
  ["weekly", 604_800],
  ["month", MONTH / SECOND],
  ["monthly", MONTH / SECOND],
  ["mo", MONTH / SECOND],
  ["quarter", (3 * MONTH) / SECOND],
  ["quarterly", (3 * MONTH) / SECOND],
  ["year", YEAR / SECOND],
  ["yr", YEAR / SECOND],
  ["yearly", YEAR / SECOND],
  ["annually", YEAR / SECOND],
  ["annual", YEAR / SECOND],
  ["annum", YEAR / SECOND],
]);
