/** One operation as one route: read, run (once per Idempotency-Key), answer with its status, ETag and Location. */
import { createHash } from "node:crypto";
import type { Context } from "hono";
import { type BoundOperation, type CallContext, neverStopped, type Rest } from "#app/operation.ts";
import type { IdempotencyDep, StoredAnswer } from "#app/ports/idempotency.ts";
import type { Deps } from "#app/registry.ts";
import { assertNever } from "#core/base/invariant.ts";
import { fileResponse, wantsFile } from "./file-response.ts";
import { problemAnswer, problemResponse } from "./problem.ts";
import { readRequest } from "./request-input.ts";

export type ServerDeps = Deps & IdempotencyDep;

export const operationRoute =
  (operation: BoundOperation<Deps>, rest: Rest, deps: ServerDeps) =>
  async (context: Context): Promise<Response> => {
    const { path } = context.req;
    const request = await readRequest(operation, rest, context.req);
    if (!request.ok) return problemResponse(request.error, request.error.status, path);
    const call: CallContext = {
      ifMatch: etagToVersion(context.req.header("if-match")),
      progress: () => undefined,
      stop: neverStopped,
    };
    const work = async (bound: Deps): Promise<StoredAnswer> =>
      toAnswer(operation, rest, await operation.run(bound, request.value.input, call), path);
    if (wantsFile(operation, context.req.header("accept")))
      return fileResponse(operation, await operation.run(deps, request.value.input, call), path);
    const key = context.req.header("idempotency-key");
    if (!operation.changesState || key === undefined) return toResponse(await work(deps), context);
    if (key.length === 0 || key.length > 255) return problemResponse(badKey, 400, path);
    const hash = createHash("sha256")
      .update(
        [rest.method, path, call.ifMatch ?? "", request.value.body, context.req.url.split("?")[1] ?? ""].join(
          "\n",
        ),
      )
      .digest("hex");
    const outcome = await (await deps.idempotency()).once(key, hash, ({ workspace, runs }) =>
      work({ ...deps, workspace: async () => workspace, runs: async () => runs }),
    );
    return toOutcome(outcome, context, path);
  };

type Outcome = Awaited<ReturnType<Awaited<ReturnType<ServerDeps["idempotency"]>>["once"]>>;

const toOutcome = (outcome: Outcome, context: Context, path: string): Response => {
  switch (outcome.kind) {
    case "fresh":
    case "stored":
      return toResponse(outcome.answer, context);
    case "stillRunning":
      return problemResponse(
        {
          type: "RequestStillRunning",
          message: "The first request with this key is still running; try again in a second.",
        },
        409,
        path,
        { "retry-after": "1" },
      );
    case "otherRequest":
      return problemResponse(
        {
          type: "IdempotencyKeyReused",
          message: "This key was used for another request; make a new one for each change.",
        },
        422,
        path,
      );
    default:
      return assertNever(outcome);
  }
};

const badKey = { type: "BadIdempotencyKey", message: "An Idempotency-Key has 1 to 255 characters." };

type RunResult = Awaited<ReturnType<BoundOperation<Deps>["run"]>>;

const toAnswer = (
  operation: BoundOperation<Deps>,
  rest: Rest,
  result: RunResult,
  path: string,
): StoredAnswer => {
  if (!result.ok) return problemAnswer(result.error, operation.statusOf(result.error), path);
  const version = versionOf(result.value);
  return {
    status: rest.success,
    headers: {
      "content-type": "application/json",
      ...(version === null ? {} : { etag: `"${version}"` }),
      ...(rest.location ? { location: rest.location(result.value) } : {}),
    },
    body: rest.success === 204 ? "" : JSON.stringify(result.value),
  };
};

const toResponse = ({ status, headers, body }: StoredAnswer, context: Context): Response => {
  const etag = headers["etag"];
  const known = etagToVersion(context.req.header("if-none-match"));
  if (etag !== undefined && context.req.method === "GET" && known === etagToVersion(etag)) {
    return new Response(null, { status: 304, headers: { etag } });
  }
  return new Response(status === 204 ? null : body, { status, headers });
};

const versionOf = (value: unknown): string | null =>
  typeof value === "object" && value !== null && "version" in value && typeof value.version === "string"
    ? value.version
    : null;

/** Compression makes an ETag weak (`W/"2"`); the version inside is the same. */
const etagToVersion = (header: string | undefined): string | null =>
  header === undefined ? null : header.replace(/^W\//u, "").replaceAll('"', "");
