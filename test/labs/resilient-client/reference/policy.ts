/** The policy, from the environment. */
const figure = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);

export const policy = {
  upstream: process.env["UPSTREAM_URL"] ?? "",
  attemptTimeoutMs: figure("ATTEMPT_TIMEOUT_MS", 200),
  deadlineMs: figure("DEADLINE_MS", 400),
  maxAttempts: figure("MAX_ATTEMPTS", 3),
  backoffBaseMs: figure("BACKOFF_BASE_MS", 60),
  backoffJitter: figure("BACKOFF_JITTER", 0.5),
  retryBudget: figure("RETRY_BUDGET", 0.2),
  breakerFailures: figure("BREAKER_FAILURES", 20),
  breakerOpenMs: figure("BREAKER_OPEN_MS", 400),
  halfOpenProbes: figure("HALF_OPEN_PROBES", 1),
} as const;
