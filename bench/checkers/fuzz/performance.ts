/** The histogram against the slow, plain way, for `mettle bench checkers --fuzz`. */
import { tryHistogram } from "#test/support/checkers/histogram-trial.ts";
import { fuzzOf } from "#test/support/checkers/trial.ts";

export const performanceFuzz = fuzzOf(tryHistogram);
