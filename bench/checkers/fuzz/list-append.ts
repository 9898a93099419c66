/** List-append isolation against the slow, plain way, for `mettle bench checkers --fuzz`. */
import { tryListAppend } from "#test/support/checkers/list-append-trial.ts";
import { fuzzOf } from "#test/support/checkers/trial.ts";

export const listAppendFuzz = fuzzOf(tryListAppend);
