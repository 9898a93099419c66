/** Signals that the fields add up to: what is missing, what contradicts itself, what is too wide. */
import { spanOf } from "#core/base/text-span.ts";
import type { Signal } from "../posting.ts";
import type { PostingContext } from "../posting-context.ts";
import type { PostingDraft } from "./signal-reader.ts";

export const fieldSignals = (context: PostingContext, draft: PostingDraft): ReadonlyArray<Signal> => [
  ...noCompanyName(context, draft),
  ...wideSalaryBand(draft),
  ...salarySuspect(draft),
  ...noRequirementsListed(context, draft),
];

/** A stretch of the opening, as the place where the missing thing would stand. */
const opening = (context: PostingContext) => {
  const line = context.reading.lines[0] ?? { start: 0, end: 1 };
  return context.reading.cite(line.start, line.end);
};

const noCompanyName = (context: PostingContext, { company }: PostingDraft): ReadonlyArray<Signal> =>
  company === null ? [{ id: "no-company-name", span: opening(context) }] : [];

/** The labelling guide's figure: the upper end is 1.8 times the lower one or more. */
const wideBand = 1.8;

const wideSalaryBand = ({ pay, because }: PostingDraft): ReadonlyArray<Signal> => {
  const [span] = because.pay;
  const isWide = pay?.min && pay.max && pay.max >= pay.min * wideBand;
  return isWide && span ? [{ id: "wide-salary-band", span }] : [];
};

/** Two statements for the same period and currency of which one is more than twice the other: a slip or a bait. */
const salarySuspect = ({ text, pay, payAlternates }: PostingDraft): ReadonlyArray<Signal> => {
  const top = pay?.max ?? pay?.min;
  if (!pay || !top) return [];
  const other = payAlternates.find(({ min, max, currency, period }) => {
    const value = max ?? min ?? top;
    return currency === pay.currency && period === pay.period && (value > top * 2 || value * 2 < top);
  });
  const at = other ? text.indexOf(other.quote) : -1;
  return other && at !== -1
    ? [{ id: "salary-suspect", span: spanOf("posting", text, at, at + other.quote.length) }]
    : [];
};

const noRequirementsListed = (
  context: PostingContext,
  { requirements, years }: PostingDraft,
): ReadonlyArray<Signal> => {
  const asks = context.outline.sections.some(
    ({ kind, lines }) => (kind === "requirements" || kind === "nice") && lines.length > 0,
  );
  const isAsking =
    asks ||
    years !== null ||
    requirements.some(({ tier }) => tier === "must") ||
    /\b(?:you have|you should have|must have|requirements|qualifications|experience (?:with|in))\b/u.test(
      context.reading.text,
    );
  return isAsking ? [] : [{ id: "no-requirements-listed", span: opening(context) }];
};
