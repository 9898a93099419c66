export type { ClaimCase, ClaimSet, Label } from "./claim-case.ts";
export { type ClaimsBars, claimsBars } from "./claims-bars.ts";
export { drawClaims } from "./generate/draw-claims.ts";
export { printClaimsBench } from "./print-claims-bench.ts";
export { type CaseFolderError, readCaseFolder } from "./read-case-folder.ts";
export { type ClaimsBench, type ClassFigures, isAccepted, runClaimsBench } from "./run-claims-bench.ts";
