/** What a rate limiter promises, and what was asked of it. */
import type { Timed } from "../timed.ts";

/**
 * `bucket`: at most `capacity` at once, refilled continuously with `perSecond` tokens; a new key's bucket is full.
 * `window`: at most `limit` in any period shorter than `length` microseconds (sliding window).
 */
export type LimitPolicy =
  | { readonly kind: "bucket"; readonly capacity: number; readonly perSecond: number }
  | { readonly kind: "window"; readonly limit: number; readonly length: number };

/**
 * One request under one limit key. `admitted` took a token at one instant of [start, end]; `rejected` was told "too
 * many" and took none; `unknown` may have taken one at any instant from its start on, or never.
 */
export interface LimitedRequest<Id = number> extends Timed<Id> {
  readonly key: string;
  readonly outcome: "admitted" | "rejected" | "unknown";
  /** Of a rejected request: its Retry-After, in microseconds. */
  readonly retryAfter?: number;
}

export interface LimitOptions {
  /**
   * Tokens by which the limiter may err on either side without being named: 1 admits limiters that refill in whole
   * tokens or by ticks. 0 is the policy to the letter.
   */
  readonly slack: number;
  /** How long after its start an unknown request can still take a token, in microseconds. Infinity is always sound. */
  readonly settlesWithin: number;
}

export type LimitFinding = "over-admitted" | "falsely-rejected" | "untrue-retry-after";

/** The requests of one key. */
export interface KeyedRequests<Id> {
  readonly key: string;
  readonly admitted: ReadonlyArray<LimitedRequest<Id>>;
  readonly unknown: ReadonlyArray<LimitedRequest<Id>>;
  readonly rejected: ReadonlyArray<LimitedRequest<Id>>;
}

export const microsecondsPerSecond = 1_000_000;
