/** `mettle resume print FILE --to pdf --template linear --out FILE`: the résumé as a file to send. */
import { z } from "zod";
import type { Failure, Operation } from "#app/operation.ts";
import type { ReportDeps } from "#app/operations/evaluation/make-report.ts";
import { papers, type ResumePrinterDep, templates } from "#app/ports/resume/resume-printer.ts";
import { droppedBullets, type PrintFormat, printFormats } from "#app/shapes/print-shape.ts";
import { ok } from "#core/base/result.ts";
import { printNotes } from "./print-notes.ts";
import { mediaTypeOf, printedTo } from "./printed-content.ts";
import { recordFrom, resumeSource } from "./resume-source.ts";

const input = z.strictObject({
  ...resumeSource,
  to: z.enum(printFormats).default("pdf"),
  template: z.enum(templates).default("linear"),
  paper: z.enum(papers).default("a4"),
  /** Letter size in points. */
  size: z.coerce.number().min(9).max(12).nullable().default(null),
  /** At most so many pages; bullets are let go for it, and listed. PDF and DOCX. */
  pages: z.coerce.number().int().min(1).max(4).nullable().default(null),
});

const output = z.object({
  name: z.string(),
  mediaType: z.string(),
  content: z
    .union([z.object({ text: z.string() }), z.object({ base64: z.string() })])
    .describe("the file: text as it is, anything else as base64"),
  pages: z.int().nullable().describe("null where the format has no pages"),
  fits: z.boolean().describe("false when even the shortest choice takes more pages than asked for"),
  dropped: droppedBullets.describe("bullets let go so that it fits the pages asked for"),
  missing: z.array(z.string()).readonly().describe("characters that no font can draw"),
});

type PrintResume = Operation<
  z.infer<typeof input>,
  z.infer<typeof output>,
  Failure,
  ReportDeps & ResumePrinterDep
>;

export const printResume: PrintResume = {
  noun: "resume",
  verb: "print",
  summary: "Print a résumé as PDF, DOCX, text, Markdown, JSON Resume or blocks for portals.",
  input,
  output,
  statusByError: 422,
  changesState: false,
  rest: { method: "post", path: "/v1/resume-prints", success: 200 },
  cli: {
    words: ["resume", "print"],
    parameters: [
      { kind: "file", field: "file", name: "FILE", summary: "the résumé, in any format that can be read" },
      { kind: "option", field: "to", flag: "to", summary: printFormats.join(", ") },
      { kind: "option", field: "template", flag: "template", summary: templates.join(", ") },
      { kind: "option", field: "paper", flag: "paper", summary: papers.join(" or ") },
      { kind: "option", field: "pages", flag: "pages", summary: "fit it to at most so many pages" },
      { kind: "option", field: "size", flag: "size", summary: "letter size in points, 9 to 12" },
    ],
    example: "mettle resume print knowledge/demo/resume.md --to md",
  },
  file: ({ content, ...rest }) => ({
    file: { name: rest.name, mediaType: rest.mediaType, content },
    rest,
    notes: printNotes(rest),
  }),
  run: async (deps, { to, template, paper, size, pages, ...source }) => {
    const record = await recordFrom(deps, source, { isExact: to === "json" });
    if (!record.ok) return record;
    const printed = await printedTo(to, record.value, { template, paper, size }, pages, {
      printer: deps.printer,
      engine: deps.engine(),
    });
    if (!printed.ok) return printed;
    const name = `${fileNameOf(record.value.basics.name)}.${endingOf(to)}`;
    return ok({ name, mediaType: mediaTypeOf(to), ...printed.value });
  },
};

/** "Zoë Müller" → "Zoë-Müller-resume"; without signs that file systems refuse. */
const fileNameOf = (name: string): string =>
  [...(name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []), "resume"].join("-").slice(0, 100);

const endingOf = (to: PrintFormat): string => (to === "portal" ? "portal.txt" : to);
