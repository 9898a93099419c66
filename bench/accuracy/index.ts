export { printAccuracyBench } from "./print-accuracy-bench.ts";
export { type AccuracyBench, type AccuracyBenchOptions, runAccuracyBench } from "./run-accuracy-bench.ts";
