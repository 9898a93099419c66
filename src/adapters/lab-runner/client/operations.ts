/** Sends the requests of the clients and keeps their story: what was asked, what became of it, and when. */
import type { Json, Reply, RequestStep } from "#core/labs/index.ts";
import type { HistoryWriter } from "../engine/history-writer.ts";
import { type EdgeFate, tokenHeader } from "../proxies/edge-types.ts";
import { classifyOutcome, type Ending } from "./classify-outcome.ts";
import type { Connections } from "./connections.ts";
import { type SentRequest, sendRequest } from "./send-request.ts";

/** Where one request goes. */
export interface Route {
  readonly origin: string;
  readonly instance: number;
  /** Of a request that goes through the proxy: its name there, and how to learn what became of it. */
  readonly edge: { readonly token: string; readonly takeFate: () => EdgeFate | null } | null;
}

export interface OperationHooks {
  /** It is on its way. */
  readonly onSent: (f: string) => void;
  /** It was answered ok; the client is told when this resolves. */
  readonly onAnswered: (f: string) => Promise<void> | undefined;
}

export interface OperationCounts {
  operations: number;
  ok: number;
  refused: number;
  unknown: number;
}

export interface Operations {
  readonly send: (client: string, step: RequestStep, route: Route, signal: AbortSignal) => Promise<Reply>;
  readonly counts: Readonly<OperationCounts>;
}

export const createOperations = (
  writer: HistoryWriter,
  connections: Connections,
  hooks: OperationHooks,
): Operations => {
  const counts: OperationCounts = { operations: 0, ok: 0, refused: 0, unknown: 0 };
  return {
    counts,
    send: async (client, step, route, signal) => {
      const op = counts.operations;
      counts.operations += 1;
      const invoked = writer.write({
        p: client,
        ev: "invoke",
        op,
        ...askedOf(step),
        instance: route.instance,
      });
      const sending = sendRequest(connections.to(route.origin), step, {
        timeoutMs: step.timeoutMs ?? TIMEOUT_MS,
        headers: route.edge === null ? {} : { [tokenHeader]: route.edge.token },
        signal,
      });
      hooks.onSent(step.f);
      const sent = await sending;
      const ending = endingKnown(sent.ending, route.edge?.takeFate() ?? null);
      const outcome = classifyOutcome(ending, step);
      const told = toldBy(ending, step, sent);
      const { f, key } = step;
      const ended = writer.write({ p: client, ev: outcome, op, f, key, ...told.event });
      counts[countOf[outcome]] += 1;
      if (outcome === "ok") await hooks.onAnswered(step.f);
      const { headers, body } = sent;
      const { http, out, err } = told;
      return { op, outcome, http, headers, body, out, err, start: invoked.t, end: ended.t };
    },
  };
};

/** Where a request does not say how long its client waits. */
const TIMEOUT_MS = 3000;

const countOf = { ok: "ok", fail: "refused", info: "unknown" } as const;

const askedOf = ({ f, key, in: asked, body, intent, attempt }: RequestStep) => ({
  f,
  key,
  in: asked ?? body ?? null,
  ...(intent === undefined ? {} : { intent }),
  ...(attempt === undefined ? {} : { attempt }),
});

const toldBy = (ending: Ending, step: RequestStep, sent: SentRequest) => {
  if (ending.kind !== "answered")
    return { http: null, out: null, err: ending.err, event: { err: ending.err } };
  const { http } = ending;
  const out = readOut(step, { ...sent, http });
  return { http, out, err: null, event: { http, out } };
};

/** The proxy knows more than the client: a request that it could not hand on never reached the service. */
const endingKnown = (ending: Ending, fate: EdgeFate | null): Ending => {
  if (ending.kind !== "lost" || fate?.reached !== "not-sent") return ending;
  return { kind: "unsent", err: fate.err === "ECONNREFUSED" ? "connection refused" : ending.err };
};

/** A lab's reading of an answer meets whatever a service sends; one that it cannot read says nothing. */
const readOut = (
  step: RequestStep,
  { http, headers, body }: SentRequest & { readonly http: number },
): Json => {
  if (step.out === undefined) return body;
  try {
    return step.out({ http, headers, body });
  } catch {
    return null;
  }
};
