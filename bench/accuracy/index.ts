export { printAccuracyBench } from "./print-accuracy-bench.ts";
export { type AccuracyBench, runAccuracyBench } from "./run-accuracy-bench.ts";
