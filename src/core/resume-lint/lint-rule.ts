/** A rule is an object: its examples are its tests and the text of `mettle resume lint --explain RULE`. */
import type { Span } from "#core/base/text-span.ts";
import type { PageLook } from "#core/page-text/index.ts";
import type { Resume } from "#core/resume/index.ts";
import type { LintCase, LintLevel } from "./case/lint-case.ts";
import type { LintFix, LintSeverity } from "./finding.ts";

export interface LintRule {
  /** Its file name. */
  readonly id: string;
  /** What a good résumé does, in a few words. */
  readonly title: string;
  readonly severity: LintSeverity;
  /** The sentences of the seeds that it comes from, e.g. "R180". */
  readonly requirement: ReadonlyArray<string>;
  /** Why a reader minds. */
  readonly reason: string;
  readonly good: readonly [LintExample, ...ReadonlyArray<LintExample>];
  readonly bad: readonly [LintExample, ...ReadonlyArray<LintExample>];
  readonly check: (of: LintCase) => ReadonlyArray<LintDraft>;
}

/** A finding before it knows its rule and its place in the file. */
export interface LintDraft {
  readonly path: string;
  readonly message: string;
  /** The words it is about, where they are not the whole field. */
  readonly words?: string;
  /** Where it differs from the rule's own. */
  readonly severity?: LintSeverity;
  readonly fix?: LintFix;
  /** A place that is no field of the résumé, such as hidden text. */
  readonly span?: Span;
}

export interface LintExample {
  /** What `--explain` prints. */
  readonly show: string;
  readonly resume: Resume;
  readonly level?: LintLevel;
  readonly pages?: ReadonlyArray<PageLook>;
  /** How the file writes a field, by path, where the record holds it in another form (dates). */
  readonly written?: Readonly<Record<string, string>>;
  /** The sign before a bullet, by path. */
  readonly marked?: Readonly<Record<string, string>>;
  /** The text of the file, where a rule looks beside the fields. */
  readonly source?: string;
  readonly removed?: ReadonlyArray<{ readonly what: string; readonly span: Span }>;
}
