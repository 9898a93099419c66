/** What a rule says about a résumé: the contract of `mettle resume lint --json`. No finding carries a score. */
import type { Span } from "#core/base/text-span.ts";

/** error: the file will be misread or thrown away. warning: a reader will stop here. info: worth a look, yours to decide. */
export type LintSeverity = "error" | "warning" | "info";

export interface LintFinding {
  /** File name of the rule, e.g. "vague-bullet". */
  readonly rule: string;
  readonly severity: LintSeverity;
  /** RFC 6901 pointer into the résumé; "" is the résumé as a whole. */
  readonly path: string;
  /** The words in the file; null for a record without a file, and for what is missing. */
  readonly span: Span | null;
  /** What is wrong, what to do next, and how long it takes. */
  readonly message: string;
  readonly fix: LintFix | null;
}

/** Only changes of form: a fix never adds, removes or alters a fact. */
export interface LintFix {
  readonly title: string;
  readonly replacements: ReadonlyArray<LintReplacement>;
}

export interface LintReplacement {
  readonly path: string;
  /** The words as they stand in the field; in a file's date, as they are written there. */
  readonly before: string;
  /** "" removes the field from its list. */
  readonly after: string;
}
