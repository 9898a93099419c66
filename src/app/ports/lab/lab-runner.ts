/** Runs a lab against a program of the user's. Everything it starts is gone when it answers, however that comes about. */
import type { Result } from "#core/base/result.ts";
import type { History, HistoryEvent, LabRun, RunSize } from "#core/labs/index.ts";

/** What to run, from `lab.json` or from the words after `--`. Executed without a shell, in `folder`. */
export interface CandidateCommand {
  /** Absolute. */
  readonly folder: string;
  /** Run once, before; null where there is nothing to build. */
  readonly build: ReadonlyArray<string> | null;
  readonly run: readonly [string, ...ReadonlyArray<string>];
  readonly env: Readonly<Record<string, string>>;
}

export interface LabRunRequest {
  readonly lab: string;
  /** Hexadecimal, 4–16 digits. */
  readonly seed: string;
  readonly size: RunSize;
  readonly command: CandidateCommand;
}

/** What is shown while it runs; many times a second, so listeners draw at their own pace. */
export type LabProgress =
  | { readonly what: "building" | "starting" | "checking" | "shrinking"; readonly ms: number }
  | { readonly what: "phase"; readonly phase: string; readonly number: number; readonly of: number }
  /** Counts so far in this phase. */
  | {
      readonly what: "counts";
      readonly operations: number;
      readonly ok: number;
      readonly unknown: number;
      readonly faults: number;
      readonly ms: number;
    }
  /** A few times a second: the newest events, for lanes that fill in. At most 200 in one go; the history has all. */
  | { readonly what: "events"; readonly events: ReadonlyArray<HistoryEvent> };

/** A command that cannot be run at all; whatever the program does once it runs is a verdict, not an error. */
export interface LabRunFailure {
  readonly type: "LabUnknown" | "CommandNotFound" | "LabDatabaseUnavailable";
  readonly message: string;
}

export interface FinishedLabRun {
  readonly run: LabRun;
  readonly history: History;
  /** Last lines that the program wrote, newest last; at most 200. */
  readonly log: ReadonlyArray<string>;
}

export interface LabRunner {
  /** When `stop` resolves, the run is ended early: verdict `error`, reason "interrupted". */
  readonly run: (
    request: LabRunRequest,
    progress: (event: LabProgress) => void,
    stop: Promise<unknown>,
  ) => Promise<Result<FinishedLabRun, LabRunFailure>>;
}

export interface LabRunnerDep {
  readonly labRunner: LabRunner;
}
