/** Set, counter, queue and bank accounting against the slow, plain way, for `mettle bench checkers --fuzz`. */
import { tryBank, tryCounter, tryQueue, trySet } from "#test/support/checkers/accounting-trials.ts";
import { fuzzOf } from "#test/support/checkers/trial.ts";

export const accountingFuzz = fuzzOf(tryBank, tryCounter, tryQueue, trySet);
