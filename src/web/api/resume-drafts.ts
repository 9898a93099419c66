/** What the server makes of a résumé as it stands, saved or not: pictures, files, findings. */
import type { LintRuleText } from "#app/operations/resume/lint-rule-texts.ts";
import type {
  PageRange,
  PreviewAsking,
  PreviewPage,
  PrintSettings,
  ResumePreview,
} from "#app/ports/resume/resume-printer.ts";
import type { PrintFormat } from "#app/shapes/print-shape.ts";
import type { Resume } from "#core/resume/index.ts";
import type { LintFinding, LintFix } from "#core/resume-lint/index.ts";
import { request } from "./request.ts";

export type { LintFinding, LintFix, PageRange, PreviewPage, PrintFormat, PrintSettings, ResumePreview };

/** Pictures that `asking` names as known, and of pages that are not near, come without their drawing. */
export const previewResume = async (
  resume: Resume,
  settings: PrintSettings,
  asking: PreviewAsking = {},
): Promise<ResumePreview> => {
  const body = { resume, settings, ...asking };
  return (await request<ResumePreview>("/v1/resume-previews", { method: "POST", body })).value;
};

/** Text as it is, anything else as base64. */
export interface PrintedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: { readonly text: string } | { readonly base64: string };
}

export const printResume = async (
  resume: Resume,
  to: PrintFormat,
  settings: PrintSettings,
): Promise<PrintedFile> => {
  const body = { resume, to, ...settings };
  return (await request<PrintedFile>("/v1/resume-prints", { method: "POST", body })).value;
};

/** `asOf` is the reader's day: an end date in the future is one only from a day. */
export const lintResume = async (resume: Resume, asOf: string): Promise<ReadonlyArray<LintFinding>> => {
  const body = { resume, asOf };
  return (await request<ReadonlyArray<LintFinding>>("/v1/resume-record-findings", { method: "POST", body }))
    .value;
};

/** What each rule means, with its examples. */
export const listLintRules = async (): Promise<ReadonlyArray<LintRuleText>> =>
  (await request<ReadonlyArray<LintRuleText>>("/v1/lint-rules")).value;
