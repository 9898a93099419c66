/**
 * In front of one instance of the service: one request at a time is dropped, doubled, delayed or robbed of its reply.
 * Afterwards it knows what the client cannot: whether the service ever saw the request.
 */

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "undici";
import { createSignal } from "../engine/wait.ts";
import {
  type EdgeDecision,
  type EdgeFate,
  type HttpProxy,
  type HttpProxyOptions,
  tokenHeader,
} from "./edge-types.ts";
import { type ForwardedRequest, forwardRequest, type ServiceAnswer } from "./forward-request.ts";
import { openListener } from "./listener.ts";

/** Fates that nobody asks for are forgotten, the oldest first. */
const mostFates = 20_000;
/** Of a question, as of an answer. */
const longestBody = 10_485_760;

export const openHttpProxy = async ({ decide }: HttpProxyOptions): Promise<HttpProxy> => {
  const fateByToken = new Map<string, EdgeFate>();
  let pool: Pool | null = null;
  const server = createServer({ keepAliveTimeout: 60_000, requestTimeout: 0, noDelay: true });
  server.on("request", (request, response) => {
    const token = oneOf(request.headers[tokenHeader]);
    const tell = (fate: EdgeFate): void => {
      if (token === null) return;
      fateByToken.set(token, fate);
      const [oldest] = fateByToken.keys();
      if (fateByToken.size > mostFates && oldest !== undefined) fateByToken.delete(oldest);
    };
    const decision = decide({ token, method: request.method ?? "GET", path: request.url ?? "/" });
    void carry({ request, response, decision, tell, pool: () => pool });
  });
  const listener = await openListener((socket) => server.emit("connection", socket));
  const dropPool = (): void => {
    const old = pool;
    pool = null;
    void old?.destroy().catch(() => undefined);
  };
  return {
    port: listener.port,
    retarget: (port) => {
      dropPool();
      if (port !== null) pool = new Pool(`http://127.0.0.1:${port}`, poolOptions);
    },
    takeFate: (token) => {
      const fate = fateByToken.get(token) ?? null;
      fateByToken.delete(token);
      return fate;
    },
    close: async () => {
      dropPool();
      await listener.close();
      server.closeAllConnections();
    },
  };
};

const poolOptions = {
  connections: 256,
  pipelining: 1,
  // The client decides how long it waits; when it leaves, the request is ended here too.
  headersTimeout: 60_000,
  bodyTimeout: 60_000,
  keepAliveTimeout: 30_000,
  connect: { timeout: 10_000, noDelay: true },
  maxResponseSize: longestBody,
} as const;

const oneOf = (value: string | ReadonlyArray<string> | undefined): string | null =>
  typeof value === "string" ? value : null;

interface Carried {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly decision: EdgeDecision;
  readonly tell: (fate: EdgeFate) => void;
  readonly pool: () => Pool | null;
}

const carry = async ({ request, response, decision, tell, pool }: Carried): Promise<void> => {
  tell({ reached: "not-sent", http: null, err: null });
  const abandon = createSignal();
  response.once("close", () => abandon.abort());
  const cut = (fate: EdgeFate): void => {
    tell(fate);
    response.socket?.resetAndDestroy();
  };
  const body = await bodyOf(request);
  if (body === null) return cut({ reached: "not-sent", http: null, err: "the request was cut or too large" });
  if (decision.do === "drop-request") return cut({ reached: "not-sent", http: null, err: "dropped" });
  if (decision.do === "delay") await sleep(decision.ms);
  const forwarded = { request, body, signal: abandon.signal };
  // Asked for only now: a restart may have happened while it was delayed.
  const upstream = pool();
  if (upstream === null) return cut({ reached: "not-sent", http: null, err: "the service is down" });
  const begun = forwardRequest(upstream, forwarded, () => tell({ reached: "sent", http: null, err: null }));
  if (decision.do === "duplicate") void sendAgain(pool, forwarded, decision.gapMs);
  const outcome = await begun;
  if (!outcome.ok) {
    return cut({ reached: outcome.error.wasSent ? "sent" : "not-sent", http: null, err: outcome.error.code });
  }
  const answer = outcome.value;
  const fate: EdgeFate = { reached: "answered", http: answer.status, err: null };
  if (decision.do === "drop-reply") return cut({ ...fate, err: "the reply was dropped" });
  tell(fate);
  await reply(response, answer, decision);
};

/** The second one belongs to nobody: the client leaving does not end it. */
const sendAgain = async (
  pool: () => Pool | null,
  forwarded: ForwardedRequest,
  gapMs: number,
): Promise<void> => {
  await sleep(gapMs);
  const upstream = pool();
  if (upstream)
    await forwardRequest(upstream, { ...forwarded, signal: AbortSignal.timeout(30_000) }, () => undefined);
};

/** Null when the client left before it had said everything, or said more than 10 MB. */
const bodyOf = async (request: IncomingMessage): Promise<Buffer | null> => {
  const pieces: Array<Buffer> = [];
  let length = 0;
  try {
    for await (const piece of request as AsyncIterable<Buffer>) {
      length += piece.length;
      if (length > longestBody) return null;
      pieces.push(piece);
    }
  } catch {
    return null;
  }
  return pieces.length === 1 ? (pieces[0] ?? null) : Buffer.concat(pieces);
};

const reply = async (
  response: ServerResponse,
  { status, headers, body }: ServiceAnswer,
  decision: EdgeDecision,
): Promise<void> => {
  if (response.destroyed) return;
  try {
    response.writeHead(status, [...headers, "content-length", String(body.length)]);
  } catch {
    // A header that HTTP does not know how to say.
    response.socket?.resetAndDestroy();
    return;
  }
  if (decision.do === "reset-mid-body") {
    response.write(body.subarray(0, Math.floor(body.length / 2)));
    await sleep(5);
    response.socket?.resetAndDestroy();
  } else if (decision.do === "drip") {
    for (const byte of body) {
      if (response.destroyed) return;
      response.write(Buffer.of(byte));
      await sleep(decision.ms);
    }
    response.end();
  } else response.end(body);
};
