export { printPrintBench } from "./print-print-bench.ts";
export { runPrintBench } from "./run-print-bench.ts";
