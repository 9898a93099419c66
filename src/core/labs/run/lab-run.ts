/** What a finished run says: the shape of `labs run --json`, the report and the receipt all come from it. */
import type { RunSize } from "../plan/lab-plan.ts";
import type { InvariantVerdict } from "../verdict/violation.ts";

/** `error`: the service could not be built, started or reached, so nothing was judged. */
export type RunVerdict = "pass" | "fail" | "inconclusive" | "error";

/** Percentiles in milliseconds, from the intended moment of sending; lag is the generator's own lateness. */
export interface LoadFigures {
  readonly phase: string;
  /** Arrivals a second: asked for, and sent. */
  readonly rate: number;
  readonly sentRate: number;
  readonly sent: number;
  readonly answered: number;
  /** Never sent, because too many were in flight. */
  readonly dropped: number;
  /** Answered outside 2xx and the answers that the lab expects. */
  readonly failed: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  readonly lagP99Ms: number;
  /** The target after calibration: what p99Ms is held against. */
  readonly targetP99Ms: number;
  readonly okShare: number;
  readonly targetOkShare: number;
}

export interface RunFigures {
  readonly operations: number;
  readonly ok: number;
  readonly refused: number;
  readonly unknown: number;
  /** Faults by kind: `{ kill9: 20, "db-cut": 8 }`. */
  readonly faults: Readonly<Record<string, number>>;
  readonly load: ReadonlyArray<LoadFigures>;
  /** From spawn to the first accepted connection. */
  readonly startMs: number;
  readonly peakRssMb: number;
  readonly totalMs: number;
  readonly checkMs: number;
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  readonly os: string;
  /** "postgres 18.4", or null where the lab had none. */
  readonly database: string | null;
}

/** The service that was run. */
export interface Candidate {
  /** The command line, joined for reading. */
  readonly command: string;
  /** Commit of the folder it stands in, "+dirty" when files differ from it; null outside a repository. */
  readonly commit: string | null;
  /** SHA-256 over the source files of the folder, so that a receipt names what was run also without a repository. */
  readonly sourceHash: string;
  /** By the files: "typescript", "go", "python", "java", "other". */
  readonly language: string;
}

/** One seed's worth of running. */
export interface LabRun {
  /** Made by the harness: `20261123-221500-7f3a`. */
  readonly id: string;
  readonly lab: string;
  readonly version: number;
  /** SHA-256 of the contract as it was shipped. */
  readonly contractHash: string;
  readonly harness: string;
  readonly seed: string;
  readonly planHash: string;
  readonly size: RunSize;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly verdict: RunVerdict;
  /** One verdict for every invariant that was looked at. */
  readonly invariants: ReadonlyArray<InvariantVerdict>;
  /** The first that is violated, in the lab's order; null unless the verdict is `fail`. */
  readonly invariant: string | null;
  /** For `error` and `inconclusive`: what happened, and what to do next. */
  readonly reason: string | null;
  /** Name of the phase it ended in, when it did not reach the last. */
  readonly stoppedIn: string | null;
  readonly figures: RunFigures;
  readonly machine: Machine;
  readonly candidate: Candidate;
}
