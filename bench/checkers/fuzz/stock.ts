/** Stock bounds against the slow, plain way, for `mettle bench checkers --fuzz`. */
import { tryStock } from "#test/support/checkers/stock-trial.ts";
import { fuzzOf } from "#test/support/checkers/trial.ts";

export const stockFuzz = fuzzOf(tryStock);
