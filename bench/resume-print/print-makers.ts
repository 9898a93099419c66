/** Who makes a PDF of a résumé: our four templates, and the engines that other résumé builders use, where they are here. */
import { createResumePrinter } from "#adapters/resume-printing/resume-printer.ts";
import { templates } from "#app/ports/resume/resume-printer.ts";
import { invariant } from "#core/base/invariant.ts";
import type { Resume } from "#core/resume/index.ts";
import { printedResumeOf } from "#core/resume-printing/index.ts";
import type { PrintingEngine } from "../resume-import/generate/engines/chromium-engine.ts";
import { drawnPrint } from "./drawn-print.ts";

export interface PrintMaker {
  readonly name: string;
  readonly isPeer: boolean;
  /** Everything that a program does before its first print. Null: not on this machine. */
  readonly start: () => Promise<StartedMaker | null>;
}

export interface StartedMaker {
  readonly print: (resume: Resume) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export const ownMakers: ReadonlyArray<PrintMaker> = templates.map((template) => ({
  name: template,
  isPeer: false,
  start: async () => {
    const printer = createResumePrinter();
    const print = async (resume: Resume): Promise<Uint8Array> => {
      const printed = await printer.pdf(resume, { template, paper: "a4", size: null });
      invariant(printed.ok, printed.ok ? "" : printed.error.message);
      return printed.value.bytes;
    };
    return { print, close: printer.close };
  },
}));

const peer = (name: string, engine: () => Promise<PrintingEngine | null>): PrintMaker => ({
  name,
  isPeer: true,
  start: async () => {
    const started = await engine();
    if (started === null) return null;
    return { print: (resume) => started.print(drawnPrint(printedResumeOf(resume))), close: started.close };
  },
});

export const peerMakers: ReadonlyArray<PrintMaker> = [
  peer("react-pdf", async () =>
    (await import("../resume-import/generate/engines/react-pdf-engine.ts")).reactPdfEngine(),
  ),
  peer("Chromium", async () =>
    (await import("../resume-import/generate/engines/chromium-engine.ts")).chromiumEngine(),
  ),
];
