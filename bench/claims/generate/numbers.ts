/** Slots that hold numbers, with the equal spellings of each and its lies: changed, ten times off, another unit, another rate, rounded up. */
import type { Dice } from "#test/support/invented/dice.ts";
import type { Slot, SlotLie } from "./slot.ts";

const small = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** 14, or "four" up to twelve; 1,400 with its comma. */
export const count = (value: number): Slot => ({
  stated: value >= 1000 ? withCommas(value) : String(value),
  ways: countWays(value),
  measure: "count",
  lies: [
    { class: "number-changed", ways: [0.6, 1.5, 2, 3].flatMap((by) => differing(value, by, countWays)) },
    ...(value <= 20 ? [{ class: "number-one-more", ways: countWays(value + 1) }] : []),
    ...(value >= 2 ? [{ class: "number-ten-times", ways: countWays(value * 10) }] : []),
    ...(value >= 21 && value % 10 !== 0
      ? [{ class: "number-rounded-up", ways: countWays(Math.ceil(value / 10) * 10) }]
      : []),
  ],
});

/** Large counts as on résumés: 4.2M, 350k. `value` in thousands. */
export const large = (thousands: number): Slot => ({
  stated: shortLarge(thousands),
  ways: largeWays(thousands),
  measure: "large",
  lies: [
    { class: "number-changed", ways: [0.5, 1.3, 2].flatMap((by) => differing(thousands, by, largeWays)) },
    { class: "number-ten-times", ways: largeWays(thousands * 10) },
    { class: "number-thousand-times", ways: largeWays(thousands * 1000) },
    ...(thousands % 1000 === 0
      ? []
      : [{ class: "number-rounded-up", ways: largeWays(Math.ceil(thousands / 1000) * 1000) }]),
  ],
});

/** A length of time or a size with its unit. */
export const amount = (value: number, unit: Unit): Slot => ({
  stated: `${withCommas(value)} ${units[unit][0]}`,
  ways: amountWays(value, unit),
  measure: unit,
  lies: [
    {
      class: "number-changed",
      ways: [0.4, 0.7, 1.6].flatMap((by) => differing(value, by, (other) => amountWays(other, unit))),
    },
    { class: "number-ten-times", ways: amountWays(value / 10, unit).concat(amountWays(value * 10, unit)) },
    { class: "unit-changed", ways: otherUnits[unit].flatMap((other) => amountWays(value, other)) },
  ],
});

/** 4.2M messages a day. */
export const rate = (thousands: number, noun: string, per: Period): Slot => ({
  stated: `${shortLarge(thousands)} ${noun}/${per}`,
  ways: rateWays(thousands, noun, per),
  measure: `rate ${noun}`,
  lies: [
    {
      class: "number-changed",
      ways: [0.5, 1.4, 2].flatMap((by) => differing(thousands, by, (other) => rateWays(other, noun, per))),
    },
    { class: "number-ten-times", ways: rateWays(thousands * 10, noun, per) },
    {
      class: "rate-changed",
      ways: periods.filter((other) => other !== per).flatMap((other) => rateWays(thousands, noun, other)),
    },
    ...(nounTraps[noun] ?? []).map(
      (other): SlotLie => ({
        class: "number-on-other-noun",
        ways: rateWays(thousands, other, per),
      }),
    ),
  ],
});

/** `exact` may have a fraction ("94.375"): then the ways are rounded, and what is derived from it says "about" or the whole number. */
export const percent = (exact: number): Slot => {
  const { lies, ...share } = level(exact);
  const value = Math.round(exact);
  const points = [`${value} percentage points`, `${value} points`];
  return { ...share, lies: [...lies, { class: "percent-to-points", ways: points }] };
};

