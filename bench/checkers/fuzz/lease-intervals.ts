/** Leases against the slow, plain way, for `mettle bench checkers --fuzz`. */
import { tryLeases } from "#test/support/checkers/leases-trial.ts";
import { fuzzOf } from "#test/support/checkers/trial.ts";

export const leaseIntervalsFuzz = fuzzOf(tryLeases);
