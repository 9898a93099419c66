/**
 * The search for one order of a partition that explains every answer: Wing and Gong's algorithm with Lowe's memory of
 * configurations, over arrays, without recursion, and resumable, so that many partitions can take turns.
 *
 * What is cut off, and why nothing is lost:
 * - A read-only operation that is legal now is taken at once: taking it later gains nothing.
 * - Of equal operations that could be next, the one that returns first goes first: they can change places.
 * - After an unanswered operation only what it makes different is tried: otherwise it need not have happened.
 * - States from which nothing due can be explained before the next blind write are one state.
 *   In it, what overwrites everything with something that nobody due can see is taken at once, like a read.
 * - Where the model's look-ahead says that an answer cannot be explained any more, the search turns back.
 */
import { at, grown } from "./cells.ts";
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

/** Stands for every state from which nothing due can be explained before a reset. */
const irrelevant = -2;

/** Configurations for each operation that an easy search needs at most. */
const easySearch = 2;

/** Words of a configuration before the bits of open operations: where the first return stands, and the state. */
const edgeWord = 0;
const stateWord = 1;
const bitsFrom = 2;

export class PartitionSearch<State, Input, Output> {
  readonly #list: EventList;
  readonly #kindOf: Int32Array;
  readonly #isRead: ReadonlyArray<boolean>;
  readonly #transitions: Transitions<State, Input, Output>;
  /** Made only once the search has turned out not to be easy: counting costs more than an easy search. */
  #guard: LookAheadGuard | undefined;
  #makeGuard: (() => LookAheadGuard | undefined) | undefined;
  #visited: VisitedSet;
  /** The present configuration, as the visited set keeps it. */
  readonly #now: Int32Array;
  /** After so many configurations the guard is made. */
  readonly #easy: number;
  /** Operations taken, in order. */
  readonly #taken: Int32Array;
  #takenCount = 0;
  /** One for each choice: how many had been taken before it, the state and edge before it, and whether it was idle so far. */
  readonly #frameTaken: Int32Array;
  readonly #frameState: Int32Array;
  readonly #frameEdge: Int32Array;
  /** The bits of open operations before each choice; as long as it has to be. */
  #frameBits: Int32Array;
  #depth = 0;
  /** Where the search for the next choice goes on. */
  #cursor = 0;
  #steps = 0;
  #outcome: SearchOutcome = "more";
  configurations = 0;