/** A share that something stands at, as in "from 40 % to 75 %": there, points would mean the same. */
export const level = (exact: number): Slot => {
  const value = Math.round(exact);
  return {
    stated: `${value} %`,
    ways: percentWays(value),
    measure: "percent",
    lies: [
      {
        class: "number-changed",
        ways: [-17, -8, 6, 13]
          .filter((by) => value + by > 0 && value + by < 100)
          .flatMap((by) => percentWays(value + by)),
      },
      ...(value % 5 === 0
        ? []
        : [{ class: "number-rounded-up", ways: percentWays(Math.ceil((value + 1) / 5) * 5) }]),
    ],
  };
};

/** A percentage that is not on the résumé but follows from before and after. */
export const derivedPercent = (before: number, after: number): Slot => {
  const exact = (100 * Math.abs(before - after)) / before;
  const { ways } = percent(exact);
  const wrong = [-11, -6, 6, 9].map((by) => Math.round(exact) + by).filter((one) => one > 0 && one < 100);
  return {
    stated: percentWays(Math.round(exact))[0] ?? "",
    ways: Number.isInteger(exact) ? ways : [...ways, ...ways.map((way) => `about ${way}`)],
    measure: null,
    lies: [{ class: "derived-percent-wrong", ways: wrong.flatMap(percentWays) }],
  };
};

/** "18 times", "eightfold": `before` must be a whole multiple of `after`. */
export const derivedFactor = (before: number, after: number): Slot => {
  const factor = before / after;
  const wrong = [factor + 2, factor * 2, factor + 1].filter((one) => one > 1);
  return {
    stated: String(factor),
    ways: [`${factor}×`, `${factor}x`, `${factor} times`, ...words(factor).map((word) => `${word} times`)],
    measure: null,
    lies: [{ class: "derived-factor-wrong", ways: wrong.flatMap((one) => [`${one}×`, `${one} times`]) }],
  };
};

/** € 240k, $1.2M. `thousands` of the currency. */
export const money = (thousands: number, sign: "€" | "$" | "£"): Slot => ({
  stated: `${sign}${shortLarge(thousands)}`,
  ways: moneyWays(thousands, sign),
  measure: `money ${sign}`,
  lies: [
    {
      class: "number-changed",
      ways: [1.5, 2.5].flatMap((by) => differing(thousands, by, (one) => moneyWays(one, sign))),
    },
    { class: "number-ten-times", ways: moneyWays(thousands * 10, sign) },
    {
      class: "currency-changed",
      ways: (["€", "$", "£"] as const)
        .filter((one) => one !== sign)
        .flatMap((one) => moneyWays(thousands, one)),
    },
  ],
});

export const year = (value: number): Slot => ({
  stated: String(value),
  ways: [String(value)],
  measure: "year",
  lies: [{ class: "year-changed", ways: [value - 3, value - 2, value - 1, value + 1].map(String) }],
});

export type Unit = "ms" | "s" | "min" | "h" | "day" | "week" | "month" | "GB" | "TB" | "MB";

export type Period = (typeof periods)[number];

const periods = ["second", "minute", "hour", "day", "week", "month"] as const;

/** How a unit is written: first as on the résumé. */
const units: Readonly<Record<Unit, readonly [string, ...Array<string>]>> = {
  ms: ["ms", "milliseconds", "msec"],
  s: ["s", "seconds", "sec"],
  min: ["minutes", "min"],
  h: ["hours", "h"],
  day: ["days"],
  week: ["weeks"],
  month: ["months"],
  GB: ["GB", "gigabytes"],
  TB: ["TB", "terabytes"],
  MB: ["MB", "megabytes"],
};

const otherUnits: Readonly<Record<Unit, ReadonlyArray<Unit>>> = {
  ms: ["s"],
  s: ["ms", "min"],
  min: ["s", "h"],
  h: ["min"],
  day: ["h", "week"],
  week: ["day"],
  month: ["week"],
  GB: ["TB", "MB"],
  TB: ["GB"],
  MB: ["GB"],
};

