/** Faults as data: a trigger, an action, how long. All are drawn from the seed before the run begins. */

/** What sets a fault off. Semantic triggers hit the moment that matters; a moment by the clock may miss it. */
export type Trigger =
  /** When the n-th operation called f (any, where absent) has been sent, from 1 in each phase. */
  | { readonly on: "sent"; readonly n: number; readonly f?: string }
  /** When the n-th operation called f was answered ok, before the client is told. */
  | { readonly on: "answered"; readonly n: number; readonly f?: string }
  /** When a stub did the n-th effect called f, before it replies. */
  | { readonly on: "effect"; readonly n: number; readonly f: string }
  /** When the database finished the n-th statement of a kind, before it replies. */
  | { readonly on: "database"; readonly after: "INSERT" | "UPDATE" | "DELETE" | "COMMIT"; readonly n: number }
  /** Milliseconds after the phase began. */
  | { readonly on: "time"; readonly ms: number };

/** How a stub misbehaves. `lose-reply` does the work and then cuts the connection. */
export type DownMode =
  | { readonly mode: "slow"; readonly ms: number }
  | { readonly mode: "error"; readonly status: number }
  | { readonly mode: "refuse" }
  | { readonly mode: "lose-reply" }
  | { readonly mode: "hang" }
  /** A byte at a time. */
  | { readonly mode: "drip"; readonly ms: number }
  /** Errors and works by turns of so many milliseconds. */
  | { readonly mode: "flap"; readonly ms: number };

/** What is done. `instance` is a number, or every one where absent. */
export type Action =
  | { readonly kind: "kill9"; readonly instance?: number }
  /** SIGTERM, then kill -9 after a second. */
  | { readonly kind: "term"; readonly instance?: number }
  /** SIGSTOP for so long, then SIGCONT. */
  | { readonly kind: "pause"; readonly ms: number; readonly instance?: number }
  /** Every database connection is cut now, and for `ms` new ones are refused. */
  | { readonly kind: "db-cut"; readonly ms: number }
  /** The next answer to a finished INSERT, UPDATE, DELETE or COMMIT is withheld, and its connection cut: the ambiguous commit. */
  | { readonly kind: "db-commit-cut" }
  /** So much is added to every round trip to the database, for so long. */
  | { readonly kind: "db-latency"; readonly addMs: number; readonly ms: number }
  /** A stub misbehaves for so long. */
  | { readonly kind: "down"; readonly stub: string; readonly how: DownMode; readonly ms: number };

export interface Fault {
  readonly trigger: Trigger;
  readonly action: Action;
}

/**
 * What the proxy in front of the service does to single requests, as shares of them (0–1). Whether it does is
 * decided by the seed, the operation and the attempt: the same request meets the same fate in every run.
 */
export interface EdgeRules {
  /** The request never reaches the service. */
  readonly dropRequest?: number;
  /** The service does the work, and its reply is lost. */
  readonly dropReply?: number;
  /** The service gets the request twice, the second so many milliseconds after the first; the first reply counts. */
  readonly duplicate?: { readonly share: number; readonly gapMs: number };
  readonly delay?: { readonly share: number; readonly ms: number };
  /** The connection ends in the middle of the reply. */
  readonly resetMidBody?: number;
}
