/** Where a command on a résumé gets it from: a file of any format, or the record that is being edited. */
import { z } from "zod";
import {
  type ReportDeps,
  type UnusableInput,
  understandResume,
} from "#app/operations/evaluation/make-report.ts";
import { documentInput } from "#app/shapes/document-input.ts";
import { resumeInput } from "#app/shapes/resume-input.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import type { Resume } from "#core/resume/index.ts";

/** Exactly one of the two. */
export const resumeSource = {
  file: documentInput.nullable().default(null),
  resume: resumeInput.nullable().default(null),
};

const sourceShape = z.object(resumeSource);

export const resumeOf = async (
  deps: ReportDeps,
  { file, resume }: z.infer<typeof sourceShape>,
): Promise<Result<Resume, UnusableInput | NoResume>> => {
  if (resume !== null) return ok(resume);
  if (file === null) return err(noResume);
  const reading = await understandResume(deps, file);
  return reading.ok ? ok(reading.value.resume) : reading;
};

export interface NoResume {
  readonly type: "NoResume";
  readonly message: string;
}

const noResume: NoResume = { type: "NoResume", message: "Give a file or a résumé." };
