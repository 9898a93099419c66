/** `mettle resume parse FILE`: the résumé as JSON Resume, every field with its place and confidence. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import {
  type ReportDeps,
  type UnusableInput,
  understandResume,
} from "#app/operations/evaluation/make-report.ts";
import { documentInput } from "#app/shapes/document-input.ts";
import { resumeReadingShape } from "#app/shapes/resume-shape.ts";
import type { ResumeReading } from "#core/resume/index.ts";

const input = z.strictObject({ resume: documentInput });
type ParseResume = Operation<z.infer<typeof input>, ResumeReading, UnusableInput, ReportDeps>;

export const parseResumeFile: ParseResume = {
  noun: "resume",
  verb: "parse",
  summary: "Read a résumé into JSON Resume, with the source and confidence of every field.",
  input,
  output: resumeReadingShape as unknown as ParseResume["output"],
  statusByError: 422,
  changesState: false,
  rest: { method: "post", path: "/v1/resume-readings", success: 200 },
  cli: {
    words: ["resume", "parse"],
    parameters: [
      {
        kind: "file",
        field: "resume",
        name: "FILE",
        summary: "PDF, DOCX, Markdown, text or JSON Resume; - for stdin",
      },
    ],
    example: "mettle resume parse knowledge/demo/resume.md",
  },
  run: (deps, { resume }) => understandResume(deps, resume),
};
