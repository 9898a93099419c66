/** The port of printing: PDF and preview by Typst in a worker, DOCX by its own writer. */
import type {
  PreviewPage,
  PrintedPdf,
  PrintFailure,
  PrintSettings,
  ResumePrinter,
} from "#app/ports/resume-printer.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import type { Resume } from "#core/resume/index.ts";
import { printedResumeOf } from "#core/resume-printing/index.ts";
import type { Printed } from "./typst/printing-messages.ts";
import { createPrintingThread } from "./typst/printing-thread.ts";

/** What page fit may change beyond the settings: 1 is the white space of the template, less closes it up. */
export interface FittedSettings extends PrintSettings {
  readonly spacing?: number;
}

export interface TypstPrinter extends ResumePrinter {
  /** With the characters that no font can draw, so that nobody finds out from the reader. */
  readonly pdf: (
    resume: Resume,
    settings: FittedSettings,
  ) => Promise<Result<PrintedPdf & { readonly missing: ReadonlyArray<string> }, PrintFailure>>;
  /** A newer preview of the same `stream` (an editor's session) takes the place of one that still waits. */
  readonly preview: (
    resume: Resume,
    settings: FittedSettings,
    stream?: string,
  ) => Promise<Result<ReadonlyArray<PreviewPage>, PrintFailure>>;
  /** The number of pages, without drawing them: what page fit measures. */
  readonly pages: (resume: Resume, settings: FittedSettings) => Promise<Result<number, PrintFailure>>;
  /** Ends the worker, if one was started. */
  readonly close: () => Promise<void>;
}

export const createResumePrinter = (thread = createPrintingThread()): TypstPrinter => {
  const print = (
    kind: Printed["kind"],
    resume: Resume,
    { template, paper, size, spacing = 1 }: FittedSettings,
    stream?: string,
  ): Promise<Result<Printed, PrintFailure>> =>
    thread.print(
      {
        kind,
        template,
        resume: JSON.stringify(printedResumeOf(resume)),
        settings: JSON.stringify({ paper, size, spacing }),
      },
      stream,
    );
  return {
    pdf: async (resume, settings) => {
      const answer = await print("pdf", resume, settings);
      if (!answer.ok) return answer;
      return answer.value.kind === "pdf" ? ok(answer.value) : err(mixedUp);
    },
    preview: async (resume, settings, stream) => {
      const answer = await print("preview", resume, settings, stream);
      if (!answer.ok) return answer;
      return answer.value.kind === "preview" ? ok(answer.value.pages) : err(mixedUp);
    },
    pages: async (resume, settings) => {
      const answer = await print("pages", resume, settings);
      if (!answer.ok) return answer;
      return answer.value.kind === "pages" ? ok(answer.value.pages) : err(mixedUp);
    },
    docx: async () =>
      err({
        type: "PrinterUnavailable",
        message: "DOCX is not written yet. Print to PDF, text or Markdown.",
      }),
    close: thread.close,
  };
};

const mixedUp: PrintFailure = { type: "PrintFailed", message: "The printer answered another question." };
