/** States as small numbers, and where each kind of operation leads from each: the model is asked once for each pair. */
import { at, mixed } from "./cells.ts";
import { illegal, type OperationKind, type SequentialModel } from "./sequential-model.ts";

/** Stands for "illegal" among state numbers. */
export const nowhere = -1;

/** Words of one table entry: 1 + state, kind, target, and one unused that makes the stride a power of two. */
const stride = 4;

export class Transitions<State, Input, Output> {
  readonly #model: SequentialModel<State, Input, Output>;
  readonly #kinds: ReadonlyArray<OperationKind<Input, Output>>;
  readonly #states: Array<State> = [];
  readonly #numberByKey = new Map<string | number, number>();
  #table = new Int32Array(128 * stride);
  #used = 0;

  constructor(
    model: SequentialModel<State, Input, Output>,
    kinds: ReadonlyArray<OperationKind<Input, Output>>,
  ) {
    this.#model = model;
    this.#kinds = kinds;
    // The first state is number 0.
    this.#intern(model.initial);
  }

  state(number: number): State {
    return this.#states[number] as State;
  }

  /** The number of the state after an operation of this kind, or `nowhere`. */
  after(state: number, kind: number): number {
    const mask = this.#table.length - 1;
    let place = placeOf(state, kind) & mask;
    for (let found = at(this.#table, place); found !== 0; found = at(this.#table, place)) {
      if (found === state + 1 && at(this.#table, place + 1) === kind) return at(this.#table, place + 2);
      place = (place + stride) & mask;
    }
    const target = this.#ask(state, kind);
    this.#write(place, state, kind, target);
    return target;
  }

  #ask(state: number, kind: number): number {
    const asked = this.#kinds[kind] as OperationKind<Input, Output>;
    const next = this.#model.step(this.state(state), asked.input, asked.output);
    return next === illegal ? nowhere : this.#intern(next);
  }

  #intern(state: State): number {
    const key = this.#model.stateKey(state);
    const known = this.#numberByKey.get(key);
    if (known !== undefined) return known;
    this.#numberByKey.set(key, this.#states.length);
    return this.#states.push(state) - 1;
  }

  #write(place: number, state: number, kind: number, target: number): void {
    this.#table[place] = state + 1;
    this.#table[place + 1] = kind;
    this.#table[place + 2] = target;
    this.#used++;
    if (this.#used * stride * 2 > this.#table.length) this.#grow();
  }

  #grow(): void {
    const [old, table] = [this.#table, new Int32Array(this.#table.length * 4)];
    const mask = table.length - 1;
    for (let from = 0; from < old.length; from += stride) {
      if (at(old, from) === 0) continue;
      let place = placeOf(at(old, from) - 1, at(old, from + 1)) & mask;
      while (at(table, place) !== 0) place = (place + stride) & mask;
      for (let word = 0; word < stride; word++) table[place + word] = at(old, from + word);
    }
    this.#table = table;
  }
}

const placeOf = (state: number, kind: number): number => {
  const hash = mixed(mixed(0, state + 1), kind);
  return (hash ^ (hash >>> 13)) << 2;
};
