/** Scan coverage against the slow, plain way, for `mettle bench checkers --fuzz`. */
import { tryScan } from "#test/support/checkers/scan-trial.ts";
import { fuzzOf } from "#test/support/checkers/trial.ts";

export const scanCoverageFuzz = fuzzOf(tryScan);
