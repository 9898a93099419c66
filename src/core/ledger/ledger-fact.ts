/**
 * A fact of the ledger: one thing that a person's own words, answers, stories or lab receipts state. It is never edited;
 * a correction is a new fact that supersedes it. What a claim may cite is a `CitableFact`, so that a résumé file alone,
 * without any ledger, can be cited as well.
 */
import type { Span } from "#core/base/text-span.ts";

/** No command raises a fact from one class to another. */
export type EvidenceClass = "production" | "open-source" | "lab" | "stated";

export type CitableKind =
  /** A sentence about work done, or an answer to a question about it. */
  | "bullet"
  | "summary"
  /** A technology named under a job, or in a list that is tied to none. */
  | "stack-line"
  | "skills-list"
  /** Employer, title, place and dates of a job or project. */
  | "header"
  | "education"
  | "certificate"
  /** Languages, awards, publications, and every line of the page that no field holds. */
  | "other";

/** The job or project that a fact belongs to; facts of one `key` may support one claim together, others may not. */
export interface FactJob {
  /** `/work/0` in a file, the id of the entry in a saved résumé. */
  readonly key: string;
  readonly kind: "work" | "project" | "volunteer";
  readonly organisation: string;
  readonly title: string;
  /** "YYYY-MM" or "YYYY", "" when not stated; `end` may be "present". */
  readonly start: string;
  readonly end: string;
}

export interface CitableFact {
  /** "F-12" in the ledger; in a file the pointer of its line, `/work/0/highlights/2`, with `#1` for a second sentence. */
  readonly id: string;
  /** The words as they were stated. */
  readonly text: string;
  readonly kind: CitableKind;
  readonly job: FactJob | null;
  readonly evidence: EvidenceClass;
}

export type FactSource =
  /** `book`: the saved résumé; `path` points into it as it was read. */
  | {
      readonly kind: "resume";
      readonly book: string | null;
      readonly path: string;
      readonly span: Span | null;
    }
  /** The person's own answer to a question, or a correction. */
  | {
      readonly kind: "answer";
      readonly book: string | null;
      readonly question: string;
      /** Words of the line that was asked about: a line may move, and its answer goes with it. */
      readonly line?: string | undefined;
    }
  | { readonly kind: "story"; readonly story: string }
  | { readonly kind: "receipt"; readonly lab: string; readonly receipt: string };

export interface LedgerFact extends CitableFact {
  readonly source: FactSource;
  /** UTC day on which it was stated or read, "YYYY-MM-DD". */
  readonly on: string;
  /** The fact that this one corrects. */
  readonly supersedes: string | null;
  /** read: found by the program. confirmed: the person said it is right. withdrawn: the person said it is not true, or is not to be used. */
  readonly standing: "read" | "confirmed" | "withdrawn";
}
