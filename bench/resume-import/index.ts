export { wilson } from "../wilson.ts";
export { importBars } from "./import-bars.ts";
export { printImportBench } from "./print-import-bench.ts";
export { type ImportBench, runImportBench } from "./run-import-bench.ts";
export { type Row, rows } from "./score-resume.ts";
