/**
 * The search for one order of a partition that explains every answer: Wing and Gong's algorithm with Lowe's memory of
 * configurations, over arrays, without recursion, and resumable, so that many partitions can take turns.
 *
 * What is cut off, and why nothing is lost:
 * - A read-only operation that is legal now is taken at once: taking it later gains nothing.
 * - Of equal operations that could be next, the one that returns first goes first: they can change places.
 * - After an unanswered operation only what it makes different is tried: otherwise it need not have happened.
 * - Where the model's look-ahead says that an answer cannot be explained any more, the search turns back.
 */
import { at } from "./cells.ts";
import { EventList } from "./event-list.ts";
import { kindsOf } from "./kinds-of.ts";
import { LookAheadGuard } from "./look-ahead-guard.ts";
import type { SequentialModel } from "./sequential-model.ts";
import { answerOf, type TimedOperation } from "./timed-operation.ts";
import { nowhere, Transitions } from "./transitions.ts";
import { VisitedSet } from "./visited-set.ts";

/** `more`: the budget of this turn is spent. `full`: the memory is. */
export type SearchOutcome = "pass" | "fail" | "more" | "full";

/** Steps between two looks at the clock: less than a millisecond. */
const timeEvery = 1024;

/** Words of a configuration before the bits of open operations: where the first return stands, and the state. */
const edgeWord = 0;
const stateWord = 1;
const bitsFrom = 2;

export class PartitionSearch<State, Input, Output> {
  readonly #list: EventList;
  readonly #kindOf: Int32Array;
  readonly #isRead: ReadonlyArray<boolean>;
  readonly #transitions: Transitions<State, Input, Output>;
  readonly #guard: LookAheadGuard<State> | undefined;
  readonly #visited: VisitedSet;
  /** The present configuration, as the visited set keeps it. */
  readonly #now: Int32Array;
  /** Operations taken, in order. */
  readonly #taken: Int32Array;
  #takenCount = 0;
  /** One for each choice: how many had been taken before it, the state and edge before it, and whether it was idle so far. */
  readonly #frameTaken: Int32Array;
  readonly #frameState: Int32Array;
  readonly #frameEdge: Int32Array;
  #depth = 0;
  /** Where the search for the next choice goes on. */
  #cursor = 0;
  #steps = 0;
  #outcome: SearchOutcome = "more";
  configurations = 0;

