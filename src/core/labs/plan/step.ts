/**
 * What a logical client does, as data: a client is a generator that yields steps and is handed the replies. So a
 * lab's whole workload is pure, and the harness that sends the requests is the same for every lab.
 */
import type { Json } from "../history/event.ts";
import type { Outcome } from "../history/history.ts";
import type { Action } from "./fault.ts";

/** One HTTP request of a client. */
export interface RequestStep {
  readonly do: "request";
  /** Its name in the history: "pay". */
  readonly f: string;
  /** What it is about; operations on one key are checked together. */
  readonly key: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string under a `content-type` of its own in `headers` is sent as it is. */
  readonly body?: Json;
  /** What the history keeps of the question; the body where absent. */
  readonly in?: Json;
  /** Which instance is asked; the client's own where absent. */
  readonly instance?: number;
  readonly intent?: number;
  readonly attempt?: number;
  /** Milliseconds until the client gives up; 3,000 where absent. */
  readonly timeoutMs?: number;
  /** Statuses outside 2xx that are an answer as asked, e.g. 404 of a read: their outcome is `ok`. */
  readonly answers?: ReadonlyArray<number>;
  /** Statuses that the contract says certainly had no effect: their outcome is `fail`. 4xx are that anyway, without 408, 409 and 425. */
  readonly definite?: ReadonlyArray<number>;
  /** Changes nothing, so whatever goes wrong is `fail`. */
  readonly readOnly?: boolean;
  /** What the history keeps of the answer; its body where absent. Must not depend on anything but the answer. */
  readonly out?: (answer: HttpAnswer) => Json;
  /** false: not sent through the faulty proxy, so that only the process's own faults reach it. */
  readonly faulty?: boolean;
}

export interface HttpAnswer {
  readonly http: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON; otherwise its text; null when empty. */
  readonly body: Json;
}

/** What became of a request. `http` is null, and `body` too, when no whole answer came. */
export interface Reply {
  readonly op: number;
  readonly outcome: Outcome;
  readonly http: number | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
  readonly out: Json;
  readonly err: string | null;
  /** Microseconds since the run began. */
  readonly start: number;
  readonly end: number;
}

export type Step =
  | RequestStep
  /** Sent at the same moment; their replies come together, in this order. */
  | { readonly do: "together"; readonly requests: ReadonlyArray<RequestStep> }
  | { readonly do: "sleep"; readonly ms: number }
  /** Contract phase: a promise of the contract, and whether it held. The first that does not ends the run. */
  | {
      readonly do: "expect";
      /** "POST /payments without an Idempotency-Key answers 400" */
      readonly that: string;
      readonly holds: boolean;
      /** "it answered 500 {…}" */
      readonly saw: string;
      /** Which invariant it belongs to; "contract" where absent. */
      readonly invariant?: string;
      readonly ops?: ReadonlyArray<number>;
    }
  /** The harness breaks or heals something now, and the client goes on when that is done (after a kill: when the service is back). */
  | { readonly do: "act"; readonly action: Action }
  /** Kept in the history for the checker: what the lab knows and no request says. */
  | {
      readonly do: "note";
      readonly f: string;
      readonly key: string;
      readonly in?: Json;
      readonly out?: Json;
    };

/** A running client. It is handed the replies of its last step: one of a request, several of `together`, none otherwise. */
export type Steps = Generator<Step, void, ReadonlyArray<Reply>>;

/** For use inside a client: `const reply = yield* request({ … })`. */
export function* request(step: Omit<RequestStep, "do">): Generator<Step, Reply, ReadonlyArray<Reply>> {
  const [reply] = yield { ...step, do: "request" };
  return reply ?? neverSent;
}

/** For use inside a client: several requests at one moment. */
export function* together(
  requests: ReadonlyArray<Omit<RequestStep, "do">>,
): Generator<Step, ReadonlyArray<Reply>, ReadonlyArray<Reply>> {
  return yield { do: "together", requests: requests.map((step) => ({ ...step, do: "request" as const })) };
}

/** What a client sees of a request that the harness could not even send, because the run is being ended. */
const neverSent: Reply = {
  op: -1,
  outcome: "fail",
  http: null,
  headers: {},
  body: null,
  out: null,
  err: "the run ended",
  start: 0,
  end: 0,
};
