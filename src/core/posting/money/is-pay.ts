/** Is an amount of money the base pay of this role? Its own clause, its period and the words above it decide. */
import type { Pay } from "../posting.ts";
import { lineAt, type PostingContext } from "../posting-context.ts";
import type { ReadingLine } from "../reading/reading.ts";
import type { MoneyAmount } from "./money-amounts.ts";
import { payPeriodOf } from "./pay-period.ts";

export const isPay = (context: PostingContext, amount: MoneyAmount): boolean => {
  const { reading, header, wording } = context;
  const highest = amount.max ?? amount.min;
  if (highest < 5 || highest > mostPay(amount.currency)) return false;
  if (isInAny(amount, header.pay)) return true;
  const line = lineAt(reading, amount.start);
  if (isWholeLine(reading.text, line, amount)) return true;
  const before = reading.text.slice(Math.max(line.start, amount.start - 90), amount.start);
  const after = reading.text.slice(amount.end, Math.min(line.end, amount.end + 60));
  const period = payPeriodOf(wording, before, after);
  if (isOtherMoney(context, amount, { before, after, period })) return false;
  const above = reading.text.slice(Math.max(0, line.start - 160), line.start);
  const strong = wording.words("posting-pay", "strong-pay");
  if (hasWord(before, strong) || hasWord(after.slice(0, 45), strong)) return true;
  const hasPeriod = period !== null;
  if (amount.max !== null) return hasPeriod || hasWord(above, strong) || amount.end <= header.end + 400;
  return hasPeriod && highest >= 10 && amount.end <= header.end + 300;
};

/** A line of a table of pay by place holds a yearly range and nothing else. */
const isWholeLine = (text: string, line: ReadingLine, { start, end, max }: MoneyAmount): boolean =>
  max !== null &&
  max >= leastYearly &&
  max < mostYearly &&
  text.slice(line.start, start).trim() === "" &&
  /^\s*(?:(?:usd|cad|eur|gbp|aud)\s*)?$/u.test(text.slice(end, line.end));

const leastYearly = 20_000;
const mostYearly = 1_000_000;

interface Around {
  readonly before: string;
  readonly after: string;
  readonly period: Pay["period"] | null;
}

/** Revenue, a fund, a stipend. "Our budget is 45-60 per hour" is a rate, whatever the word before it. */
const isOtherMoney = (
  { wording }: PostingContext,
  { max }: MoneyAmount,
  { before, after, period }: Around,
): boolean => {
  const isRate = max !== null && (period === "hour" || period === "day");
  const others = (group: string) => wording.words("posting-pay", group);
  return (
    (!isRate && hasWord(clauseBefore(before), others("other-money-before"))) ||
    hasWord(clauseAfter(after), others("other-money-after"))
  );
};

export const isInAny = ({ start, end }: ReadingLine, stretches: ReadonlyArray<ReadingLine>): boolean =>
  stretches.some((stretch) => start >= stretch.start && end <= stretch.end + 1);

/** Above this a yearly sum is a company's: rupees, yen, won and pesos have more digits. */
const mostPay = (currency: string): number =>
  /INR|JPY|KRW|IDR|HUF|CLP|COP|ARS|PHP|RUB|TWD|NGN|VND/u.test(currency) ? 500_000_000 : 3_000_000;

const hasWord = (text: string, words: ReadonlyArray<string>): boolean =>
  words.some((word) => {
    const at = text.indexOf(word);
    return (
      at !== -1 &&
      !/[a-z]/u.test(text.charAt(at - 1)) &&
      !/[a-z]/u.test(text.charAt(at + word.length).replace("s", ""))
    );
  });

/** The words right before the amount, back to where another amount or sentence ends. */
const clauseBefore = (before: string): string =>
  before
    .split(/[.;!?] |\d/u)
    .at(-1)
    ?.slice(-60) ?? "";

const clauseAfter = (after: string): string =>
  after.split(/[.;!?,)(] ?|\d| and | plus |\+/u)[0]?.slice(0, 40) ?? "";
