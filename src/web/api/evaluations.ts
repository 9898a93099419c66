/** The report, for two documents at hand or for two that were saved. */
import type { DocumentInput } from "#app/shapes/document-input.ts";
import type { Rubric } from "#core/catalogue/index.ts";
import type { Evaluation, EvidenceFile } from "#core/evaluation/index.ts";
import type { Posting } from "#core/posting/index.ts";
import type { ResumeReading } from "#core/resume/index.ts";
import { readProfile } from "./profile.ts";
import { type Answer, request } from "./request.ts";

/** An evaluation with the two readings it was made from and the rubric it was made by. */
export interface Judged {
  readonly evaluation: Evaluation;
  readonly posting: Posting;
  readonly resume: ResumeReading;
  /** Where apply and consider begin, and what each block weighs. */
  readonly rubric: Rubric;
}

/** The two documents a report is made from. */
export interface Pair {
  readonly posting: DocumentInput;
  readonly resume: DocumentInput;
}

/** Judges with the saved profile, if anything was saved in it, and the kept receipts; stores nothing. */
export const evaluatePair = async (pair: Pair): Promise<Judged> => {
  const [{ profile }, evidence] = await Promise.all([readProfile(), readEvidence()]);
  const body = { ...pair, evidence, profile: Object.keys(profile).length === 0 ? null : profile };
  return withRubric(request<Omit<Judged, "rubric">>("/v1/reports", { method: "POST", body }));
};

/** What receipts add: the same object that `--evidence FILE` reads on the command line. */
const readEvidence = async (): Promise<EvidenceFile> => (await request<EvidenceFile>("/v1/evidence")).value;

/** Judged anew each time: the engine is deterministic, so nothing derived is stored. */
export const evaluateSaved = async (postingId: string, resumeId: string): Promise<Judged> => {
  const resume = new URLSearchParams({ resume: resumeId });
  return withRubric(request(`/v1/postings/${encodeURIComponent(postingId)}/report?${resume}`));
};

/** The fictional pair that a first visit shows. */
export const readDemo = async (): Promise<Pair> => {
  const { posting, resume } = (await request<{ posting: string; resume: string }>("/v1/demo")).value;
  return {
    posting: { name: "demo-posting.md", text: posting },
    resume: { name: "demo-resume.md", text: resume },
  };
};

const withRubric = async (asked: Promise<Answer<Omit<Judged, "rubric">>>): Promise<Judged> => {
  const [{ value }, rubric] = await Promise.all([asked, request<Rubric>("/v1/cards/rubric/a-g")]);
  return { ...value, rubric: rubric.value };
};
