/** Sends one request and says exactly how it ended: whether a byte of it left, and whether a whole answer came back. */
import type { Dispatcher } from "undici";
import type { Json, RequestStep } from "#core/labs/index.ts";
import type { Ending } from "./classify-outcome.ts";
import { parseBody, plainHeaders } from "./parse-body.ts";

export interface SentRequest {
  readonly ending: Ending;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
}

export interface SendOptions {
  readonly timeoutMs: number;
  /** Beside the step's own: for the proxy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** When it is aborted, the request is given up. */
  readonly signal: AbortSignal;
}

export const sendRequest = (
  dispatcher: Dispatcher,
  step: RequestStep,
  { timeoutMs, headers, signal }: SendOptions,
): Promise<SentRequest> =>
  new Promise((resolve) => {
    const exchange = new Exchange(resolve, signal, timeoutMs);
    const sent = contentOf(step);
    try {
      dispatcher.dispatch(
        {
          method: step.method,
          path: step.path,
          headers: { accept: "application/json", ...sent.headers, ...step.headers, ...headers },
          body: sent.body,
        },
        exchange,
      );
    } catch (error) {
      // An address or a header that cannot be sent at all.
      exchange.onResponseError(null, error as Error);
    }
  });

const contentOf = ({ body, headers = {} }: RequestStep) => {
  if (body === undefined) return { body: null, headers: {} };
  const isTyped = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
  if (isTyped && typeof body === "string") return { body, headers: {} };
  const json = isTyped ? {} : { "content-type": "application/json" };
  return { body: JSON.stringify(body), headers: json };
};

/** No answer of a lab comes near; a service that sends more is not kept in memory. */
const LARGEST_BODY = 1_000_000;

type Headers = Readonly<Record<string, string | ReadonlyArray<string> | undefined>>;

class Exchange implements Dispatcher.DispatchHandler {
  private controller: Dispatcher.DispatchController | null = null;
  private http = 0;
  private headers: Readonly<Record<string, string>> = {};
  private readonly chunks: Array<Buffer> = [];
  private size = 0;
  private isOver = false;
  private readonly timer: NodeJS.Timeout;
  private readonly resolve: (sent: SentRequest) => void;
  private readonly signal: AbortSignal;

  constructor(resolve: (sent: SentRequest) => void, signal: AbortSignal, timeoutMs: number) {
    this.resolve = resolve;
    this.signal = signal;
    this.timer = setTimeout(() => this.giveUp(`no answer within ${timeoutMs} ms`), timeoutMs);
    if (signal.aborted) this.giveUp(ENDED);
    else signal.addEventListener("abort", this.onAbort, { once: true });
  }

  private readonly onAbort = (): void => this.giveUp(ENDED);

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.isOver) controller.abort(new Error(ENDED));
  }

  onResponseStart(_controller: Dispatcher.DispatchController, http: number, headers: Headers): void {
    // 100 and 103 announce an answer and are none.
    if (http < 200) return;
    this.http = http;
    this.headers = plainHeaders(headers);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.size += chunk.length;
    if (this.size > LARGEST_BODY) this.giveUp("the answer is larger than 1 MB");
    else this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.end({ kind: "answered", http: this.http });
  }

  onResponseError(_controller: unknown, error: Error): void {
    this.end(this.brokenEnding(wordsOf(error)));
  }

  private giveUp(err: string): void {
    const { controller } = this;
    this.end(this.brokenEnding(err));
    controller?.abort(new Error(err));
  }

  /** undici announces the start of a request before the first byte is written: without it, nothing left. */
  private brokenEnding(err: string): Ending {
    return this.controller === null ? { kind: "unsent", err } : { kind: "lost", err };
  }

  private end(ending: Ending): void {
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.timer);
    this.signal.removeEventListener("abort", this.onAbort);
    const isWhole = ending.kind === "answered";
    this.resolve({
      ending,
      headers: isWhole ? this.headers : {},
      body: isWhole ? parseBody(Buffer.concat(this.chunks)) : null,
    });
  }
}

const ENDED = "given up, because the phase ended";

const wordsOf = (error: Error & { readonly code?: string }): string => {
  const said = messageByCode[error.code ?? ""] ?? error.message;
  return said === "" ? (error.code ?? "the connection broke") : said;
};

const messageByCode: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused",
  ECONNRESET: "connection reset",
  EPIPE: "connection reset",
  UND_ERR_SOCKET: "the connection was closed without a whole answer",
  UND_ERR_CONNECT_TIMEOUT: "no connection within 2 s",
};
