export type { Engine, JudgeablePosting } from "./engine.ts";
export type { EvaluateBench } from "./evaluate-bench.ts";
export { printEvaluateBench } from "./print-evaluate-bench.ts";
export { type EvaluateBenchOptions, runEvaluateBench } from "./run-evaluate-bench.ts";
