/** Judges many postings for one résumé, each by the same code as the first; one bad file never stops the rest. */

import type { Failure } from "#app/operation.ts";
import type { ReportDeps } from "#app/operations/evaluation/make-report.ts";
import type { FileContent } from "#app/ports/documents.ts";
import { ok, type Result } from "#core/base/result.ts";
import type { Profile } from "#core/evaluation/index.ts";
import { listingOf } from "#core/posting/index.ts";
import type { ResumeReading } from "#core/resume/index.ts";
import { type JudgedPosting, judgedPostingOf, rankPostings, type Triage } from "#core/triage/index.ts";

export interface JudgeRequest {
  readonly resume: ResumeReading;
  readonly profile: Profile | null;
  readonly asOf: string | null;
}

export interface JudgedFile {
  readonly file: string;
  readonly outcome: Result<JudgedPosting, Failure>;
}

/** One posting; what is kept of it is small, so that memory does not grow with the size of the files. */
export const judgeFile = async (
  deps: ReportDeps,
  request: JudgeRequest,
  file: string,
  content: FileContent | null,
): Promise<JudgedFile> => {
  if (content === null) {
    const message = `${file} cannot be read. Check its permissions and run triage again.`;
    return { file, outcome: { ok: false, error: { type: "FileNotReadable", message } } };
  }
  const page = await deps.documents.readPosting(content);
  if (!page.ok) return { file, outcome: page };
  const posting = deps.engine().parsePosting(page.value);
  if (!posting.ok) return { file, outcome: posting };
  const evaluation = deps.engine().evaluate({ ...request, posting: posting.value, evidence: null });
  const { postedOn, number: listing } = listingOf(page.value);
  const found = { file, visible: page.value.text, postedOn, listing };
  return { file, outcome: ok(judgedPostingOf(found, posting.value, evaluation)) };
};

export const triageOf = (judged: ReadonlyArray<JudgedFile>): Triage =>
  rankPostings(
    judged.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : [])),
    judged.flatMap(({ file, outcome }) => (outcome.ok ? [] : [{ file, error: outcome.error }])),
  );
