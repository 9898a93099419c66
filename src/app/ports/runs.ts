/** Long work: asked for once, watched by anyone, and finished even if the server restarts. ADR 0005. */
import type { Result } from "#core/base/result.ts";

export type RunState = "queued" | "running" | "done" | "failed";

export interface Run {
  readonly id: string;
  /** e.g. "triage". */
  readonly kind: string;
  readonly state: RunState;
  readonly done: number;
  readonly total: number;
  /** Set when `state` is done. */
  readonly result: unknown;
  /** Set when `state` is failed. */
  readonly error: { readonly type: string; readonly message: string } | null;
  readonly createdAt: string;
}

/** One thing that happened, numbered from 1 without gaps, so that a reader may leave and come back (`Last-Event-ID`). */
export interface RunEvent {
  readonly sequence: number;
  readonly name: "progress" | "item" | "done" | "failed";
  readonly value: unknown;
}

export interface NoSuchRun {
  readonly type: "NoSuchRun";
  readonly message: string;
}

export interface Runs {
  /** Stores the run and its input and queues it, in one transaction. */
  readonly start: (kind: string, input: unknown, total: number) => Promise<Run>;
  readonly find: (id: string) => Promise<Result<Run, NoSuchRun>>;
  /** Past events after `sequence`, then new ones as they happen; ends after done or failed, or when `signal` aborts. */
  readonly follow: (id: string, sequence: number, signal: AbortSignalLike) => AsyncIterable<RunEvent>;
}

/** The part of AbortSignal that a port needs. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly addEventListener: (type: "abort", listener: () => void) => void;
}

/** What the queue calls for each kind; `resumeAfter` events were already stored by an earlier, interrupted try. */
export interface RunHandler {
  readonly kind: string;
  readonly work: (
    input: unknown,
    report: RunReport,
    resumeAfter: ReadonlyArray<RunEvent>,
  ) => Promise<unknown>;
}

export interface RunReport {
  readonly progress: (done: number, total: number, label: string) => Promise<void>;
  readonly item: (value: unknown) => Promise<void>;
}

/** Where workers find runs to do. */
export interface RunSource {
  /** Null when the run is gone, over, or held by another worker. Holds it until `release`. */
  readonly take: (id: string) => Promise<TakenRun | null>;
  readonly unfinished: () => Promise<ReadonlyArray<{ readonly id: string; readonly kind: string }>>;
}

/** One run in a worker's hands. */
export interface TakenRun {
  readonly input: unknown;
  /** What an earlier, interrupted try stored. */
  readonly events: ReadonlyArray<RunEvent>;
  readonly append: (name: RunEvent["name"], value: unknown, done: number) => Promise<void>;
  readonly finish: (outcome: { readonly result: unknown } | { readonly error: unknown }) => Promise<void>;
  readonly release: () => Promise<void>;
}

/** A way to run SQL that a queue can be given: the pool's, or that of a transaction. */
export interface SqlExecutor {
  readonly executeSql: (text: string, values: Array<unknown>) => Promise<{ rows: Array<unknown> }>;
}

export interface RunsDep {
  readonly runs: () => Promise<Runs>;
}
