/** A résumé prepared once for all rules: its bullets with their facts, its words, its level. */
import type { Span } from "#core/base/text-span.ts";
import type { Entry, Fact } from "#core/facts/index.ts";
import type { PageLook } from "#core/page-text/index.ts";
import type { Resume } from "#core/resume/index.ts";
import type { Taxonomy } from "#core/taxonomy/index.ts";
import type { Place } from "./phrases.ts";

export interface LintCase {
  readonly resume: Resume;
  /** Bullets of jobs, projects and voluntary work, in the order of the résumé. */
  readonly bullets: ReadonlyArray<LintBullet>;
  /** Everything the résumé states, also outside bullets. */
  readonly facts: ReadonlyArray<Fact>;
  readonly entries: ReadonlyArray<Entry>;
  readonly level: LintLevel;
  /** Does at least one job or the headline name engineering? Rules about technology are silent otherwise. */
  readonly isEngineer: boolean;
  /** Paths of the jobs that are engineering; a pharmacist's earlier work is judged by nobody here. */
  readonly technical: ReadonlySet<string>;
  /** Rules that miss words stay silent about languages whose words they do not know. */
  readonly isEnglish: boolean;
  readonly asOf: string;
  /** Empty when the pages are not known. */
  readonly pages: ReadonlyArray<PageLook>;
  readonly removed: ReadonlyArray<{ readonly what: string; readonly span: Span }>;
  /** All values of the résumé, one a line. */
  readonly text: string;
  readonly taxonomy: Taxonomy;
  /** Phrases of a word list in a text, in order, the longest at each place. */
  readonly find: (list: string, group: string, text: string) => ReadonlyArray<Place>;
  readonly words: (list: string, group: string) => ReadonlyArray<string>;
  /** A threshold of `knowledge/wording/lint-limits.yml`. */
  readonly limit: (name: string) => number;
  /** How the file writes a field; null for a record without a file. */
  readonly written: (path: string) => string | null;
  /** The sign before a field in the file ("•"), or null. */
  readonly mark: (path: string) => string | null;
  /** The text of the file; "" for a record. */
  readonly source: string;
}

export type LintLevel = "junior" | "mid" | "senior";

export interface LintBullet {
  readonly path: string;
  readonly text: string;
  /** Number of words, as a person counts. */
  readonly length: number;
  /** Path of its job or project. */
  readonly entry: string;
  /** Is it under a job (and not a project or voluntary work)? */
  readonly isWork: boolean;
  readonly fact: Fact | null;
  /** Nothing but names. */
  readonly isListing: boolean;
  /** Figures that are neither a duration nor a number of people. */
  readonly hasNumber: boolean;
  /** Says what came of it: an outcome, a figure, a system in operation, or a judgment. */
  readonly hasResult: boolean;
  /** A second clause says more than the first: "Handled the outage, and now every producer is checked". */
  readonly hasSecondClause: boolean;
}
