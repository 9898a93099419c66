/** One line of a run's history: every edge of the harness writes these, on one monotonic clock. */

/** What JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | ReadonlyArray<Json>
  | { readonly [member: string]: Json };

/**
 * `invoke` a request leaves a client · `ok` it was answered as asked · `fail` it certainly had no effect · `info`
 * nobody can know · `effect` a stub did something for the service · `fault` the harness broke something, or healed
 * it · `note` what the harness observed of itself (phases, expectations, load figures).
 */
export type EventKind = "invoke" | "ok" | "fail" | "info" | "effect" | "fault" | "note";

/** One event. Times are microseconds since the run began; absent members do not apply. */
export interface HistoryEvent {
  readonly i: number;
  readonly t: number;
  /** Who: a logical client ("c8"), a stub ("psp"), an instance ("service#0"), the harness ("harness"). */
  readonly p: string;
  readonly ev: EventKind;
  /** The operation that an invoke opens, and its ok, fail or info closes. */
  readonly op?: number;
  /** The operation's name, "pay"; of a fault its kind, "kill9"; of a note its subject, "phase". */
  readonly f?: string;
  /** What it is about; operations on one key are checked together. */
  readonly key?: string;
  readonly in?: Json;
  readonly out?: Json;
  readonly http?: number;
  /** Requests for one purpose share an intent; each try has its attempt, from 0. */
  readonly intent?: number;
  readonly attempt?: number;
  readonly instance?: number;
  readonly err?: string;
  /** Of a fault: what set it off, "effect:charge#3". */
  readonly trigger?: string;
  /** Of a fault that lasts: "begin" or "end". */
  readonly edge?: "begin" | "end";
}

/** First line of a history file: enough to run the same plan again. */
export interface HistoryHeader {
  readonly v: 1;
  /** "payments@1" */
  readonly lab: string;
  readonly seed: string;
  readonly planHash: string;
  readonly harness: string;
  readonly size: "quick" | "full";
}
