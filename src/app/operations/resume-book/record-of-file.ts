/** A file of any format as a record to keep: JSON Resume exactly, with what its schema does not know; others as they are read. */
import {
  type ReportDeps,
  type UnusableInput,
  understandResume,
} from "#app/operations/evaluation/make-report.ts";
import type { FileContent } from "#app/ports/documents.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import { type ResumeRecord, recordFromJson, recordOf } from "#core/resume-record/index.ts";

export const recordOfFile = async (
  deps: ReportDeps,
  file: FileContent,
): Promise<Result<ResumeRecord, UnusableInput>> => {
  const page = await deps.documents.readResume(file);
  if (!page.ok) return err({ ...page.error, which: "resume" });
  if (page.value.format === "json") {
    const read = recordFromJson(page.value.text, deps.engine().catalogue);
    return read.ok ? ok(read.value.record) : err({ ...read.error, which: "resume" });
  }
  const reading = await understandResume(deps, file);
  return reading.ok ? ok(recordOf(reading.value.resume)) : reading;
};
