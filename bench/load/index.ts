/** The bench of the load generator. */
export { printLoadBench } from "./print-load-bench.ts";
export { runLoadBench } from "./run-load-bench.ts";
