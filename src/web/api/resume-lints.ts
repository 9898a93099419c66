/** What the rules say about a résumé as it stands, and what a rule means. */
import type { LintRuleText } from "#app/operations/resume/lint-rule-texts.ts";
import type { Resume } from "#core/resume/index.ts";
import type { LintFinding, LintFix } from "#core/resume-lint/index.ts";
import { request } from "./request.ts";

export type { LintFinding, LintFix, LintRuleText };

/** `asOf` is the reader's day: an end date in the future is one only from a day. */
export const lintResume = async (resume: Resume, asOf: string): Promise<ReadonlyArray<LintFinding>> => {
  const body = { resume, asOf };
  return (await request<ReadonlyArray<LintFinding>>("/v1/resume-record-findings", { method: "POST", body }))
    .value;
};

export const listLintRules = async (): Promise<ReadonlyArray<LintRuleText>> =>
  (await request<ReadonlyArray<LintRuleText>>("/v1/lint-rules")).value;
