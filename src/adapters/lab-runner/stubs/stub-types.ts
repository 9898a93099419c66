/** What the engine sees of a neighbour that the harness plays. */
import type { DownMode, Json, StubPlan } from "#core/labs/index.ts";

/** Something a stub did, or was asked: the engine stamps it at once and keeps it in the history. */
export interface StubEffect {
  readonly stub: string;
  readonly what: "effect" | "arrival";
  readonly f: string;
  readonly key: string;
  readonly in: Json;
  readonly out: Json;
  /** What will be answered; null when nothing will be. */
  readonly http: number | null;
}

export interface StubServerOptions {
  readonly plan: StubPlan;
  /** Microseconds since the run began. */
  readonly now: () => number;
  /** Called in the moment it happens, before anything else can. */
  readonly onEffect: (effect: StubEffect) => void;
  /** The reply to an effect waits for this: a kill here strikes after the work was done and before the service knows. */
  readonly beforeReply?: (effect: StubEffect) => Promise<void> | void;
}

export interface StubServer {
  readonly port: number;
  /** "http://127.0.0.1:PORT", what the service is told. */
  readonly url: string;
  /** Misbehaves for so long; resolves when over. A second call replaces the first. */
  readonly misbehave: (how: DownMode, ms: number) => Promise<void>;
  readonly heal: () => Promise<void>;
  readonly requests: () => number;
  readonly close: () => Promise<void>;
}
