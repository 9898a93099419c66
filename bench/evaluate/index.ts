export type { Engine } from "./engine.ts";
export { printEvaluateBench } from "./print-evaluate-bench.ts";
export { runEvaluateBench } from "./run-evaluate-bench.ts";
