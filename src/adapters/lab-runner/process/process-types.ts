/** What the engine sees of a program under test: how it is started, what may be done to it, how it ended. */
import type { LogRing } from "./log-ring.ts";
import type { RunSite } from "./run-site.ts";

export interface CandidateStart {
  readonly site: RunSite;
  /** Executed without a shell. */
  readonly argv: readonly [string, ...ReadonlyArray<string>];
  /** Absolute. */
  readonly cwd: string;
  /** All of its environment: start from `inheritedEnvironment()`. `PORT` must say `port`. */
  readonly env: Readonly<Record<string, string>>;
  /** A fresh one from `freePort()` for every start: then nothing that outlived a kill can answer for the new process. */
  readonly port: number;
  /** Where its output goes; may be shared by every start of a run. */
  readonly log: LogRing;
  /** Names it in the log: "0". */
  readonly name: string;
  readonly startLimitMs?: number;
  readonly limits?: Partial<CandidateLimits>;
  /** Ends the wait for its port early, and the process with it. */
  readonly stop?: AbortSignal;
}

export interface CandidateLimits {
  readonly memoryMb: number;
  readonly processes: number;
}

/** A program that accepts on its port. */
export interface RunningCandidate {
  readonly pid: number;
  readonly port: number;
  /** From spawn to the first accepted connection. */
  readonly startMs: number;
  /** SIGKILL to everything that came of it, also what left the group; resolves when all of it is gone. */
  readonly kill9: () => Promise<void>;
  /** SIGTERM, after a second kill -9; resolves when all of it is gone. */
  readonly term: () => Promise<void>;
  /** SIGSTOP and SIGCONT, to everything that came of it. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly isAlive: () => boolean;
  /** Resolves once, never rejects. `expected` tells our own kill9 and term from an end of its own. */
  readonly exited: Promise<CandidateExit>;
  /** Now, in bytes, summed over its processes. */
  readonly rss: () => number;
  readonly usage: () => CandidateUsage;
}

export interface CandidateUsage {
  readonly peakRssMb: number;
  /** User and system time of what still lives, and of its first process. */
  readonly cpuMs: number;
  readonly processes: number;
}

export interface CandidateExit {
  /** `ended`: by itself. `memory`, `processes`: it went over a limit, and we ended it. */
  readonly how: "expected" | "ended" | "memory" | "processes";
  readonly code: number | null;
  readonly signal: string | null;
  /** One sentence for people: "it used 1,210 MB; the limit is 1,024 MB". */
  readonly says: string;
}

/** Nothing of it runs any more. */
export interface StartFailure {
  readonly type:
    | "CommandNotFound"
    | "EndedEarly"
    | "NeverListened"
    /** Another program holds the port: try again with a new one. */
    | "PortTaken"
    | "OverLimit"
    | "Stopped"
    | "PlatformUnsupported";
  readonly message: string;
}

export interface BuildStart {
  readonly site: RunSite;
  readonly argv: ReadonlyArray<string>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly log: LogRing;
  readonly limitMs: number;
  readonly stop?: AbortSignal;
}

export interface BuildOutcome {
  readonly isBuilt: boolean;
  readonly ms: number;
  /** "it ended with 2", "it took longer than 120 s"; empty when built. */
  readonly says: string;
}
