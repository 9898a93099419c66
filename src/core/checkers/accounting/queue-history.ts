/** What a queue was asked and what it answered. */
import type { Attempt, Timed } from "../timed.ts";

/** A try to enqueue, or to acknowledge, one item. */
export interface QueueAttempt<Id = number> extends Attempt<Id> {
  readonly item: string;
}

/** A request that was answered with the item: the queue chose it within the interval. */
export interface QueueDelivery<Id = number> extends Timed<Id> {
  readonly item: string;
}

export interface QueueHistory<Id = number> {
  readonly enqueues: ReadonlyArray<QueueAttempt<Id>>;
  readonly deliveries: ReadonlyArray<QueueDelivery<Id>>;
  readonly acks: ReadonlyArray<QueueAttempt<Id>>;
  /** One complete, final listing of the dead-letter queue; an item listed twice stands twice. */
  readonly dead: ReadonlyArray<QueueDelivery<Id>>;
  /**
   * True only if the queue was asked until it stayed empty, after every lease had certainly run out and `dead` was read:
   * then what is neither acknowledged nor dead is lost.
   */
  readonly isDrained: boolean;
}

export type QueueFinding = "lost" | "redelivered" | "phantom" | "dead-twice" | "acked-and-dead";

/** The part of a history that is about one item. */
export interface ItemHistory<Id> extends QueueHistory<Id> {
  readonly item: string;
}
