/** `mettle bench evaluate`: how fast, how evenly, and in how much memory, each figure beside a baseline of the same run. */
import type { Engine, JudgeablePosting } from "./engine.ts";
import type { EvaluateBench } from "./evaluate-bench.ts";
import { budgetsOf } from "./figures/budgets-of.ts";
import { megabyte } from "./figures/lengths.ts";
import { measureGrowth } from "./figures/measure-growth.ts";
import { measureHostility } from "./figures/measure-hostility.ts";
import { measureLatency } from "./figures/measure-latency.ts";
import { measureThroughput } from "./figures/measure-throughput.ts";
import { hostileLines } from "./texts/hostile-lines.ts";

export interface EvaluateBenchOptions {
  readonly seed?: number;
  /** Warm runs of one posting and one résumé; 500 is the least from which a p99 can be read. */
  readonly runs?: number;
  readonly postings?: number;
  /** Told what is being measured; the command line prints it to stderr. */
  readonly onStep?: (step: string) => void;
}

export const runEvaluateBench = <P extends JudgeablePosting, R>(
  { seed = 1, runs = 500, postings = 1000, onStep }: EvaluateBenchOptions,
  engine: Engine<P, R>,
): EvaluateBench => {
  onStep?.(`latency: ${runs} warm runs`);
  const latency = measureLatency(engine, seed, runs);
  onStep?.("growth: 6 kB, 60 kB, 600 kB");
  const growth = [measureGrowth(engine, seed, "posting"), measureGrowth(engine, seed, "resume")];
  onStep?.(`triage: ${postings} postings`);
  const triage = measureThroughput(engine, seed, postings);
  onStep?.("hostile lines of 1 MB");
  const hostile = hostileLines(megabyte).map((line) => measureHostility(engine, seed, line));
  const figures = { seed, node: process.version, latency, growth, triage, hostile };
  return { ...figures, budgets: budgetsOf(figures) };
};
