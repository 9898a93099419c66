/** A request of which only the time and the status matter: no body is kept, nothing is parsed, 25 µs of our own time. */
import type { Dispatcher } from "undici";

export interface LeanRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** `done` gets the status, or null when no whole answer came. */
export const sendLean = (
  dispatcher: Dispatcher,
  { method, path, headers, body }: LeanRequest,
  timeoutMs: number,
  done: (http: number | null) => void,
): void => {
  const options = { method, path, headers, body, headersTimeout: timeoutMs, bodyTimeout: timeoutMs };
  dispatcher.dispatch(options, new StatusOnly(done));
};

class StatusOnly implements Dispatcher.DispatchHandler {
  private http = 0;
  private readonly done: (http: number | null) => void;

  constructor(done: (http: number | null) => void) {
    this.done = done;
  }

  onRequestStart(): void {
    // Needed: undici tells old handlers from new ones by it.
  }

  onResponseStart(_controller: Dispatcher.DispatchController, http: number): void {
    this.http = http;
  }

  onResponseEnd(): void {
    this.done(this.http);
  }

  onResponseError(): void {
    this.done(null);
  }
}