  constructor(
    operations: ReadonlyArray<TimedOperation<Input, Output>>,
    model: SequentialModel<State, Input, Output>,
    lookAheadAfter = easySearch,
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
    this.#makeGuard = () => {
      const ahead = model.lookAhead?.(kinds);
      if (ahead === undefined) return undefined;
      const reach = (state: number, observer: number): boolean =>
        state !== irrelevant && ahead.reach(this.#transitions.state(state), observer);
      return new LookAheadGuard({ ...ahead, reach }, kindOf, kinds.length, this.#list);
    };
    const words = bitsFrom + ((this.#list.slots + 31) >>> 5);
    this.#visited = new VisitedSet(words);
    this.#now = new Int32Array(words);
    this.#now[edgeWord] = 1;
    this.#taken = new Int32Array(kept.length);
    this.#frameTaken = new Int32Array(kept.length + 1);
    this.#frameState = new Int32Array(kept.length + 1);
    this.#frameEdge = new Int32Array(kept.length + 1);
    this.#frameBits = new Int32Array(16 * (words - bitsFrom));
    this.#easy = lookAheadAfter * kept.length;
    if (this.#easy === 0) this.#startAgain();
    else this.#settle(0);
  }

  /** Searches on, through at most so many configurations more. */
  run(budget: number, isOutOfTime: () => boolean): SearchOutcome {
    const last = this.configurations + budget;
    while (this.#outcome === "more") {
      if (this.configurations >= last) return "more";
      if (++this.#steps % timeEvery === 0 && isOutOfTime()) return "more";
      if (this.#visited.isFull) return "full";
      if (this.configurations > this.#easy && this.#makeGuard) this.#startAgain();
      else this.#step();
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
    this.#keepBits();
    this.#depth++;
    this.#take(operation);
    this.#settle(target);
  }

  /** With the guard, from the first operation on: the way that led here may be hopeless from early on. */
  #startAgain(): void {
    while (this.#takenCount > 0) this.#putBack(at(this.#taken, --this.#takenCount));
    this.#depth = 0;
    this.#guard = this.#makeGuard?.();
    this.#makeGuard = undefined;
    this.#visited = new VisitedSet(this.#now.length);
    this.#now.fill(0);
    this.#now[edgeWord] = 1;
    this.#settle(0);
  }

  /** The state after `operation`, or `nowhere` if it is illegal now or not worth trying. */
  #targetOf(operation: number): number {
    const kind = at(this.#kindOf, operation);
    // A read that is legal has been taken already.
    if (this.#isRead[kind] === true) return nowhere;
    const state = at(this.#now, stateWord);
    const target = this.#after(state, kind);
    if (target === nowhere) return nowhere;
    const idleFrom = this.#idleFrom();
    if (idleFrom !== nowhere && this.#after(idleFrom, kind) === target) return nowhere;
    if (this.#hasEarlierTwin(operation, kind)) return nowhere;
    const isAnswered = at(this.#list.returnAt, operation) !== 0;
    if (isAnswered) return target;
    // It need not have happened: it is worth trying only if it changes something that can still be seen.
    return target === state || this.#guard?.isIrrelevant(target) === true ? nowhere : target;
  }

  #after(state: number, kind: number): number {
    if (state !== irrelevant) return this.#transitions.after(state, kind);
    if (this.#guard?.isObserver(kind) !== false) return nowhere;
    // A reset leads to the same state from everywhere, so also from the first.
    return this.#guard.isReset(kind) ? this.#transitions.after(0, kind) : irrelevant;
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
  #settle(target: number): void {
    let state = target;
    let edge = this.#takeFree(state);
    if (edge !== 0 && state !== irrelevant && this.#guard?.isIrrelevant(state) === true) {
      state = irrelevant;
      edge = this.#takeFree(state);
    }
    if (edge === 0) {
      this.#outcome = "pass";
      return;
    }
    this.#markOpen(at(this.#now, edgeWord), edge);
    this.#now[stateWord] = state;
    this.#now[edgeWord] = edge;
    if (this.#isLost(state, edge) || !this.#visited.add(this.#now)) this.#turnBack();
    else this.#cursor = at(this.#list.next, 0);
  }

  /** Returns the position of the first return that is left; 0 if there is none. */
  #takeFree(state: number): number {
    const { next, previous, event } = this.#list;
    let position = at(next, 0);
    while (position !== 0) {
      const operation = at(event, position);
      if (operation < 0) break;
      const before = at(previous, position);
      if (this.#isFree(operation, state)) {
        this.#take(operation);
        position = at(next, before);
      } else position = at(next, position);
    }
    return position;
  }

  /** Taking it now rather than later loses nothing. */
  #isFree(operation: number, state: number): boolean {
    const kind = at(this.#kindOf, operation);
    if (this.#isRead[kind] === true) return this.#after(state, kind) !== nowhere;
    if (state !== irrelevant || this.#guard === undefined) return false;
    const isAnswered = at(this.#list.returnAt, operation) !== 0;
    return (
      isAnswered && this.#guard.isErasing(kind) && this.#guard.isIrrelevant(this.#transitions.after(0, kind))
    );
  }

  #isLost(state: number, edge: number): boolean {
    if (this.#guard === undefined) return false;
    const next = ~at(this.#list.event, edge);
    return (
      this.#guard.isHopeless(state) ||
      (this.#after(state, at(this.#kindOf, next)) === nowhere && this.#guard.isStuck(state, next))
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
    this.#restoreBits();
    while (this.#takenCount > count) this.#putBack(at(this.#taken, --this.#takenCount));
    this.#now[stateWord] = at(this.#frameState, this.#depth);
    this.#now[edgeWord] = edge;
    const choice = at(this.#taken, count);
    this.#cursor = at(this.#list.next, at(this.#list.callAt, choice));
  }

  #take(operation: number): void {
    this.#taken[this.#takenCount++] = operation;
    this.#list.lift(operation);
    this.#guard?.take(operation);
  }

  #putBack(operation: number): void {
    this.#list.putBack(operation);
    this.#guard?.putBack(operation);
  }

  /**
   * Behind the first return that is left, an operation is no longer open and its bit is free for another. So first the
   * bits of what has returned are cleared, and only then those of what has been taken since are set.
   */
  #markOpen(from: number, edge: number): void {
    for (let position = from; position < edge; position++) {
      const event = at(this.#list.event, position);
      if (event < 0) this.#setBit(~event, false);
    }
    const since = this.#depth === 0 ? 0 : at(this.#frameTaken, this.#depth - 1);
    for (let index = since; index < this.#takenCount; index++) {
      const operation = at(this.#taken, index);
      const back = at(this.#list.returnAt, operation);
      if (back === 0 || back > edge) this.#setBit(operation, true);
    }
  }

  #keepBits(): void {
    const words = this.#now.length - bitsFrom;
    const offset = this.#depth * words;
    if (offset + words > this.#frameBits.length) {
      this.#frameBits = grown(this.#frameBits, this.#frameBits.length * 2);
    }
    for (let word = 0; word < words; word++) this.#frameBits[offset + word] = at(this.#now, bitsFrom + word);
  }

  #restoreBits(): void {
    const words = this.#now.length - bitsFrom;
    const offset = this.#depth * words;
    for (let word = 0; word < words; word++) this.#now[bitsFrom + word] = at(this.#frameBits, offset + word);
  }

  #setBit(operation: number, isSet: boolean): void {
    const slot = at(this.#list.slot, operation);
    const [word, bit] = [bitsFrom + (slot >>> 5), 1 << (slot & 31)];
    const bits = at(this.#now, word);
    this.#now[word] = isSet ? bits | bit : bits & ~bit;
  }
}
