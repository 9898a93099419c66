/** What the editor shows beside the record: the pages as they would be printed. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import type { PreviewPage, PrintFailure, ResumePrinterDep } from "#app/ports/resume-printer.ts";
import { printSettings } from "#app/shapes/print-shape.ts";
import { resumeInput } from "#app/shapes/resume-input.ts";
import { ok } from "#core/base/result.ts";

const input = z.strictObject({ resume: resumeInput, settings: printSettings.prefault({}) });

const output = z.object({
  pages: z.array(z.object({ svg: z.string(), width: z.number(), height: z.number() })).readonly(),
});

export const previewResume: Operation<
  z.infer<typeof input>,
  { readonly pages: ReadonlyArray<PreviewPage> },
  PrintFailure,
  ResumePrinterDep
> = {
  noun: "resume",
  verb: "preview",
  summary: "Draw the pages of a résumé as SVG.",
  input,
  output,
  statusByError: { PrinterUnavailable: 503, PrintTimedOut: 503, PrintFailed: 422 },
  changesState: false,
  rest: { method: "post", path: "/v1/resume-previews", success: 200 },
  cli: null,
  run: async ({ printer }, { resume, settings }) => {
    const pages = await printer.preview(resume, settings);
    return pages.ok ? ok({ pages: pages.value }) : pages;
  },
};
