/** The kept résumé that a fact belongs to, and what follows from there being several. */
import type { LedgerFact } from "./ledger-fact.ts";

/** Null for what was said of no résumé. */
export const bookOf = ({ source }: Pick<LedgerFact, "source">): string | null =>
  source.kind === "resume" || source.kind === "answer" ? source.book : null;

/**
 * Every résumé has an entry "e1": where facts of several stand together, the job's key says the résumé as well, so that
 * no claim is built from two jobs.
 *
 * @example
 * withBookInJob(fact).job?.key; // "0189… e1"
 */
export const withBookInJob = (fact: LedgerFact): LedgerFact => {
  const book = bookOf(fact);
  return fact.job === null || book === null
    ? fact
    : { ...fact, job: { ...fact.job, key: `${book} ${fact.job.key}` } };
};
