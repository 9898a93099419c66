/** One résumé to the content of one format. */

import type { Engine } from "#app/engine.ts";
import type { AnsweredFile, Failure } from "#app/operation.ts";
import type { PrintSettings, ResumePrinter } from "#app/ports/resume/resume-printer.ts";
import type { PrintFormat } from "#app/shapes/print-shape.ts";
import { base64Of } from "#core/base/base64.ts";
import { ok, type Result } from "#core/base/result.ts";
import type { DroppedBullet } from "#core/resume-printing/index.ts";
import { jsonResumeOf, type ResumeRecord } from "#core/resume-record/index.ts";
import { markdownOf, plainTextOf, portalBlocksOf } from "#core/resume-text/index.ts";
import { type FittedResume, fitResume } from "./fit-resume.ts";

export interface PrintedContent {
  readonly content: AnsweredFile["content"];
  /** Null where the format has no pages. */
  readonly pages: number | null;
  /** False when even the shortest choice takes more pages than asked for. */
  readonly fits: boolean;
  readonly dropped: ReadonlyArray<DroppedBullet>;
  readonly missing: ReadonlyArray<string>;
}

export interface PrintingParts {
  readonly printer: ResumePrinter;
  readonly engine: Engine;
}

/** `maxPages`: null prints everything. */
export const printedTo = async (
  to: PrintFormat,
  record: ResumeRecord,
  settings: PrintSettings,
  maxPages: number | null,
  parts: PrintingParts,
): Promise<Result<PrintedContent, Failure>> => {
  if (to !== "pdf" && to !== "docx")
    return ok({ content: { text: textOf(record, to) }, pages: null, fits: true, dropped: [], missing: [] });
  const whole: FittedResume = { resume: record, settings, fits: true, dropped: [] };
  const fitted = maxPages === null ? ok(whole) : await fitResume(record, settings, maxPages, parts);
  if (!fitted.ok) return fitted;
  const { resume, fits, dropped } = fitted.value;
  if (to === "docx") {
    const bytes = await parts.printer.docx(resume, settings);
    return bytes.ok
      ? ok({ content: { base64: base64Of(bytes.value) }, pages: null, fits, dropped, missing: [] })
      : bytes;
  }
  const printed = await parts.printer.pdf(resume, fitted.value.settings);
  if (!printed.ok) return printed;
  const { bytes, pages, missing } = printed.value;
  return ok({ content: { base64: base64Of(bytes) }, pages, fits, dropped, missing });
};

const textOf = (resume: ResumeRecord, to: Exclude<PrintFormat, "pdf" | "docx">): string => {
  switch (to) {
    case "txt":
      return plainTextOf(resume);
    case "md":
      return markdownOf(resume);
    case "json":
      return `${JSON.stringify(jsonResumeOf(resume), null, 2)}\n`;
    case "portal":
      return portalBlocksOf(resume)
        .map(({ label, text }) => `== ${label} ==\n${text}\n`)
        .join("\n");
  }
};

export const mediaTypeOf = (to: PrintFormat): string => MEDIA_TYPES[to];

const MEDIA_TYPES: Readonly<Record<PrintFormat, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  txt: "text/plain; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  json: "application/json",
  portal: "text/plain; charset=utf-8",
};
