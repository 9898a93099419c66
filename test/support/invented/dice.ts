/** Chance with a seed: the same throws on every machine. */
export interface Dice {
  /** 0 to below 1. */
  readonly roll: () => number;
  readonly between: (least: number, most: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(values: readonly [T, ...ReadonlyArray<T>]) => T;
  /** Different ones, in drawn order. */
  readonly some: <T>(values: ReadonlyArray<T>, count: number) => ReadonlyArray<T>;
}

/** Mulberry32: small, and even enough for test cases. */
export const createDice = (seed: number): Dice => {
  let state = seed >>> 0;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(roll() * (most - least + 1));
  return {
    roll,
    between,
    chance: (share) => roll() < share,
    pick: (values) => values[Math.floor(roll() * values.length)] ?? values[0],
    some: (values, count) => {
      const left = [...values];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(Math.floor(roll() * left.length), 1),
      ).flat();
    },
  };
};
