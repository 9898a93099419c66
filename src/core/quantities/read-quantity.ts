/** One quantity at a place of the text, before its neighbours give it a bound and a role. */
import { type Amount, readAmount } from "./read-amount.ts";
import { PERSON, readRate, readUnit, type UnitReading } from "./read-unit.ts";
import { isGlued, type Token } from "./tokens.ts";
import { CURRENCIES, type Unit } from "./units.ts";

/** `from` and `next` are token places; `bare` has no unit of its own and stays only as half of a pair ("from 3 to 14 teams"). */
export interface Draft {
  readonly from: number;
  readonly next: number;
  readonly amount: Amount;
  readonly unit: Unit;
  readonly over: number | null;
  readonly isMin: boolean;
  readonly bare: boolean;
}

export const readQuantity = (tokens: ReadonlyArray<Token>, at: number): Draft | null => {
  const amount = readAmount(tokens, at);
  if (amount === null) return null;
  const hasPlus = tokens[amount.next]?.text === "+" && tokens[at]?.kind === "number";
  const next = amount.next + (hasPlus ? 1 : 0);
  const isMin = hasPlus || amount.vague;
  const currency = currencyBefore(tokens, at);
  if (currency !== null) {
    const rate = readRate(tokens, next);
    const from = currency.from;
    return {
      from,
      next: rate?.next ?? next,
      amount,
      unit: currency.unit,
      over: rate?.over ?? null,
      isMin,
      bare: false,
    };
  }
  return withUnit(tokens, { from: at, next, amount, isMin });
};

type Start = Pick<Draft, "from" | "next" | "amount" | "isMin">;

const withUnit = (tokens: ReadonlyArray<Token>, start: Start): Draft | null => {
  const { from, amount, isMin } = start;
  const reading = unitAfter(tokens, start);
  if (amount.mayBeMinutes && !reading?.known) {
    const minutes = { ...amount, scale: 1 };
    return { ...start, amount: minutes, unit: MINUTES, over: null, bare: false };
  }
  if (reading === null) {
    return amount.spelled ? null : { ...start, unit: NO_UNIT, over: null, bare: amount.scale === 1 };
  }
  if (amount.spelled && !reading.known) return null;
  const rate = isTimed(reading.unit) ? readRate(tokens, reading.next) : null;
  const over = rate?.over ?? reading.over ?? reading.unit.over ?? null;
  return { from, amount, isMin, unit: reading.unit, over, next: rate?.next ?? reading.next, bare: false };
};

const NO_UNIT: Unit = { unit: "", dimension: "count", factor: 1 };
const MINUTES: Unit = { unit: "ms", dimension: "duration", factor: 60_000 };

const isTimed = ({ unit }: Unit): boolean => unit !== "ms" && unit !== "percent" && unit !== "times";

const unitAfter = (tokens: ReadonlyArray<Token>, { from, next }: Start): UnitReading | null => {
  const reading = readUnit(tokens, next) ?? readBareRate(tokens, next);
  if (reading?.known) return reading;
  return isTeamOf(tokens, from) ? { unit: PERSON, known: true, over: null, next } : reading;
};

/** "10k/s": a rate of nothing named. */
const readBareRate = (tokens: ReadonlyArray<Token>, at: number): UnitReading | null => {
  if (tokens[at]?.text !== "/" || !isGlued(tokens, at)) return null;
  const rate = readRate(tokens, at);
  return rate === null
    ? null
    : {
        unit: { unit: "", dimension: "throughput", factor: 1 },
        known: true,
        over: rate.over,
        next: rate.next,
      };
};

/** "team of 6", "squad of eight". */
const isTeamOf = (tokens: ReadonlyArray<Token>, at: number): boolean =>
  ["of", "von", "de"].includes(tokens[at - 1]?.lower ?? "") &&
  ["team", "squad", "group", "staff", "crew", "headcount", "équipe", "equipo"].includes(
    tokens[at - 2]?.lower ?? "",
  );

const currencyBefore = (
  tokens: ReadonlyArray<Token>,
  at: number,
): { readonly unit: Unit; readonly from: number } | null => {
  const isDotted = tokens[at - 1]?.text === "." && tokens[at - 2]?.lower === "rs";
  const from = isDotted ? at - 2 : at - 1;
  const before = tokens[from];
  const currency = before === undefined ? undefined : CURRENCIES.get(before.lower);
  // "pounds 5" and "dollars 5" are not how money is written.
  if (currency === undefined || (before?.lower.length ?? 0) > 3) return null;
  return { unit: { unit: currency, dimension: "money", factor: 1 }, from };
};
