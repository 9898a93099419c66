/** The port of printing: PDF and preview by Typst in a worker, DOCX by its own writer. */
import type {
  PreviewAsking,
  PrintFailure,
  PrintSettings,
  ResumePrinter,
} from "#app/ports/resume/resume-printer.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import type { Resume } from "#core/resume/index.ts";
import { printedResumeOf, templateSizes } from "#core/resume-printing/index.ts";
import type { Printed } from "./typst/printing-messages.ts";
import { createPrintingThread } from "./typst/printing-thread.ts";

/** Whoever makes one closes it: its worker else lives as long as the program. */
export interface ClosablePrinter extends ResumePrinter {
  readonly close: () => Promise<void>;
}

export const createResumePrinter = (thread = createPrintingThread()): ClosablePrinter => {
  const print = (
    kind: Printed["kind"],
    resume: Resume,
    { template, paper, size, spacing = 1 }: PrintSettings,
    { stream = "", known = [], near = null }: PreviewAsking = {},
  ): Promise<Result<Printed, PrintFailure>> =>
    thread.print(
      {
        kind,
        template,
        resume: JSON.stringify(printedResumeOf(resume)),
        settings: JSON.stringify({ paper, size: size ?? templateSizes[template], spacing }),
        known,
        near,
      },
      stream,
    );
  return {
    pdf: async (resume, settings) => {
      const answer = await print("pdf", resume, settings);
      if (!answer.ok) return answer;
      return answer.value.kind === "pdf" ? ok(answer.value) : err(mixedUp);
    },
    preview: async (resume, settings, asking) => {
      const answer = await print("preview", resume, settings, asking);
      if (!answer.ok) return answer;
      return answer.value.kind === "preview" ? ok(answer.value) : err(mixedUp);
    },
    pages: async (resume, settings) => {
      const answer = await print("pages", resume, settings);
      if (!answer.ok) return answer;
      return answer.value.kind === "pages" ? ok(answer.value.pages) : err(mixedUp);
    },
    docx: async (resume, settings) => {
      const { docxOf } = await import("./docx/docx-of.ts");
      return docxOf(resume, settings).then(ok, () => err(docxFailed));
    },
    close: thread.close,
  };
};

const docxFailed: PrintFailure = {
  type: "PrintFailed",
  message: "This résumé could not be written as DOCX. Print it to PDF or Markdown instead.",
};

const mixedUp: PrintFailure = { type: "PrintFailed", message: "The printer answered another question." };
