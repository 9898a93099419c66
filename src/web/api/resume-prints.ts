/** The résumé as pictures to look at, and as files to take along. */
import type { PreviewPage, PrintSettings } from "#app/ports/resume-printer.ts";
import type { PrintFormat } from "#app/shapes/print-shape.ts";
import type { Resume } from "#core/resume/index.ts";
import { request } from "./request.ts";

export type { PreviewPage, PrintFormat, PrintSettings };

export interface Preview {
  readonly pages: ReadonlyArray<PreviewPage>;
}

export const previewResume = async (resume: Resume, settings: PrintSettings): Promise<Preview> =>
  (await request<Preview>("/v1/resume-previews", { method: "POST", body: { resume, settings } })).value;

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
