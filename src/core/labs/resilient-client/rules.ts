/** The policy that the contract gives, from the card's figures, in milliseconds; and the environment that says so. */
import type { LabPolicy } from "../lab.ts";

export interface Rules {
  readonly attemptTimeoutMs: number;
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  readonly backoffBaseMs: number;
  readonly backoffJitter: number;
  readonly retryBudget: number;
  readonly retryReserve: number;
  readonly breakerFailures: number;
  readonly breakerOpenMs: number;
  readonly recoverMs: number;
  readonly failFastMs: number;
  readonly rate: number;
}

export const rulesOf = (policy: LabPolicy): Rules => {
  const of = (name: string, otherwise: number): number => policy[name] ?? otherwise;
  return {
    attemptTimeoutMs: of("attemptTimeoutMs", 200),
    deadlineMs: of("deadlineMs", 400),
    maxAttempts: of("maxAttempts", 3),
    backoffBaseMs: of("backoffBaseMs", 60),
    backoffJitter: of("backoffJitter", 0.5),
    retryBudget: of("retryBudget", 0.2),
    retryReserve: of("retryReserve", 10),
    breakerFailures: of("breakerFailures", 20),
    breakerOpenMs: of("breakerOpenMs", 400),
    recoverMs: of("recoverMs", 2_000),
    failFastMs: of("failFastMs", 20),
    rate: of("loadRate", 300),
  };
};

export const environmentOf = (rules: Rules): Readonly<Record<string, string>> => ({
  ATTEMPT_TIMEOUT_MS: String(rules.attemptTimeoutMs),
  DEADLINE_MS: String(rules.deadlineMs),
  MAX_ATTEMPTS: String(rules.maxAttempts),
  BACKOFF_BASE_MS: String(rules.backoffBaseMs),
  BACKOFF_JITTER: String(rules.backoffJitter),
  RETRY_BUDGET: String(rules.retryBudget),
  BREAKER_FAILURES: String(rules.breakerFailures),
  BREAKER_OPEN_MS: String(rules.breakerOpenMs),
  HALF_OPEN_PROBES: "1",
});
