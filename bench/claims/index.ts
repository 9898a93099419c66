export type { ClaimCase } from "./claim-case.ts";
export { claimsBars } from "./claims-bars.ts";
export { drawClaims } from "./generate/draw-claims.ts";
export { printClaimsBench } from "./print-claims-bench.ts";
export { readCaseFolder } from "./read-case-folder.ts";
export { type ClaimsBench, type ClassFigures, runClaimsBench } from "./run-claims-bench.ts";
