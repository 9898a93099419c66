export { firstPrint } from "./measure-times.ts";
export { ownMakers, peerMakers } from "./print-makers.ts";
export { printPrintBench } from "./print-print-bench.ts";
export { runPrintBench } from "./run-print-bench.ts";
