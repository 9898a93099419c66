/** What the editor shows beside the record: the pages as they would be printed. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Operation } from "#app/operation.ts";
import type { PrintFailure, ResumePrinterDep } from "#app/ports/resume/resume-printer.ts";
import { droppedBullets, printSettings } from "#app/shapes/print-shape.ts";
import { resumeInput } from "#app/shapes/resume-input.ts";
import { ok } from "#core/base/result.ts";
import { type FittedResume, fitResume } from "./fit-resume.ts";

/** More pages than any résumé takes. */
const MOST_PAGES = 500;

const page = z.object({
  hash: z.string().describe("names the picture; send it back as known"),
  svg: z.string().nullable().describe("null when its hash was sent as known, or when it is not near"),
  width: z.number(),
  height: z.number(),
});

const input = z.strictObject({
  resume: resumeInput,
  settings: printSettings.prefault({}),
  /** At most so many pages; null shows everything. */
  fit: z.int().min(1).max(4).nullable().default(null),
  /** Of one editor: a newer preview takes the place of one that still waits. */
  stream: z.string().max(100).default(""),
  /** Hashes of pictures from earlier answers that the caller still holds. */
  known: z.array(z.string().max(64)).max(MOST_PAGES).readonly().default([]),
  /** Draw only these pages, counted from 0, both ends included; of the others only the hash is told. */
  near: z
    .object({ from: z.int().min(0), to: z.int().min(0) })
    .nullable()
    .default(null),
});

const output = z.object({
  pages: z.array(page).readonly(),
  missing: z.array(z.string()).readonly().describe("characters that no font of the template can draw"),
  fits: z.boolean().describe("false when even the shortest choice takes more pages than asked for"),
  dropped: droppedBullets,
});

export const previewResume: Operation<
  z.infer<typeof input>,
  z.infer<typeof output>,
  PrintFailure,
  EngineDep & ResumePrinterDep
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
  run: async ({ printer, engine }, { resume, settings, fit, stream, known, near }) => {
    const whole: FittedResume = { resume, settings, fits: true, dropped: [] };
    const fitted =
      fit === null ? ok(whole) : await fitResume(resume, settings, fit, { printer, engine: engine() });
    if (!fitted.ok) return fitted;
    const preview = await printer.preview(fitted.value.resume, fitted.value.settings, {
      stream,
      known,
      near,
    });
    if (!preview.ok) return preview;
    const { pages, missing } = preview.value;
    return ok({ pages, missing, fits: fitted.value.fits, dropped: fitted.value.dropped });
  },
};
