/** Tells early that an answer can no longer be explained: counts, along the search, what could still make it true. */
import { add, at } from "./cells.ts";
import type { EventList } from "./event-list.ts";
import type { LookAhead } from "./sequential-model.ts";

/** More threatened observers than this are not asked in one configuration; asking fewer only finds less, never wrongly. */
const mostAsked = 64;

/** More due observers than this are not asked whether a state still matters; without an answer it does. */
const mostDueAsked = 256;

/** What the guard needs to know of a model: its look-ahead, with states by number. */
export interface NumberedLookAhead extends Omit<LookAhead<unknown>, "reach"> {
  readonly reach: (state: number, observer: number) => boolean;
}

export class LookAheadGuard {
  readonly #ahead: NumberedLookAhead;
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
  /** A bit for each observer of which an operation is due, and the first word that may have one. */
  readonly #dueBits: Int32Array;
  #firstDueWord = 0;
  readonly #pairs = new Set<number>();

  constructor(ahead: NumberedLookAhead, kindOf: Int32Array, kinds: number, list: EventList) {
    this.#ahead = ahead;
    this.#kindOf = kindOf;
    this.#list = list;
    this.#left = new Int32Array(kinds);
    this.#due = new Int32Array(kinds);
    this.#resetters = new Int32Array(kinds);
    this.#used = new Int32Array(kinds);
    this.#threatened = new Int32Array((kinds + 31) >>> 5);
    this.#dueBits = new Int32Array((kinds + 31) >>> 5);
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
  isHopeless(state: number): boolean {
    let asked = 0;
    for (let word = 0; word < this.#threatened.length; word++) {
      for (let bits = at(this.#threatened, word); bits !== 0; bits &= bits - 1) {
        if (!this.#ahead.reach(state, (word << 5) + lowestBit(bits))) return true;
        if (++asked === mostAsked) return false;
      }
    }
    return false;
  }

  /** Nothing that is due can be explained before the next reset, which forgets this state. False: nobody knows. */
  isIrrelevant(state: number): boolean {
    if (!this.#ahead.isBlind) return false;
    const words = this.#dueBits.length;
    while (this.#firstDueWord < words && at(this.#dueBits, this.#firstDueWord) === 0) this.#firstDueWord++;
    let asked = 0;
    for (let word = this.#firstDueWord; word < words; word++) {
      for (let bits = at(this.#dueBits, word); bits !== 0; bits &= bits - 1) {
        const isReached = this.#ahead.reach(state, (word << 5) + lowestBit(bits));
        if (isReached || ++asked === mostDueAsked) return false;
      }
    }
    return true;
  }

  isObserver(kind: number): boolean {
    return this.#ahead.isObserver(kind);
  }

  isErasing(kind: number): boolean {
    return this.#ahead.isErasing(kind);
  }

  isReset(kind: number): boolean {
    return (this.#ahead.resets[kind]?.length ?? 0) > 0;
  }

  /** The operation that returns next is illegal in this state, and no operation that may come before it changes that. */
  isStuck(state: number, operation: number): boolean {
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
    const isDue = at(this.#due, kind) > 0;
    const isUnsaved = at(this.#resetters, kind) === 0 || at(this.#used, kind) > 0;
    setBit(this.#threatened, kind, isDue && isUnsaved);
    setBit(this.#dueBits, kind, isDue);
    if (isDue && kind >>> 5 < this.#firstDueWord) this.#firstDueWord = kind >>> 5;
  }
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

const setBit = (cells: Int32Array, index: number, isSet: boolean): void => {
  const bit = 1 << (index & 31);
  const bits = at(cells, index >>> 5);
  cells[index >>> 5] = isSet ? bits | bit : bits & ~bit;
};
