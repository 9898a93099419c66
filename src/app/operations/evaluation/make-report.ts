/** Files in, report out: the path that every evaluation takes, whichever door it came through. */

import type { EngineDep } from "#app/engine.ts";
import type { Failure } from "#app/operation.ts";
import type { DocumentsDep, FileContent } from "#app/ports/documents.ts";
import { ok, type Result } from "#core/base/result.ts";
import type { Evaluation } from "#core/evaluation/index.ts";
import type { Posting } from "#core/posting/index.ts";
import type { ResumeReading } from "#core/resume/index.ts";
import type { ReportInput } from "./report-input.ts";

export interface Report {
  readonly evaluation: Evaluation;
  readonly posting: Posting;
  readonly resume: ResumeReading;
}

export type ReportDeps = EngineDep & DocumentsDep;

export const makeReport = async (
  deps: ReportDeps,
  input: ReportInput,
): Promise<Result<Report, UnusableInput>> => {
  const posting = await understandPosting(deps, input.posting);
  if (!posting.ok) return posting;
  const resume = await understandResume(deps, input.resume);
  if (!resume.ok) return resume;
  const evaluation = deps.engine().evaluate({
    posting: posting.value,
    resume: resume.value,
    profile: input.profile,
    evidence: input.evidence,
    asOf: input.asOf,
  });
  return ok({ evaluation, posting: posting.value, resume: resume.value });
};

export const understandPosting = async (
  { engine, documents }: ReportDeps,
  file: FileContent,
): Promise<Result<Posting, UnusableInput>> => {
  const page = await documents.readPosting(file);
  return page.ok ? named("posting", engine().parsePosting(page.value)) : named("posting", page);
};

export const understandResume = async (
  { engine, documents }: ReportDeps,
  file: FileContent,
): Promise<Result<ResumeReading, UnusableInput>> => {
  const page = await documents.readResume(file);
  return page.ok ? named("resume", engine().readResume(page.value)) : named("resume", page);
};

/** The input cannot be used; `type` says why ("EmptyFile", "NotText", "NoTextLayer" …), `which` says whose it is. */
export interface UnusableInput extends Failure {
  readonly which: "posting" | "resume";
}

const named = <T>(which: UnusableInput["which"], result: Result<T, Failure>): Result<T, UnusableInput> =>
  result.ok ? result : { ok: false, error: { ...result.error, which } };
