/** Long work: started once, then watched as a stream of events; a broken stream falls back to asking. */
import type { DocumentInput } from "#app/shapes/document-input.ts";
import type { Because } from "#core/base/evidence.ts";
import type { Verdict } from "#core/evaluation/index.ts";
import { request } from "./request.ts";

export interface TriageRow {
  readonly id?: string;
  readonly file: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly score: number;
  readonly verdict: Verdict;
  readonly archetype: string;
  readonly deciding: { readonly text: string; readonly because: Because };
}

export interface TriageResult {
  readonly postings: ReadonlyArray<TriageRow>;
  readonly duplicates: ReadonlyArray<ReadonlyArray<string>>;
  readonly reposts: ReadonlyArray<unknown>;
  readonly failures: ReadonlyArray<{
    readonly file: string;
    readonly error: string | { readonly message?: string; readonly type?: string };
  }>;
}

export interface Run {
  readonly id: string;
  readonly state: "queued" | "running" | "done" | "failed";
  readonly done: number;
  readonly total: number;
  readonly result: TriageResult | null;
  readonly error?: { readonly message: string } | null;
}

export const startTriage = async (resumeId: string, files: ReadonlyArray<DocumentInput>): Promise<string> =>
  (
    await request<{ id: string }>("/v1/triage-runs", {
      method: "POST",
      body: { resumeId, files },
      once: true,
    })
  ).value.id;

export const readRun = async (id: string): Promise<Run> =>
  (await request<Run>(`/v1/runs/${encodeURIComponent(id)}`)).value;

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Calls back as the run goes on; returns what stops watching. */
export const watchRun = (
  id: string,
  onProgress: (progress: Progress) => void,
  onEnd: () => void,
): (() => void) => {
  const stream = new EventSource(`/v1/runs/${encodeURIComponent(id)}/events`);
  const end = (): void => {
    stream.close();
    onEnd();
  };
  stream.addEventListener("progress", ({ data }) => onProgress(JSON.parse(data) as Progress));
  stream.addEventListener("done", end);
  stream.addEventListener("failed", end);
  stream.addEventListener("error", end);
  return () => stream.close();
};
