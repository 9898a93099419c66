/** Calls and returns of one partition as a doubly linked list over indices, from which operations can be lifted and put back. */
import { at } from "./cells.ts";

/** `operations` are intervals in any order; position 0 is the head and also what follows the last event. */
export class EventList {
  readonly next: Int32Array;
  readonly previous: Int32Array;
  /** By position: the operation that is called, or `~operation` where it returns. */
  readonly event: Int32Array;
  readonly callAt: Int32Array;
  /** 0: it never returns. */
  readonly returnAt: Int32Array;
  /** A number that no two operations share while both are open: their bit in a set of open operations. */
  readonly slot: Int32Array;
  readonly slots: number;

  constructor(intervals: ReadonlyArray<{ readonly start: number; readonly end: number }>) {
    const size = intervals.length;
    this.event = mergedEvents(intervals);
    this.callAt = new Int32Array(size);
    this.returnAt = new Int32Array(size);
    const length = this.event.length;
    this.next = new Int32Array(length);
    this.previous = new Int32Array(length);
    this.next[0] = length === 1 ? 0 : 1;
    this.previous[0] = length - 1;
    for (let position = 1; position < length; position++) {
      const event = at(this.event, position);
      if (event < 0) this.returnAt[~event] = position;
      else this.callAt[event] = position;
      this.next[position] = position + 1 === length ? 0 : position + 1;
      this.previous[position] = position - 1;
    }
    this.slot = new Int32Array(size);
    this.slots = assignSlots(this.event, this.slot);
  }

  lift(operation: number): void {
    this.#unlink(at(this.callAt, operation));
    const back = at(this.returnAt, operation);
    if (back !== 0) this.#unlink(back);
  }

  /** Only in the reverse order of lifting. */
  putBack(operation: number): void {
    const back = at(this.returnAt, operation);
    if (back !== 0) this.#relink(back);
    this.#relink(at(this.callAt, operation));
  }

  #unlink(position: number): void {
    const [before, after] = [at(this.previous, position), at(this.next, position)];
    this.next[before] = after;
    this.previous[after] = before;
  }

  #relink(position: number): void {
    this.next[at(this.previous, position)] = position;
    this.previous[at(this.next, position)] = position;
  }
}

/** Calls and returns in the order of their times, from position 1 on. */
const mergedEvents = (
  intervals: ReadonlyArray<{ readonly start: number; readonly end: number }>,
): Int32Array => {
  const starts = intervals.map(({ start }) => start);
  const ends = intervals.map(({ end }) => end);
  const calls = sortedBy(starts);
  const returns = sortedBy(ends).filter((operation) => ends[operation] !== Number.POSITIVE_INFINITY);
  const event = new Int32Array(1 + calls.length + returns.length);
  let position = 1;
  let back = 0;
  for (const call of calls) {
    const start = starts[call] ?? 0;
    // Closed intervals: what is called at the very instant of a return is concurrent with it, so calls go first.
    for (; back < returns.length && (ends[returns[back] ?? 0] ?? 0) < start; back++) {
      event[position++] = ~(returns[back] ?? 0);
    }
    event[position++] = call;
  }
  for (; back < returns.length; back++) event[position++] = ~(returns[back] ?? 0);
  return event;
};

/** Indices in the order of their values, ties in the order of the indices; recorded histories are mostly sorted already. */
const sortedBy = (values: ReadonlyArray<number>): Array<number> => {
  const order = values.map((_, index) => index);
  const isSorted = values.every((value, index) => index === 0 || (values[index - 1] ?? 0) <= value);
  if (isSorted) return order;
  return order.sort((a, b) => {
    const [left, right] = [values[a] ?? 0, values[b] ?? 0];
    return left < right ? -1 : left > right ? 1 : a - b;
  });
};

const assignSlots = (event: Int32Array, slot: Int32Array): number => {
  const free: Array<number> = [];
  let slots = 0;
  for (let position = 1; position < event.length; position++) {
    const one = at(event, position);
    if (one < 0) free.push(at(slot, ~one));
    else slot[one] = free.pop() ?? slots++;
  }
  return slots;
};
