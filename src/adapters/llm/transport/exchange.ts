/** One request and its answer, under three time-outs and a limit of size. */
import { err, ok, type Result } from "#core/base/result.ts";
import type { Clock } from "./clock.ts";
import { type Fault, faultOf } from "./fault.ts";
import { connectionFault, httpFault } from "./http-fault.ts";
import type { Limits } from "./limits.ts";

export interface WireRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Exchange {
  readonly clock: Clock;
  readonly limits: Limits;
  /** When everything has to be over, in milliseconds since 1970. */
  readonly deadline: number;
  readonly signal: AbortSignal;
  /** Sees a good answer piece by piece; true when it has all that it wants. */
  readonly onPiece: (piece: string) => boolean;
}

/** The body of a good answer. */
export const exchange = async (request: WireRequest, how: Exchange): Promise<Result<string, Fault>> => {
  const watch = startWatch(how);
  try {
    const response = await fetch(request.url, {
      method: "POST",
      headers: { "content-type": "application/json", ...request.headers },
      body: JSON.stringify(request.body),
      // A redirect would carry text and key to whoever it names.
      redirect: "manual",
      signal: watch.signal,
    });
    if (response.ok) return await readBody(response, how, watch);
    // What went wrong is in the first lines of the body; a reply that goes on for ever is left alone.
    const body = await readBody(response, { ...how, onPiece: () => false }, watch);
    return err(httpFault(response.status, response.headers, body.ok ? body.value : "", how.clock.now()));
  } catch (thrown) {
    return err(watch.fault() ?? connectionFault(thrown));
  } finally {
    watch.end();
  }
};

interface Watch {
  readonly signal: AbortSignal;
  /** A piece has come: the next one is waited for anew. */
  readonly heard: () => void;
  readonly fault: () => Fault | null;
  readonly end: () => void;
}

const startWatch = ({ clock, limits, deadline, signal }: Exchange): Watch => {
  const controller = new AbortController();
  let fault: Fault | null = null;
  const stop = (reason: Fault) => (): void => {
    fault ??= reason;
    controller.abort();
  };
  const onStop = stop(faultOf("stopped"));
  if (signal.aborted) onStop();
  signal.addEventListener("abort", onStop);
  const left = Math.max(0, deadline - clock.now());
  const callOffDeadline = clock.after(left, stop(faultOf("timed-out", "the whole call took too long")));
  let callOff = clock.after(limits.attemptMs, stop(faultOf("timed-out", "no first word")));
  return {
    signal: controller.signal,
    heard: () => {
      callOff();
      callOff = clock.after(limits.idleMs, stop(faultOf("timed-out", "it fell silent")));
    },
    fault: () => fault,
    end: () => {
      callOff();
      callOffDeadline();
      signal.removeEventListener("abort", onStop);
      controller.abort();
    },
  };
};

const readBody = async (
  { body }: Response,
  { limits, onPiece }: Exchange,
  watch: Watch,
): Promise<Result<string, Fault>> => {
  if (!body) return ok("");
  const decoder = new TextDecoder();
  const pieces: Array<string> = [];
  let bytes = 0;
  watch.heard();
  for await (const chunk of body) {
    watch.heard();
    bytes += chunk.byteLength;
    if (bytes > limits.replyBytes) return err(faultOf("too-large"));
    const piece = decoder.decode(chunk, { stream: true });
    pieces.push(piece);
    if (onPiece(piece)) break;
  }
  return ok(pieces.join(""));
};
