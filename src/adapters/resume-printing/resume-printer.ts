/** The port of printing: PDF and preview by Typst in a worker, DOCX by its own writer. */
import type { PrintedPdf, PrintFailure, PrintSettings, ResumePrinter } from "#app/ports/resume-printer.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import type { Resume } from "#core/resume/index.ts";
import { printedResumeOf } from "#core/resume-printing/index.ts";
import type { Printed } from "./typst/printing-messages.ts";
import { createPrintingThread } from "./typst/printing-thread.ts";

/** Whoever makes one closes it: its worker else lives as long as the program. */
export const createResumePrinter = (): ResumePrinter & { readonly close: () => Promise<void> } => {
  const thread = createPrintingThread();
  const print = (
    kind: Printed["kind"],
    resume: Resume,
    settings: PrintSettings,
  ): Promise<Result<Printed, PrintFailure>> => {
    const { template, paper, size } = settings;
    return thread.print({
      kind,
      template,
      resume: JSON.stringify(printedResumeOf(resume)),
      settings: JSON.stringify({ paper, size, spacing: 1 }),
    });
  };
  return {
    pdf: async (resume, settings) => {
      const answer = await print("pdf", resume, settings);
      if (!answer.ok) return answer;
      return answer.value.kind === "pdf" ? ok(answer.value satisfies PrintedPdf) : err(mixedUp);
    },
    preview: async (resume, settings) => {
      const answer = await print("preview", resume, settings);
      if (!answer.ok) return answer;
      return answer.value.kind === "preview" ? ok(answer.value.pages) : err(mixedUp);
    },
    docx: async () => err(mixedUp),
    close: thread.close,
  };
};

const mixedUp: PrintFailure = { type: "PrintFailed", message: "The printer answered another question." };
