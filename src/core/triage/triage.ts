/** Many postings judged for one person: the contract of `mettle triage --json`. */
import type { Because } from "#core/base/evidence.ts";
import type { ArchetypeId } from "#core/catalogue/index.ts";
import type { Verdict } from "#core/evaluation/index.ts";

export interface Triage {
  /** Best first; ties are broken by what the posting says, never by the order in which files were read. */
  readonly postings: ReadonlyArray<RankedPosting>;
  /** Groups of files that are one posting. */
  readonly duplicates: ReadonlyArray<ReadonlyArray<string>>;
  /** Groups of files in which one employer offers near the same job again, at another date, place or id. */
  readonly reposts: ReadonlyArray<ReadonlyArray<string>>;
  readonly failures: ReadonlyArray<Failure>;
}

export interface RankedPosting {
  readonly file: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly score: number;
  readonly verdict: Verdict;
  readonly archetype: ArchetypeId | "unknown";
  readonly deciding: DecidingLine;
}

/** The one statement that explains the verdict best. */
export interface DecidingLine {
  readonly text: string;
  readonly because: Because;
}

/** A file that could not be judged; it never stops the rest. */
export interface Failure {
  readonly file: string;
  readonly error: { readonly type: string; readonly message: string };
}
