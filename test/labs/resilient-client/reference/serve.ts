/** Quotes and orders by way of an upstream that may be slow, wrong or gone. Mutants replace one part. */
import { type Answer, type Route, serveJson } from "#test/support/labs/serve-json.ts";
import { type Breaker, createBreaker } from "./breaker.ts";
import { type Budget, createBudget } from "./budget.ts";
import { policy } from "./policy.ts";

export interface Parts {
  readonly breaker: Breaker;
  readonly budget: Budget;
  readonly waitMs: (retry: number) => number;
  readonly isFailure: (status: number) => boolean;
  readonly attemptTimeoutMs: number;
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  readonly orderAttempts: number;
}

export const parts: Parts = {
  breaker: createBreaker(),
  budget: createBudget(),
  waitMs: (retry) => policy.backoffBaseMs * 2 ** retry * (1 + policy.backoffJitter * (2 * Math.random() - 1)),
  isFailure: (status) => status >= 500,
  attemptTimeoutMs: policy.attemptTimeoutMs,
  // A little is kept back for the way to the caller.
  deadlineMs: policy.deadlineMs - 20,
  maxAttempts: policy.maxAttempts,
  orderAttempts: 1,
};

export const serve = (given: Parts): void => serveJson(routesOf(given));

const routesOf = (given: Parts): Readonly<Record<string, Route>> => ({
  "GET /quote/:id": ({ path }) => ask(given, "GET", `/quote/${path["id"]}`, null, given.maxAttempts),
  "POST /orders": ({ body }) => ask(given, "POST", "/orders", body, given.orderAttempts),
});

const ask = async (
  given: Parts,
  method: string,
  path: string,
  body: unknown,
  most: number,
): Promise<Answer> => {
  const until = performance.now() + given.deadlineMs;
  given.budget.countRequest();
  for (let retry = 0; ; retry += 1) {
    const pass = given.breaker.enter();
    if (pass === null) return { status: 503, body: { error: "the upstream is resting" } };
    const answer = await attempt(
      method,
      path,
      body,
      Math.min(given.attemptTimeoutMs, until - performance.now()),
    );
    const hasFailed = answer === null || given.isFailure(answer.status);
    given.breaker.leave(pass, hasFailed);
    if (answer !== null && answer.status < 500) return answer;
    const waitMs = given.waitMs(retry);
    if (performance.now() + waitMs >= until) return { status: 504, body: { error: "no time left" } };
    if (retry + 1 >= most || !given.budget.takeRetry())
      return { status: 502, body: { error: "the upstream failed" } };
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
};

/** One request, until its last byte; null when it failed without a status. */
const attempt = async (
  method: string,
  path: string,
  body: unknown,
  timeoutMs: number,
): Promise<Answer | null> => {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), timeoutMs);
  try {
    const response = await fetch(`${policy.upstream}${path}`, {
      method,
      signal: giveUp.signal,
      ...(body === null
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? null : (JSON.parse(text) as unknown) };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
};
