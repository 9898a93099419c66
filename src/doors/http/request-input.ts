/** A request's path, query and body as one input object, checked by the operation's own schema. */
import type { HonoRequest } from "hono";
import type { BoundOperation, Failure, Rest } from "#app/operation.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import type { Problem } from "./problem.ts";

/** 2,000 dropped postings of ordinary size. */
const largestBody = 48_000_000;

export interface ReadRequest {
  readonly input: unknown;
  /** The body as sent, for the idempotency hash. */
  readonly body: string;
}

export type UnreadableRequest = Failure & Pick<Problem, "errors"> & { readonly status: 400 | 413 | 415 };

export const readRequest = async <Deps>(
  operation: BoundOperation<Deps>,
  rest: Rest,
  request: HonoRequest,
): Promise<Result<ReadRequest, UnreadableRequest>> => {
  const sent = await bodyOf(rest, request);
  if (!sent.ok) return sent;
  const fields =
    rest.method === "get" || rest.method === "delete" ? fromQuery(request.query()) : sent.value.fields;
  const checked = operation.input.safeParse({ ...fields, ...request.param() });
  if (checked.success) return ok({ input: checked.data, body: sent.value.text });
  const errors = checked.error.issues.map(({ path, message }) => ({
    pointer: `/${path.map(String).join("/")}`,
    message,
  }));
  const message = errors.map((error) => `${error.pointer}: ${error.message}`).join("; ");
  return err({ type: "InvalidInput", message, errors, status: 400 });
};

interface Body {
  readonly text: string;
  readonly fields: object;
}

const bodyOf = async (rest: Rest, request: HonoRequest): Promise<Result<Body, UnreadableRequest>> => {
  if (rest.method === "get" || rest.method === "delete") return ok({ text: "", fields: {} });
  const type = request.header("content-type") ?? "";
  if (!/^application\/(?:json|[a-z.-]{1,60}\+json)\b/u.test(type)) {
    return err({ type: "NotJson", message: "Send Content-Type: application/json.", status: 415 });
  }
  const text = await request.text();
  if (text.length > largestBody) {
    return err({
      type: "BodyTooLarge",
      message: "Send at most 48 MB at once; split the files.",
      status: 413,
    });
  }
  return parseObject(text);
};

const parseObject = (text: string): Result<Body, UnreadableRequest> => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return ok({ text, fields: value });
    return err({ type: "NotAnObject", message: "The body is JSON, but not an object.", status: 400 });
  } catch {
    return err({ type: "BrokenJson", message: "The body is not valid JSON.", status: 400 });
  }
};

/** `?dryRun=true` is a boolean; everything else stays text and is coerced by the schema where it says so. */
const fromQuery = (query: Readonly<Record<string, string>>): object =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      value === "true" ? true : value === "false" ? false : value,
    ]),
  );
