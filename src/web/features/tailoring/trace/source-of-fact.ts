/** Where a fact comes from, in the fewest words. */
import type { LedgerFact } from "#core/ledger/index.ts";

export const sourceOfFact = ({ source, on, job }: LedgerFact): string => {
  switch (source.kind) {
    case "answer":
      return `you, ${dayWords(on)}`;
    case "story":
      return "a story of yours";
    case "receipt":
      return `lab ${source.lab}`;
    default:
      return job === null ? "résumé" : `résumé, ${job.organisation || job.title}`;
  }
};

/** The server writes UTC days, so today is the UTC day as well. */
const dayWords = (on: string): string => (on === new Date().toISOString().slice(0, 10) ? "today" : on);
