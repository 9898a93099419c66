/** All fuzzers but the one of linearizability, by the name of their checker. */
import type { Fuzz } from "#test/support/checkers/trial.ts";
import { accountingFuzz } from "./accounting.ts";
import { leaseIntervalsFuzz } from "./lease-intervals.ts";
import { listAppendFuzz } from "./list-append.ts";
import { performanceFuzz } from "./performance.ts";
import { scanCoverageFuzz } from "./scan-coverage.ts";
import { stockFuzz } from "./stock.ts";
import { tokenBucketFuzz } from "./token-bucket.ts";

export const fuzzByChecker: Readonly<Record<string, Fuzz>> = {
  accounting: accountingFuzz,
  "lease-intervals": leaseIntervalsFuzz,
  "list-append": listAppendFuzz,
  performance: performanceFuzz,
  "scan-coverage": scanCoverageFuzz,
  stock: stockFuzz,
  "token-bucket": tokenBucketFuzz,
};
