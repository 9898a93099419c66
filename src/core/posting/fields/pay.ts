/** Base pay as stated: the first range that its own words make pay; other regions' and levels' ranges are alternates. */

import { dollarsOf } from "../money/dollars-of.ts";
import { isInAny, isPay } from "../money/is-pay.ts";
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
  const dollars = dollarsOf(context);
  const all = moneyAmountsIn(context.reading.text)
    .filter((amount) => isPay(context, amount))
    .map((amount) => (amount.isPlainDollar ? { ...amount, currency: dollars } : amount))
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
  const isHeader = isInAny(amount, header.pay);
  return { start, end: amount.end, isHeader, pay: { min, max, currency: amount.currency, period, quote } };
};
