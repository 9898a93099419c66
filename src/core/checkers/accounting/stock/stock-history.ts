/** Reservations of one stock item as the stock checker reads them. */
import type { Attempt, Timed } from "#core/checkers/timed.ts";

/**
 * A request about one hold (usually one order). A `reserve` that was refused is `fail`. Tries for one hold share its
 * name and count once.
 */
export interface StockAttempt<Id = number> extends Attempt<Id> {
  readonly kind: "reserve" | "confirm" | "cancel";
  readonly hold: string;
  /** Units; read from reserve attempts. */
  readonly quantity: number;
  /** Of a failed reserve: true if it was refused for want of stock alone (409 sold out). */
  readonly isSoldOut?: boolean;
}

/** A read of what is still to be had. */
export interface StockRead<Id = number> extends Timed<Id> {
  readonly available: number;
}

export interface StockRules {
  /** Units there are, all free at the beginning. */
  readonly stock: number;
  /** How long an unconfirmed hold lasts from the instant it was granted, in microseconds; infinity for ever. */
  readonly holdFor: number;
  /** How much later than that an expired hold may come free, in microseconds: a sweeper's period, and clock slack. */
  readonly releaseWithin: number;
  /**
   * How long after its start an unanswered request can still take effect, in microseconds. Number.POSITIVE_INFINITY is always sound;
   * a finite value is the caller's promise (say: the service was killed and its database emptied of sessions).
   */
  readonly settlesWithin: number;
}
