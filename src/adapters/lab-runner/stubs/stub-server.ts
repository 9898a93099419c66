/** A neighbour of the service, played by the harness: pure handlers decide, this file listens, waits and misbehaves. */

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { DownMode, Json, StubAnswer, StubPlan, StubRequest } from "#core/labs/index.ts";
import { createSignal } from "../engine/wait.ts";
import { openListener } from "../proxies/listener.ts";
import type { StubEffect, StubServer, StubServerOptions } from "./stub-types.ts";

/** Of a request; the labs send a few hundred bytes. */
const longestBody = 10_485_760;

export const openStubServer = async (options: StubServerOptions): Promise<StubServer> => {
  let how: DownMode | null = null;
  let since = 0;
  let requests = 0;
  let healing = createSignal();
  const server = createServer({ keepAliveTimeout: 60_000, requestTimeout: 0, noDelay: true });
  server.on("request", (request, response) => {
    requests += 1;
    void serve(options, request, response, () => modeNow(how, performance.now() - since), healing.signal);
  });
  const listener = await openListener((socket) => server.emit("connection", socket));
  const heal = async (): Promise<void> => {
    how = null;
    healing.abort();
    healing = createSignal();
    await listener.accept();
  };
  return {
    port: listener.port,
    url: `http://127.0.0.1:${listener.port}`,
    misbehave: async (wanted, ms) => {
      await heal();
      how = wanted;
      since = performance.now();
      const { signal } = healing;
      if (wanted.mode === "refuse") listener.refuse();
      const isOver = await sleep(ms, true, { signal }).catch(() => false);
      if (isOver) await heal();
    },
    heal,
    requests: () => requests,
    close: async () => {
      healing.abort();
      await listener.close();
      server.closeAllConnections();
    },
  };
};

/** A flapping stub begins with errors. */
const modeNow = (how: DownMode | null, ms: number): DownMode | null => {
  if (how?.mode !== "flap") return how;
  return Math.floor(ms / how.ms) % 2 === 0 ? { mode: "error", status: 503 } : null;
};

const serve = async (
  { plan, now, onEffect, beforeReply }: StubServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  mode: () => DownMode | null,
  healed: AbortSignal,
): Promise<void> => {
  response.on("error", () => undefined);
  const body = await bodyOf(request);
  if (body === undefined) return void response.socket?.destroy();
  const asked = {
    method: request.method ?? "GET",
    path: request.url ?? "/",
    headers: headersOf(request),
    body,
  };
  const came = plan.arrivalOf?.({ ...asked, t: now() });
  if (came) onEffect(arrivalEffect(plan.name, came, null));
  await sleep(plan.latencyMs);
  // Decided when the work would be done, not when it was asked for: a fault in between counts.
  const how = mode();
  if (how?.mode === "hang" || how?.mode === "error" || how?.mode === "refuse") {
    return fail(how, response, healed);
  }
  const answer = answerOf(plan, { ...asked, t: now() });
  await record(plan, answer, onEffect, beforeReply);
  if (how?.mode === "lose-reply") return void response.socket?.resetAndDestroy();
  if (how?.mode === "slow") await sleep(how.ms, null, { signal: healed }).catch(() => null);
  await reply(response, answer, how?.mode === "drip" ? how.ms : 0, healed);
};

const fail = async (
  how: Extract<DownMode, { readonly mode: "hang" | "error" | "refuse" }>,
  response: ServerResponse,
  healed: AbortSignal,
): Promise<void> => {
  if (how.mode === "error") {
    const body = '{"error":"unavailable"}';
    response.writeHead(how.status, { "content-type": "application/json" }).end(body);
    return;
  }
  // Said nothing to until the stub is well again; then its connection ends, as after a restart.
  if (how.mode === "hang" && !healed.aborted) {
    await new Promise((resolve) => {
      healed.addEventListener("abort", resolve, { once: true });
      response.once("close", resolve);
    });
  }
  response.socket?.resetAndDestroy();
};

/** A handler that breaks is a bug of the lab; the service sees what it would see of a broken neighbour. */
const answerOf = (plan: StubPlan, request: StubRequest): StubAnswer => {
  try {
    return plan.handle(request);
  } catch (thrown) {
    return { http: 500, body: `the stub ${plan.name} broke: ${String(thrown)}`, effect: null };
  }
};

const record = async (
  { name }: StubPlan,
  { http, effect, arrival }: StubAnswer,
  onEffect: StubServerOptions["onEffect"],
  beforeReply: StubServerOptions["beforeReply"],
): Promise<void> => {
  const made: Array<StubEffect> = [];
  if (arrival) {
    made.push(arrivalEffect(name, arrival, http));
  }
  if (effect) {
    const { in: given = null, out = null } = effect;
    made.push({ stub: name, what: "effect", f: effect.f, key: effect.key, in: given, out, http });
  }
  for (const one of made) onEffect(one);
  for (const one of made) await beforeReply?.(one);
};

const arrivalEffect = (
  stub: string,
  { f, key, in: given = null }: NonNullable<StubAnswer["arrival"]>,
  http: number | null,
): StubEffect => ({ stub, what: "arrival", f, key, in: given, out: null, http });

const reply = async (
  response: ServerResponse,
  { http, body, headers }: StubAnswer,
  dripMs: number,
  healed: AbortSignal,
): Promise<void> => {
  if (response.destroyed) return;
  const bytes = Buffer.from(body === null ? "" : JSON.stringify(body));
  const type = body === null ? {} : { "content-type": "application/json" };
  response.writeHead(http, { ...type, ...headers, "content-length": String(bytes.length) });
  for (let at = 0; dripMs > 0 && at < bytes.length - 1 && !healed.aborted; at += 1) {
    if (response.destroyed) return;
    response.write(bytes.subarray(at, at + 1));
    await sleep(dripMs, null, { signal: healed }).catch(() => null);
    if (healed.aborted) return void response.end(bytes.subarray(at + 1));
    if (at === bytes.length - 2) return void response.end(bytes.subarray(at + 1));
  }
  response.end(bytes);
};

const headersOf = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );

/** Undefined when it was cut, or is too large. */
const bodyOf = async (request: IncomingMessage): Promise<Json | undefined> => {
  const pieces: Array<Buffer> = [];
  let length = 0;
  try {
    for await (const piece of request as AsyncIterable<Buffer>) {
      length += piece.length;
      if (length > longestBody) return undefined;
      pieces.push(piece);
    }
  } catch {
    return undefined;
  }
  const text = Buffer.concat(pieces).toString("utf8");
  if (text === "") return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
};
