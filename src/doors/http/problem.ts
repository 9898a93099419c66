/** RFC 9457 problem details: every error, from every route, in one shape with a stable `type`. */
import type { Failure } from "#app/operation.ts";
import type { StoredAnswer } from "#app/ports/idempotency.ts";

export interface Problem {
  /** Stable: `urn:mettle:problem:` and the failure's type. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  /** Where the input is wrong, for 400. */
  readonly errors?: ReadonlyArray<{ readonly pointer: string; readonly message: string }>;
}

export const problemResponse = (
  failure: Failure & Pick<Problem, "errors">,
  status: number,
  instance: string,
  headers: Readonly<Record<string, string>> = {},
): Response => {
  const { body, headers: own } = problemAnswer(failure, status, instance);
  return new Response(body, { status, headers: { ...own, ...headers } });
};

/** The same before it is a response: what an Idempotency-Key stores. */
export const problemAnswer = (
  failure: Failure & Pick<Problem, "errors">,
  status: number,
  instance: string,
): StoredAnswer => {
  const problem: Problem = {
    type: `urn:mettle:problem:${failure.type}`,
    title: failure.type.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, " "),
    status,
    detail: failure.message,
    instance,
    ...(failure.errors ? { errors: failure.errors } : {}),
  };
  return { status, headers: { "content-type": "application/problem+json" }, body: JSON.stringify(problem) };
};
