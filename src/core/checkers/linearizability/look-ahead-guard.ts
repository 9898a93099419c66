/** Tells early that an answer can no longer be explained: counts, along the search, what could still make it true. */
import { add, at } from "./cells.ts";
import type { EventList } from "./event-list.ts";
import type { LookAhead } from "./sequential-model.ts";

/** More threatened observers than this are not asked in one configuration; asking fewer only finds less, never wrongly. */
const mostAsked = 64;

export class LookAheadGuard<State> {
  readonly #ahead: LookAhead<State>;
  readonly #kindOf: Int32Array;
  readonly #list: EventList;
  /** By kind: operations not yet taken; of these, observers that must be explained. */
  readonly #left: Int32Array;
  readonly #due: Int32Array;
  /** By observer: untaken operations that reset it; kinds it needs of which all operations are taken. */
  readonly #resetters: Int32Array;
  readonly #used: Int32Array;
  /** A bit for each observer that no reset can save any more: the state it needs must be in reach. */
  readonly #threatened: Int32Array;
  readonly #pairs = new Set<number>();

  constructor(ahead: LookAhead<State>, kindOf: Int32Array, kinds: number, list: EventList) {
    this.#ahead = ahead;
    this.#kindOf = kindOf;
    this.#list = list;
    this.#left = new Int32Array(kinds);
    this.#due = new Int32Array(kinds);
    this.#resetters = new Int32Array(kinds);
    this.#used = new Int32Array(kinds);
    this.#threatened = new Int32Array((kinds + 31) >>> 5);
    for (const [kind, observers] of ahead.resets.entries()) {
      for (const observer of observers) this.#pairs.add(kind * kinds + observer);
    }
    for (const [operation, kind] of kindOf.entries()) {
      add(this.#left, kind, 1);
      if (this.#isDue(operation, kind)) add(this.#due, kind, 1);
      for (const observer of ahead.resets[kind] ?? []) add(this.#resetters, observer, 1);
    }
    for (let kind = 0; kind < kinds; kind++) this.#judge(kind);
  }

  take(operation: number): void {
    const kind = at(this.#kindOf, operation);
    if (this.#isDue(operation, kind)) this.#add(this.#due, kind, -1);
    for (const observer of this.#ahead.resets[kind] ?? []) this.#add(this.#resetters, observer, -1);
    if (add(this.#left, kind, -1) > 0) return;
    for (const observer of this.#ahead.observes[kind] ?? []) this.#add(this.#used, observer, 1);
  }

  putBack(operation: number): void {
    const kind = at(this.#kindOf, operation);
    if (this.#isDue(operation, kind)) this.#add(this.#due, kind, 1);
    for (const observer of this.#ahead.resets[kind] ?? []) this.#add(this.#resetters, observer, 1);
    if (add(this.#left, kind, 1) > 1) return;
    for (const observer of this.#ahead.observes[kind] ?? []) this.#add(this.#used, observer, -1);
  }

  /** No continuation from this state explains all that must be explained. False: nobody knows. */
  isHopeless(state: State): boolean {
    let asked = 0;
    for (let word = 0; word < this.#threatened.length; word++) {
      for (let bits = at(this.#threatened, word); bits !== 0; bits &= bits - 1) {
        const observer = (word << 5) + (31 - Math.clz32(bits & -bits));
        if (!this.#ahead.reach(state, observer)) return true;
        if (++asked === mostAsked) return false;
      }
    }
    return false;
  }

  /** The operation that returns next is illegal in this state, and no operation that may come before it changes that. */
  isStuck(state: State, operation: number): boolean {
    const observer = at(this.#kindOf, operation);
    if (!this.#ahead.isObserver(observer) || this.#ahead.reach(state, observer)) return false;
    const { next, event } = this.#list;
    for (
      let position = at(next, 0);
      at(event, position) >= 0 && position !== 0;
      position = at(next, position)
    ) {
      const kind = at(this.#kindOf, at(event, position));
      if (this.#pairs.has(kind * this.#left.length + observer)) return false;
    }
    return true;
  }

  #isDue(operation: number, kind: number): boolean {
    return at(this.#list.returnAt, operation) !== 0 && this.#ahead.isObserver(kind);
  }

  #add(cells: Int32Array, kind: number, amount: number): void {
    add(cells, kind, amount);
    this.#judge(kind);
  }

  #judge(kind: number): void {
    const isThreatened =
      at(this.#due, kind) > 0 && (at(this.#resetters, kind) === 0 || at(this.#used, kind) > 0);
    const bit = 1 << (kind & 31);
    const bits = at(this.#threatened, kind >>> 5);
    this.#threatened[kind >>> 5] = isThreatened ? bits | bit : bits & ~bit;
  }
}
