/** What the proxy in front of an instance does to one request, and what it knows of it afterwards. */

/** Decided by the engine for each request, from the seed. */
export type EdgeDecision =
  | { readonly do: "pass" }
  /** It never reaches the service; the client's connection is cut. */
  | { readonly do: "drop-request" }
  /** The service does the work; then the client's connection is cut. */
  | { readonly do: "drop-reply" }
  /** Sent again so many milliseconds after the first; the first reply counts, the second is read and forgotten. */
  | { readonly do: "duplicate"; readonly gapMs: number }
  /** Sent so many milliseconds late. */
  | { readonly do: "delay"; readonly ms: number }
  /** The client gets half of the body, then a reset. */
  | { readonly do: "reset-mid-body" }
  /** The client gets the body byte by byte. */
  | { readonly do: "drip"; readonly ms: number };

export interface EdgeRequest {
  /** What the client put into `tokenHeader`; null where it put nothing. */
  readonly token: string | null;
  readonly method: string;
  readonly path: string;
}

/**
 * `not-sent`: not one byte reached the service, so it certainly had no effect. `sent`: it may have been executed.
 * `answered`: the service's whole answer was read, whether or not the client got it.
 */
export interface EdgeFate {
  readonly reached: "not-sent" | "sent" | "answered";
  /** Status of the service's own answer. */
  readonly http: number | null;
  /** Why it failed: "ECONNREFUSED". */
  readonly err: string | null;
}

/** The client names its request in this header, to ask for its fate; the service never sees it. */
export const tokenHeader = "x-mettle-request";

export interface HttpProxy {
  readonly port: number;
  /** Where requests go from now on: the port of the restarted instance; null while there is none. */
  readonly retarget: (upstreamPort: number | null) => void;
  /** What is known of a request, told once; null for a token that was never seen, i.e. the proxy itself was not reached. */
  readonly takeFate: (token: string) => EdgeFate | null;
  readonly close: () => Promise<void>;
}

export interface HttpProxyOptions {
  readonly decide: (request: EdgeRequest) => EdgeDecision;
}
