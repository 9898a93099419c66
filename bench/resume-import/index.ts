export { printImportBench } from "./print-import-bench.ts";
export { runImportBench } from "./run-import-bench.ts";
