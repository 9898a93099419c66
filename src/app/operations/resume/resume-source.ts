/** Where a command on a résumé gets it from: a file of any format, or the record that is being edited. */
import { z } from "zod";
import type { Failure } from "#app/operation.ts";
import type { ReportDeps } from "#app/operations/evaluation/make-report.ts";
import { documentInput } from "#app/shapes/document-input.ts";
import { resumeInput } from "#app/shapes/resume-input.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import { withOpenEnd } from "#core/resume/index.ts";
import { type ResumeRecord, recordFromJson, recordOf, recordShape } from "#core/resume-record/index.ts";

/** Exactly one of the two. */
export const resumeSource = {
  file: documentInput.nullable().default(null),
  resume: z.union([recordShape, resumeInput]).nullable().default(null),
};

const sourceShape = z.object(resumeSource);

/**
 * A JSON Resume file keeps even the members that nobody here knows. `isExact`: it is to go out as it came in; else its
 * newest job without an end goes on until today, as the format means it.
 */
export const recordFrom = async (
  { engine, documents }: ReportDeps,
  { file, resume }: z.infer<typeof sourceShape>,
  { isExact }: { readonly isExact: boolean } = { isExact: true },
): Promise<Result<ResumeRecord, Failure>> => {
  if (resume !== null) return ok("lastId" in resume ? resume : recordOf(resume));
  if (file === null) return err({ type: "NoResume", message: "Give a file or a résumé." });
  const page = await documents.readResume(file);
  if (!page.ok) return page;
  if (page.value.format === "json") {
    const read = recordFromJson(page.value.text, engine().catalogue);
    if (!read.ok) return read;
    const { record } = read.value;
    return ok(isExact ? record : { ...record, work: withOpenEnd(record.work) });
  }
  const reading = engine().readResume(page.value);
  return reading.ok ? ok(recordOf(reading.value.resume)) : reading;
};
