/** The report, for two documents at hand or for two that were saved. */
import type { DocumentInput } from "#app/shapes/document-input.ts";
import type { Evaluation } from "#core/evaluation/index.ts";
import type { Posting } from "#core/posting/index.ts";
import type { ResumeReading } from "#core/resume/index.ts";
import { readProfile } from "./profile.ts";
import { request } from "./request.ts";

/** An evaluation with the two readings it was made from. */
export interface Judged {
  readonly evaluation: Evaluation;
  readonly posting: Posting;
  readonly resume: ResumeReading;
}

export interface Pair {
  readonly posting: DocumentInput;
  readonly resume: DocumentInput;
}

/** Judges with the saved profile, if anything was saved in it; stores nothing. */
export const evaluatePair = async (pair: Pair): Promise<Judged> => {
  const { profile } = await readProfile();
  const body = { ...pair, profile: Object.keys(profile).length === 0 ? null : profile };
  return (await request<Judged>("/v1/reports", { method: "POST", body })).value;
};

export const evaluateSaved = async (postingId: string, resumeId: string): Promise<Judged> => {
  const resume = new URLSearchParams({ resume: resumeId });
  return (await request<Judged>(`/v1/postings/${encodeURIComponent(postingId)}/report?${resume}`)).value;
};

/** The fictional pair that a first visit shows. */
export const readDemo = async (): Promise<Pair> => {
  const { posting, resume } = (await request<{ posting: string; resume: string }>("/v1/demo")).value;
  return {
    posting: { name: "demo-posting.md", text: posting },
    resume: { name: "demo-resume.md", text: resume },
  };
};
