/** Base pay as stated: the first range that its own words make pay; other regions' and levels' ranges are alternates. */

import { type MoneyAmount, moneyAmountsIn } from "../money/money-amounts.ts";
import { payEnds } from "../money/pay-ends.ts";
import { payPeriodOf } from "../money/pay-period.ts";
import { usualPeriod } from "../money/usual-period.ts";
import type { Pay } from "../posting.ts";
import { type Found, found, lineAt, type PostingContext } from "../posting-context.ts";
import type { ReadingLine } from "../reading/reading.ts";

export interface PayFound {
  readonly first: Found<Pay> | null;
  readonly alternates: ReadonlyArray<Found<Pay>>;
}

export const readPay = (context: PostingContext): PayFound => {
  const all = moneyAmountsIn(context.reading.text)
    .filter((amount) => isPay(context, amount))
    .map((amount) => payOf(context, amount))
    .filter((pay) => pay !== null);
  const inHeader = all.filter(({ isHeader }) => isHeader);
  const ordered = inHeader.length > 0 ? [...inHeader, ...all.filter(({ isHeader }) => !isHeader)] : all;
  const distinct = ordered.filter(({ pay }, i) => ordered.findIndex((other) => isSame(other.pay, pay)) === i);
  const [first, ...rest] = openEndsFirst(distinct).map(({ pay, start, end }) =>
    found(pay, context.reading.cite(start, end)),
  );
  if (first) return { first, alternates: rest.slice(0, 20) };
  const { pay } = context.embedded;
  return { first: pay && found({ ...pay, quote: "" }), alternates: [] };
};

/** "4100 EUR" on a board's chip and "from 4100 EUR" in the text are one statement; the text's is the whole of it. */
const openEndsFirst = (pays: ReadonlyArray<PayAt>): ReadonlyArray<PayAt> => {
  const [first] = pays;
  const fuller = pays.find(
    ({ pay }) =>
      first && pay.min === first.pay.min && pay.max === null && pay.currency === first.pay.currency,
  );
  return fuller && first?.pay.max === first?.pay.min
    ? [fuller, ...pays.filter((pay) => pay !== fuller && pay !== first)]
    : pays;
};

const isSame = (a: Pay, b: Pay): boolean =>
  a.min === b.min && a.max === b.max && a.currency === b.currency && a.period === b.period;

const isPay = (context: PostingContext, amount: MoneyAmount): boolean => {
  const { reading, header, wording } = context;
  const highest = amount.max ?? amount.min;
  if (highest < 5 || highest > mostPay(amount.currency)) return false;
  if (isIn(amount, header.pay)) return true;
  const line = lineAt(reading, amount.start);
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

const isIn = ({ start, end }: ReadingLine, stretches: ReadonlyArray<ReadingLine>): boolean =>
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

interface PayAt extends ReadingLine {
  readonly pay: Pay;
  readonly isHeader: boolean;
}

const payOf = (context: PostingContext, amount: MoneyAmount): PayAt | null => {
  const { reading, wording, header } = context;
  const line = lineAt(reading, amount.start);
  const before = reading.text.slice(Math.max(line.start, amount.start - 90), amount.start);
  const after = reading.text.slice(amount.end, Math.min(line.end, amount.end + 60));
  const period = amount.lakh ? "year" : (payPeriodOf(wording, before, after) ?? usualPeriod(amount));
  const start = Math.max(line.start, amount.start);
  const plus = reading.text.charAt(amount.end - 1) === "+" ? "+" : "";
  const { min, max } = payEnds(amount, before, `${plus}${after}`, wording);
  const quote = reading.cite(start, amount.end).quote;
  const isHeader = isIn(amount, header.pay);
  return { start, end: amount.end, isHeader, pay: { min, max, currency: amount.currency, period, quote } };
};
