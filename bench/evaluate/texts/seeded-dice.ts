/** Chance that repeats: the same seed gives the same texts on every machine. */

export interface Dice {
  /** A whole number from 0 up to, not including, `sides`. */
  readonly roll: (sides: number) => number;
  readonly pick: <T>(from: readonly [T, ...ReadonlyArray<T>]) => T;
}

/** Mulberry32 (Tommy Ettinger, public domain). */
export const createDice = (seed: number): Dice => {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const roll = (sides: number): number => Math.floor(next() * sides);
  return { roll, pick: (from) => from[roll(from.length)] ?? from[0] };
};
