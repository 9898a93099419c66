/** Sends one request to the service and reads its whole answer; on failure it says whether a byte of it was sent. */
import type { IncomingMessage } from "node:http";
import type { Dispatcher, Pool } from "undici";
import { err, ok, type Result } from "#core/base/result.ts";
import { tokenHeader } from "./edge-types.ts";

export interface ForwardedRequest {
  readonly request: IncomingMessage;
  readonly body: Buffer;
  readonly signal: AbortSignal;
}

export interface ServiceAnswer {
  readonly status: number;
  /** Names and values by turns, as they came. */
  readonly headers: ReadonlyArray<string>;
  readonly body: Buffer;
}

export interface ForwardFailure {
  readonly code: string;
  /** false: certainly not one byte of it reached the service. */
  readonly wasSent: boolean;
}

/** They belong to one connection, so they end here. */
const ofConnection: ReadonlySet<string> = new Set([
  "connection",
  "keep-alive",
  "proxy-connection",
  "transfer-encoding",
  "content-length",
  "upgrade",
  "te",
  "trailer",
  "expect",
  tokenHeader,
]);

export const forwardRequest = (
  pool: Pool,
  { request, body, signal }: ForwardedRequest,
  onSent: () => void,
): Promise<Result<ServiceAnswer, ForwardFailure>> =>
  new Promise((resolve) => {
    const pieces: Array<Buffer> = [];
    let answer: Omit<ServiceAnswer, "body"> = { status: 0, headers: [] };
    let wasSent = false;
    let leave = (): void => undefined;
    signal.addEventListener("abort", () => leave(), { once: true });
    const handler: Dispatcher.DispatchHandler = {
      // Called when its turn has come on an open connection, right before it is written.
      onRequestStart: (controller) => {
        wasSent = true;
        onSent();
        leave = () => controller.abort(new Error("the client left"));
        if (signal.aborted) leave();
      },
      onResponseStart: (controller, status) => {
        answer = { status, headers: textsOf(controller.rawHeaders) };
      },
      onResponseData: (_controller, piece) => {
        pieces.push(Buffer.from(piece));
      },
      onResponseEnd: () => resolve(ok({ ...answer, body: Buffer.concat(pieces) })),
      onResponseError: (_controller, error) => resolve(err({ code: codeOf(error), wasSent })),
    };
    const headers = withoutConnection(request.rawHeaders);
    const method = (request.method ?? "GET") as Dispatcher.HttpMethod;
    try {
      pool.dispatch(
        { method, path: request.url ?? "/", headers, body: body.length > 0 ? body : null },
        handler,
      );
    } catch (thrown) {
      resolve(err({ code: codeOf(thrown), wasSent }));
    }
  });

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

const textsOf = (raw: unknown): Array<string> => {
  const texts = Array.isArray(raw)
    ? raw.map((part) => (Buffer.isBuffer(part) ? part.toString("latin1") : String(part)))
    : [];
  return withoutConnection(texts);
};

const withoutConnection = (pairs: ReadonlyArray<string>): Array<string> => {
  const kept: Array<string> = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [name = "", value = ""] = [pairs[at], pairs[at + 1]];
    if (!ofConnection.has(name.toLowerCase())) kept.push(name, value);
  }
  return kept;
};
