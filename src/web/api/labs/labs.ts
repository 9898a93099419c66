/** Labs: the shelf, folders, runs that are watched, kept runs and receipts. */
import type { ListedLab } from "#app/operations/lab/list-labs.ts";
import type { StartedLab } from "#app/operations/lab/start-lab.ts";
import type { LabProgress } from "#app/ports/lab/lab-runner.ts";
import type { Run } from "#app/ports/runs.ts";
import type { LabRunAnswer } from "#app/shapes/lab/lab-run-shape.ts";
import type { Counterexample, FaultMark, LabRun, Operation } from "#core/labs/index.ts";
import { request } from "#web/api/request.ts";

export type { ListedLab } from "#app/operations/lab/list-labs.ts";

export const listLabs = async (): Promise<ReadonlyArray<ListedLab>> =>
  (await request<{ readonly labs: ReadonlyArray<ListedLab> }>("/v1/labs")).value.labs;

export const readContract = async (lab: string): Promise<string> =>
  (await request<{ readonly contract: string }>(`/v1/labs/${encodeURIComponent(lab)}`)).value.contract;

export interface LabFolder {
  readonly folder: string;
  readonly lab: string;
  readonly build: string | null;
  readonly command: string;
}

/** What would be run there; nothing is run. */
export const readLabFolder = async (dir: string): Promise<LabFolder> =>
  (await request<LabFolder>(`/v1/lab-folders?dir=${encodeURIComponent(dir)}`)).value;

export const startLab = async (lab: string, lang: string, dir: string): Promise<StartedLab> =>
  (await request<StartedLab>("/v1/lab-folders", { method: "POST", body: { lab, lang, dir }, once: true }))
    .value;

export type Depth = "quick" | "full" | "deep";

/** `command` is what the person saw; the server refuses when the file says something else by now. */
export const startLabRun = async (dir: string, command: string, depth: Depth): Promise<Run> =>
  (await request<Run>("/v1/lab-runs", { method: "POST", body: { dir, command, depth }, once: true })).value;

export type WatchedLabRun = Omit<Run, "result"> & { readonly result: LabRunAnswer | null };

export const readWatchedRun = async (id: string): Promise<WatchedLabRun> =>
  (await request<WatchedLabRun>(`/v1/runs/${encodeURIComponent(id)}`)).value;

export interface LabNews {
  readonly seed: { readonly number: number; readonly of: number };
  readonly event: LabProgress;
}

/** Calls back with everything that has happened and then with what happens; returns what stops watching. */
export const watchLabRun = (id: string, onNews: (news: LabNews) => void, onEnd: () => void): (() => void) => {
  const stream = new EventSource(`/v1/runs/${encodeURIComponent(id)}/events`);
  const end = (): void => {
    stream.close();
    onEnd();
  };
  stream.addEventListener("item", ({ data: text }) => onNews(JSON.parse(text) as LabNews));
  for (const name of ["done", "failed", "error"]) stream.addEventListener(name, end);
  return () => stream.close();
};

export interface KeptLabRun {
  readonly id: string;
  readonly lab: string;
  readonly verdict: LabRun["verdict"];
  readonly invariant: string | null;
  readonly seed: string;
  readonly size: LabRun["size"];
  readonly startedAt: string;
  readonly totalMs: number;
  readonly folder: string;
}

export const listLabRuns = async (lab: string | null): Promise<ReadonlyArray<KeptLabRun>> =>
  (
    await request<{ readonly runs: ReadonlyArray<KeptLabRun> }>(
      `/v1/lab-runs${lab === null ? "" : `?lab=${encodeURIComponent(lab)}`}`,
    )
  ).value.runs;

export interface ShownLabRun {
  readonly run: LabRun;
  readonly folder: string;
  readonly counterexample: Counterexample | null;
  readonly svg: string | null;
  readonly phases: ReadonlyArray<string>;
  readonly operations: ReadonlyArray<Operation>;
  readonly faults: ReadonlyArray<FaultMark>;
}

export const readLabRun = async (id: string): Promise<ShownLabRun> =>
  (await request<ShownLabRun>(`/v1/lab-runs/${encodeURIComponent(id)}`)).value;
