/** Token bucket and sliding window against the slow, plain way, for `mettle bench checkers --fuzz`. */
import { tryRateLimit, tryRateLimitDefinition } from "#test/support/checkers/rate-limit-trial.ts";
import { fuzzOf } from "#test/support/checkers/trial.ts";

export const tokenBucketFuzz = fuzzOf(tryRateLimit, tryRateLimitDefinition);
