/** The figures of `mettle bench evaluate --json`. Durations are what this machine did today; ratios travel. */
import type { Distribution } from "./measure.ts";

export interface EvaluateBench {
  readonly seed: number;
  readonly node: string;
  readonly latency: Latency;
  readonly growth: ReadonlyArray<Growth>;
  readonly triage: Throughput;
  readonly hostile: ReadonlyArray<Hostility>;
  readonly budgets: ReadonlyArray<Budget>;
}

/** Text to report, warm, in milliseconds. */
export interface Latency {
  readonly runs: number;
  readonly postingBytes: number;
  readonly resumeBytes: number;
  readonly engine: Distribution;
  /** Where the time goes. */
  readonly stages: Readonly<Record<"posting" | "resume" | "evaluation", Distribution>>;
  readonly tokenising: Distribution;
  readonly substrings: Distribution;
  readonly timesTokenising: number;
  readonly timesSubstrings: number;
}

export interface Growth {
  /** Which text grows; the other keeps its length. */
  readonly grows: "posting" | "resume";
  readonly steps: ReadonlyArray<{
    readonly bytes: number;
    readonly engineMs: number;
    readonly tokenisingMs: number;
    readonly substringsMs: number;
  }>;
  /** Cost of each step as a multiple of the one before; 10 is linear. */
  readonly factors: ReadonlyArray<number>;
}

export interface Throughput {
  readonly postings: number;
  readonly seconds: number;
  /** Of these, finding duplicates and sorting. */
  readonly rankingSeconds: number;
  readonly perSecond: number;
  readonly tokenisingSeconds: number;
  readonly substringsSeconds: number;
  /** Kept for each posting after the first tenth, garbage collected. */
  readonly heapKilobytesPerPosting: number;
}

export interface Hostility {
  readonly what: string;
  readonly asPostingMs: number;
  readonly asResumeMs: number;
  readonly tokenisingMs: number;
}

export interface Budget {
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
  readonly met: boolean;
}
