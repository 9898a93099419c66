/** Long work: started once, then watched as a stream of events; a broken stream falls back to asking. */
import type { Run } from "#app/ports/runs.ts";
import type { DocumentInput } from "#app/shapes/document-input.ts";
import type { Triage } from "#core/triage/index.ts";
import { request } from "./request.ts";

/** A run whose result, once there, is a triage. */
export type TriageRun = Omit<Run, "result"> & { readonly result: Triage | null };

/** Answers at once; `watchRun` tells how it goes on. */
export const startTriage = async (
  resumeId: string,
  files: ReadonlyArray<DocumentInput>,
): Promise<TriageRun> =>
  (await request<TriageRun>("/v1/triage-runs", { method: "POST", body: { resumeId, files }, once: true }))
    .value;

/** Where the run stands now; its result once it is done. */
export const readRun = async (id: string): Promise<TriageRun> =>
  (await request<TriageRun>(`/v1/runs/${encodeURIComponent(id)}`)).value;

/** How many of how many files are judged. */
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
  stream.addEventListener("progress", ({ data: text }) => onProgress(JSON.parse(text) as Progress));
  stream.addEventListener("done", end);
  stream.addEventListener("failed", end);
  stream.addEventListener("error", end);
  return () => stream.close();
};
