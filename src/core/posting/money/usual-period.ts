/** The period of a sum that states none. */
import type { Pay } from "../posting.ts";
import type { MoneyAmount } from "./money-amounts.ts";

/** Unstated periods by size: nobody earns 120 a year, and nobody 90,000 an hour. Monthly pay is usual in some countries. */
export const usualPeriod = ({ min, max, currency }: MoneyAmount): Pay["period"] => {
  const size = max ?? min;
  const most = mostMonthly.find(([currencies]) => currencies.includes(currency))?.[1] ?? 15_000;
  if (size < 400 && most === 15_000) return "hour";
  return size < most ? "month" : "year";
};

/** The largest sum that is more likely a month's than a year's, by currency. */
const mostMonthly: ReadonlyArray<readonly [ReadonlyArray<string>, number]> = [
  [["PLN", "RON", "BRL", "ILS", "AED", "MYR"], 45_000],
  [["SEK", "NOK", "DKK", "ZAR", "MXN", "CNY", "UAH", "TRY"], 120_000],
  [["CZK", "INR", "PHP", "THB", "JPY", "RUB"], 400_000],
  [["HUF", "KRW", "IDR", "CLP", "COP", "ARS"], 9_000_000],
];
