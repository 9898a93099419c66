/**
 * Chance that a seed fixes: the same seed and label give the same numbers on every machine. Forked by label, so
 * that drawing one more fault does not shift the workload.
 */

export interface Random {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number in [least, most]. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <T>(choices: readonly [T, ...ReadonlyArray<T>]) => T;
  readonly chance: (share: number) => boolean;
  /** Another stream, which depends on this one's seed and the label alone, never on what was drawn before. */
  readonly fork: (label: string) => Random;
  /** Text of hexadecimal digits that stands for nothing: keys that no service can have seen. */
  readonly token: (digits: number) => string;
}

export const randomOf = (seed: string): Random => {
  const next = sfc32(seed);
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    pick: (choices) => choices[between(0, choices.length - 1)] ?? choices[0],
    chance: (share) => next() < share,
    fork: (label) => randomOf(`${seed}/${label}`),
    token: (digits) => Array.from({ length: digits }, () => between(0, 15).toString(16)).join(""),
  };
};

/** Small Fast Counter, 32 bit (Doty-Humphrey, PractRand): passes BigCrush, four words of state. */
const sfc32 = (seed: string): (() => number) => {
  let [a, b, c, counter] = wordsOf(seed);
  const step = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 12; round += 1) step();
  return step;
};

/** Four words from any text: FNV-1a with four different offsets, finished as MurmurHash3 does. */
const wordsOf = (text: string): [number, number, number, number] => {
  const word = (offset: number): number => {
    let hash = 2_166_136_261 ^ offset;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
    hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507);
    hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909);
    return (hash ^ (hash >>> 16)) | 0;
  };
  return [word(0), word(0x9e3779b9), word(0x85ebca6b), word(0xc2b2ae35)];
};
