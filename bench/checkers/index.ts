export { drawHistories } from "./draw-histories.ts";
export { printCheckersBench } from "./print-checkers-bench.ts";
export { readHistoryFiles } from "./read-history-files.ts";
export { runCheckersBench } from "./run-checkers-bench.ts";
export { runFuzz } from "./run-fuzz.ts";
export { runPorcupine } from "./run-porcupine.ts";