const nounTraps: Readonly<Record<string, ReadonlyArray<string>>> = {
  messages: ["payments", "users"],
  events: ["transactions", "customers"],
  requests: ["users", "orders"],
  orders: ["payments", "requests"],
  payments: ["users", "accounts"],
  parcels: ["orders", "customers"],
};

const words = (value: number): ReadonlyArray<string> => {
  const word = Number.isInteger(value) ? small[value] : undefined;
  return word === undefined ? [] : [word];
};

const countWays = (value: number): ReadonlyArray<string> =>
  value >= 1000 ? [withCommas(value), String(value)] : [String(value), ...(value > 1 ? words(value) : [])];

const largeWays = (thousands: number): ReadonlyArray<string> => {
  const full = withCommas(Math.round(thousands * 1000));
  if (thousands < 1000) return [`${thousands}k`, `${thousands}K`, full, `${thousands} thousand`];
  if (thousands < 1_000_000) return [`${thousands / 1000}M`, `${thousands / 1000} million`, full];
  return [`${thousands / 1_000_000}B`, `${thousands / 1_000_000} billion`];
};

const shortLarge = (thousands: number): string => largeWays(thousands)[0] ?? "";

const amountWays = (value: number, unit: Unit): ReadonlyArray<string> => {
  const plain = units[unit].map((name) => `${withCommas(value)} ${name}`);
  const spelt = words(value).map((word) => `${word} ${longName(unit)}`);
  return [...plain, ...(value > 1 ? spelt : []), ...converted(value, unit)];
};

const longName = (unit: Unit): string =>
  units[unit][unit === "min" || unit === "h" ? 0 : 1] ?? units[unit][0];

/** Only conversions that stay short: 1,200 ms is 1.2 s, 180 s is 3 minutes. */
const converted = (value: number, unit: Unit): ReadonlyArray<string> => {
  if (unit === "ms" && value >= 100 && value % 10 === 0)
    return [`${value / 1000} s`, `${value / 1000} seconds`];
  if (unit === "s" && value < 10) return [`${withCommas(Math.round(value * 1000))} ms`];
  if (unit === "s" && value >= 120 && value % 60 === 0) return [`${value / 60} minutes`];
  if (unit === "min" && value >= 120 && value % 60 === 0) return [`${value / 60} hours`];
  if (unit === "h" && value < 6) return [`${value * 60} minutes`];
  return [];
};

const rateWays = (thousands: number, noun: string, per: Period): ReadonlyArray<string> => {
  const daily: Partial<Record<Period, string>> = {
    day: "daily",
    week: "weekly",
    month: "monthly",
    hour: "hourly",
  };
  return largeWays(thousands).flatMap((value) => [
    `${value} ${noun}/${per}`,
    `${value} ${noun} per ${per}`,
    `${value} ${noun} ${per === "hour" ? "an" : "a"} ${per}`,
    `${value} ${noun} each ${per}`,
    ...(daily[per] === undefined ? [] : [`${value} ${noun} ${daily[per]}`]),
  ]);
};

const percentWays = (value: number): ReadonlyArray<string> => [
  `${value} %`,
  `${value}%`,
  `${value} percent`,
  `${value} per cent`,
];

const moneyWays = (thousands: number, sign: string): ReadonlyArray<string> =>
  largeWays(thousands).map((value) => `${sign}${value.replace(/ thousand$/u, "k")}`);

/** Another value than `value`, whole and above one; none when rounding brings it back. */
const differing = (
  value: number,
  by: number,
  waysOf: (other: number) => ReadonlyArray<string>,
): ReadonlyArray<string> => {
  const other = Number.isInteger(value) ? Math.round(value * by) : Math.round(value * by * 10) / 10;
  return other === value || other < 2 ? [] : waysOf(other);
};

const withCommas = (value: number): string => {
  const [whole = "", fraction] = String(Math.round(value * 1000) / 1000).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

/** A whole number in steps: 120, 140, 160 … */
export const step = (dice: Dice, least: number, most: number, by: number): number =>
  least + by * dice.between(0, Math.floor((most - least) / by));
