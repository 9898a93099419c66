/** What the check reads: operations as closed intervals on one clock, with what was asked and what was answered. */
import type { Timed } from "../timed.ts";

/**
 * One operation of one client.
 *
 * `end: Infinity` says that nobody knows whether it took effect: it may at any instant from `start` on, or never;
 * its output is not read. `output: undefined` says that the answer is not known. An operation that certainly had no effect is left out.
 */
export interface TimedOperation<Input, Output> extends Timed {
  /** For people only: the order within a client follows from the intervals. */
  readonly client: number | string;
  readonly input: Input;
  readonly output: Output | undefined;
}

/** An interval that no clock can have measured; nothing may be concluded from it. */
export const isMalformed = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
  !Number.isFinite(start) || !(end >= start);

/** What is known of its answer: nothing if it never returned. */
export const answerOf = <Output>(operation: {
  readonly end: number;
  readonly output: Output | undefined;
}): Output | undefined => (operation.end === Number.POSITIVE_INFINITY ? undefined : operation.output);
