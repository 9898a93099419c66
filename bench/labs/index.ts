/** How sharp and how quiet the labs are. */
export { startNeighbours } from "./busy-neighbours.ts";
export { printLabsBench } from "./print-labs-bench.ts";
export { benchLab, falseAlarms, type LabFigures } from "./run-labs-bench.ts";