  constructor(
    operations: ReadonlyArray<TimedOperation<Input, Output>>,
    model: SequentialModel<State, Input, Output>,
  ) {
    // A read whose answer nobody saw constrains nothing.
    const kept = operations.filter(
      (one) => answerOf(one) !== undefined || !model.isReadOnly(one.input, undefined),
    );
    const { kinds, kindOf } = kindsOf(kept, model);
    const isReadKind = kinds.map(({ input, output }) => model.isReadOnly(input, output));
    this.#list = new EventList(kept);
    this.#kindOf = kindOf;
    this.#isRead = isReadKind;
    this.#transitions = new Transitions(model, kinds);
    const ahead = model.lookAhead?.(kinds);
    this.#guard = ahead && new LookAheadGuard(ahead, kindOf, kinds.length, this.#list);
    const words = bitsFrom + ((this.#list.slots + 31) >>> 5);
    this.#visited = new VisitedSet(words);
    this.#now = new Int32Array(words);
    this.#now[edgeWord] = 1;
    this.#taken = new Int32Array(kept.length);
    this.#frameTaken = new Int32Array(kept.length + 1);
    this.#frameState = new Int32Array(kept.length + 1);
    this.#frameEdge = new Int32Array(kept.length + 1);
    this.#settle(0);
  }

  /** Searches on, through at most so many configurations more. */
  run(budget: number, isOutOfTime: () => boolean): SearchOutcome {
    const last = this.configurations + budget;
    while (this.#outcome === "more") {
      if (this.configurations >= last) return "more";
      if (++this.#steps % timeEvery === 0 && isOutOfTime()) return "more";
      if (this.#visited.isFull) return "full";
      this.#step();
    }
    return this.#outcome;
  }

  /** Tries the operation at the cursor, or turns back where only returns are left. */
  #step(): void {
    const operation = at(this.#list.event, this.#cursor);
    if (operation < 0 || this.#cursor === 0) {
      this.#turnBack();
      return;
    }
    const target = this.#targetOf(operation);
    if (target === nowhere) {
      this.#cursor = at(this.#list.next, this.#cursor);
      return;
    }
    this.configurations++;
    const [takenBefore, stateBefore] = [this.#takenCount, at(this.#now, stateWord)];
    this.#frameTaken[this.#depth] = takenBefore;
    this.#frameState[this.#depth] = stateBefore;
    this.#frameEdge[this.#depth] = at(this.#now, edgeWord);
    this.#depth++;
    this.#take(operation);
    this.#settle(target);
  }

  /** The state after `operation`, or `nowhere` if it is illegal now or not worth trying. */
  #targetOf(operation: number): number {
    const kind = at(this.#kindOf, operation);
    // A read that is legal has been taken already.
    if (this.#isRead[kind] === true) return nowhere;
    const target = this.#transitions.after(at(this.#now, stateWord), kind);
    if (target === nowhere) return nowhere;
    const idleFrom = this.#idleFrom();
    if (idleFrom !== nowhere && this.#transitions.after(idleFrom, kind) === target) return nowhere;
    return this.#hasEarlierTwin(operation, kind) ? nowhere : target;
  }

  /** The state before the last choice, if that was an unanswered operation which has explained nothing yet. */
  #idleFrom(): number {
    if (this.#depth === 0) return nowhere;
    const before = at(this.#frameTaken, this.#depth - 1);
    if (this.#takenCount !== before + 1) return nowhere;
    const isAnswered = at(this.#list.returnAt, at(this.#taken, before)) !== 0;
    return isAnswered ? nowhere : at(this.#frameState, this.#depth - 1);
  }

  /** An equal operation could be next as well, and returns earlier (or was called earlier, if neither returns). */
  #hasEarlierTwin(operation: number, kind: number): boolean {
    const { next, event, callAt } = this.#list;
    const [mine, called] = [this.#lastMoment(operation), at(callAt, operation)];
    for (let position = at(next, 0); position !== 0; position = at(next, position)) {
      const other = at(event, position);
      if (other < 0) return false;
      if (at(this.#kindOf, other) !== kind || other === operation) continue;
      const its = this.#lastMoment(other);
      if (its < mine || (its === mine && position < called)) return true;
    }
    return false;
  }

  #lastMoment(operation: number): number {
    return at(this.#list.returnAt, operation) || this.#list.event.length;
  }

  /** After a choice: takes what costs nothing, then looks whether this configuration is worth searching. */
  #settle(state: number): void {
    this.#now[stateWord] = state;
    const edgeBefore = at(this.#now, edgeWord);
    const edge = this.#takeReads(state);
    if (edge === 0) {
      this.#outcome = "pass";
      return;
    }
    this.#now[edgeWord] = edge;
    this.#markReturned(edgeBefore, edge, false);
    if (this.#isLost(state, edge) || !this.#visited.add(this.#now)) this.#turnBack();
    else this.#cursor = at(this.#list.next, 0);
  }

  /** Returns the position of the first return that is left; 0 if there is none. */
  #takeReads(state: number): number {
    const { next, previous, event } = this.#list;
    let position = at(next, 0);
    while (position !== 0) {
      const operation = at(event, position);
      if (operation < 0) break;
      const kind = at(this.#kindOf, operation);
      const before = at(previous, position);
      if (this.#isRead[kind] === true && this.#transitions.after(state, kind) !== nowhere) {
        this.#take(operation);
        position = at(next, before);
      } else position = at(next, position);
    }
    return position;
  }

  #isLost(state: number, edge: number): boolean {
    if (this.#guard === undefined) return false;
    const next = ~at(this.#list.event, edge);
    const value = this.#transitions.state(state);
    return (
      this.#guard.isHopeless(value) ||
      (this.#transitions.after(state, at(this.#kindOf, next)) === nowhere && this.#guard.isStuck(value, next))
    );
  }

  /** Undoes the last choice and everything taken after it; the search goes on behind it. */
  #turnBack(): void {
    if (this.#depth === 0) {
      this.#outcome = "fail";
      return;
    }
    this.#depth--;
    const count = at(this.#frameTaken, this.#depth);
    const edge = at(this.#frameEdge, this.#depth);
    this.#markReturned(edge, at(this.#now, edgeWord), true);
    while (this.#takenCount > count) this.#putBack(at(this.#taken, --this.#takenCount));
    this.#now[stateWord] = at(this.#frameState, this.#depth);
    this.#now[edgeWord] = edge;
    const choice = at(this.#taken, count);
    this.#cursor = at(this.#list.next, at(this.#list.callAt, choice));
  }

  #take(operation: number): void {
    this.#taken[this.#takenCount++] = operation;
    this.#list.lift(operation);
    this.#setBit(operation, true);
    this.#guard?.take(operation);
  }

  #putBack(operation: number): void {
    this.#list.putBack(operation);
    this.#setBit(operation, false);
    this.#guard?.putBack(operation);
  }

  /** Behind the first return an operation is no longer open, and its bit is free for another. */
  #markReturned(from: number, to: number, isOpen: boolean): void {
    for (let position = from; position < to; position++) {
      const event = at(this.#list.event, position);
      if (event < 0) this.#setBit(~event, isOpen);
    }
  }

  #setBit(operation: number, isSet: boolean): void {
    const slot = at(this.#list.slot, operation);
    const [word, bit] = [bitsFrom + (slot >>> 5), 1 << (slot & 31)];
    const bits = at(this.#now, word);
    this.#now[word] = isSet ? bits | bit : bits & ~bit;
  }
}
