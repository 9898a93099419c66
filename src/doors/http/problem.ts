/** RFC 9457 problem details: every error, from every route, in one shape with a stable `type`. */
import type { Failure } from "#app/operation.ts";

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
  const problem: Problem = {
    type: `urn:mettle:problem:${failure.type}`,
    title: failure.type.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, " "),
    status,
    detail: failure.message,
    instance,
    ...(failure.errors ? { errors: failure.errors } : {}),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
  });
};
