/** The terms of employment: as stated; else what a permanent job's benefits and a yearly salary make plain. */
import type { Employment, Level, Pay } from "../posting.ts";
import {
  type Found,
  found,
  matchesOf,
  overlapsAny,
  type PostingContext,
  sentenceAt,
} from "../posting-context.ts";
import type { PhraseMatch } from "../reading/phrase-pattern.ts";

export const readEmployment = (
  context: PostingContext,
  pay: Found<Pay> | null,
  level: Found<Level>,
): Found<Employment> => {
  const { header, reading, embedded } = context;
  const others = matchesOf(context, "posting-employment", "not-contract");
  const of = (group: string) =>
    matchesOf(context, "posting-employment", group).filter((match) => !overlapsAny(match, others));
  const cited = (value: Employment, match: PhraseMatch) => found(value, reading.cite(match.start, match.end));
  const inTitle = titleTerms(context);
  if (inTitle) return inTitle;
  const stated = {
    intern: of("intern").filter(({ end }) => end <= header.end),
    contract: of("contract"),
    freelance: of("freelance"),
    fulltime: matchesOf(context, "posting-employment", "fulltime"),
    parttime: of("parttime"),
  };
  const order = ["contract", "freelance", "intern"] as const;
  for (const terms of order) if (stated[terms][0]) return cited(terms, stated[terms][0]);
  // "Full time" in an intern's posting is the hours of the week, not the terms.
  if (level.value === "intern") return found("intern", ...level.because);
  if (embedded.employment !== "unknown") return found(embedded.employment);
  if (stated.fulltime[0]) return cited("fulltime", stated.fulltime[0]);
  if (stated.parttime[0]) return cited("parttime", stated.parttime[0]);
  return impliedTerms(context, pay) ?? found("unknown");
};

const titleTerms = ({ header, reading }: PostingContext): Found<Employment> | null => {
  if (header.title === null) return null;
  const { start, end } = header.title;
  const match =
    /(?<![a-z-])(?:(contract|contractor|b2b|c2c|fixed[- ]term)|(freelance|freelancer)|(intern|internship|working student|werkstudent)|(part[- ]time))(?![a-z-])(?! management| test)/u.exec(
      reading.text.slice(start, end),
    );
  if (match === null) return null;
  const isContract = match[1] ?? (/contract/u.test(reading.text.slice(start, end)) ? "contract" : undefined);
  const terms = isContract ? "contract" : match[2] ? "freelance" : match[3] ? "intern" : "parttime";
  return found(terms, reading.cite(start + match.index, start + match.index + match[0].length));
};

/** Benefits of a permanent job, or a yearly salary, when nothing is said against them. */
const impliedTerms = (context: PostingContext, pay: Found<Pay> | null): Found<Employment> | null => {
  if (pay && (pay.value.period === "year" || pay.value.period === "month"))
    return found("fulltime", ...pay.because);
  const others = matchesOf(context, "posting-employment", "not-benefits");
  const benefits = matchesOf(context, "posting-employment", "benefits").filter(
    (match) => !overlapsAny(sentenceAt(context.reading, match.start), others),
  );
  if (benefits.length === 0) return null;
  return found("fulltime", ...benefits.slice(0, 2).map(({ start, end }) => context.reading.cite(start, end)));
};
