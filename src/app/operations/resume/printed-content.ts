/** One résumé to the content of one format. */
import type { AnsweredFile, Failure } from "#app/operation.ts";
import type { PrintSettings, ResumePrinter } from "#app/ports/resume-printer.ts";
import type { PrintFormat } from "#app/shapes/print-shape.ts";
import { base64Of } from "#core/base/base64.ts";
import { ok, type Result } from "#core/base/result.ts";
import { jsonResumeOf, type ResumeRecord } from "#core/resume-record/index.ts";
import { markdownOf, plainTextOf, portalBlocksOf } from "#core/resume-text/index.ts";

export interface PrintedContent {
  readonly content: AnsweredFile["content"];
  /** Null where the format has no pages. */
  readonly pages: number | null;
}

export const printedTo = async (
  to: PrintFormat,
  printer: ResumePrinter,
  resume: ResumeRecord,
  settings: PrintSettings,
): Promise<Result<PrintedContent, Failure>> => {
  if (to === "pdf") {
    const printed = await printer.pdf(resume, settings);
    if (!printed.ok) return printed;
    return ok({ content: { base64: base64Of(printed.value.bytes) }, pages: printed.value.pages });
  }
  if (to !== "docx") return ok({ content: { text: textOf(resume, to) }, pages: null });
  const bytes = await printer.docx(resume, settings);
  return bytes.ok ? ok({ content: { base64: base64Of(bytes.value) }, pages: null }) : bytes;
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
