/** SHA-256 and SHA-512 (FIPS 180-4), for a page that is opened from a disk and may lack both. */
import { littleEndianOf } from "./bytes.ts";

/** Digests are a few kilobytes at most here: plainness before speed. */
export const sha256Of = (bytes: Uint8Array): Uint8Array => digestOf(bytes, sha256Size);

export const sha512Of = (bytes: Uint8Array): Uint8Array => digestOf(bytes, sha512Size);

/** All that the two differ in. */
interface Size {
  readonly bits: bigint;
  /** Bytes of a block; half a block of bytes is kept for each of the sixteen words. */
  readonly block: number;
  readonly rounds: number;
  /** Rotations, and one shift each for the last of `small0` and `small1`. */
  readonly big0: readonly [bigint, bigint, bigint];
  readonly big1: readonly [bigint, bigint, bigint];
  readonly small0: readonly [bigint, bigint, bigint];
  readonly small1: readonly [bigint, bigint, bigint];
}

const sha256Size: Size = {
  bits: 32n,
  block: 64,
  rounds: 64,
  big0: [2n, 13n, 22n],
  big1: [6n, 11n, 25n],
  small0: [7n, 18n, 3n],
  small1: [17n, 19n, 10n],
};

const sha512Size: Size = {
  bits: 64n,
  block: 128,
  rounds: 80,
  big0: [28n, 34n, 39n],
  big1: [14n, 18n, 41n],
  small0: [1n, 8n, 7n],
  small1: [19n, 61n, 6n],
};

const digestOf = (bytes: Uint8Array, size: Size): Uint8Array => {
  const padded = withPadding(bytes, size);
  let state = PRIMES.slice(0, 8).map((prime) => fraction(prime, 2n, size.bits));
  for (let at = 0; at < padded.length; at += size.block)
    state = compressed(state, padded.subarray(at, at + size.block), size);
  return bigEndian(state, Number(size.bits / 8n));
};

/** A one, zeros, and the length in bits at the end of the last block. */
const withPadding = (bytes: Uint8Array, { block }: Size): Uint8Array => {
  const blocks = Math.ceil((bytes.length + 1 + block / 8) / block);
  const padded = new Uint8Array(blocks * block);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const length = bytes.length * 8;
  for (let at = 0; at < 6; at += 1) padded[padded.length - 1 - at] = Math.floor(length / 256 ** at) % 256;
  return padded;
};

const compressed = (state: ReadonlyArray<bigint>, block: Uint8Array, size: Size): Array<bigint> => {
  const mask = (1n << size.bits) - 1n;
  const turned = (x: bigint, n: bigint): bigint => ((x >> n) | (x << (size.bits - n))) & mask;
  const big = (x: bigint, [a, b, c]: Size["big0"]): bigint => turned(x, a) ^ turned(x, b) ^ turned(x, c);
  const small = (x: bigint, [a, b, c]: Size["small0"]): bigint => turned(x, a) ^ turned(x, b) ^ (x >> c);
  const words = wordsOf(block, Number(size.bits / 8n));
  const word = (at: number): bigint => words[at] ?? 0n;
  for (let t = 16; t < size.rounds; t += 1)
    words[t] =
      (small(word(t - 2), size.small1) + word(t - 7) + small(word(t - 15), size.small0) + word(t - 16)) &
      mask;
  let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
  for (let t = 0; t < size.rounds; t += 1) {
    const first = h + big(e, size.big1) + ((e & f) ^ (~e & mask & g)) + constantOf(t, size.bits) + word(t);
    const second = big(a, size.big0) + ((a & b) ^ (a & c) ^ (b & c));
    [a, b, c, d, e, f, g, h] = [(first + second) & mask, a, b, c, (d + first) & mask, e, f, g];
  }
  return [a, b, c, d, e, f, g, h].map((value, at) => (value + (state[at] ?? 0n)) & mask);
};

const wordsOf = (block: Uint8Array, bytes: number): Array<bigint> =>
  Array.from({ length: 16 }, (_, at) =>
    littleEndianOf(Uint8Array.from(block.subarray(at * bytes, (at + 1) * bytes)).reverse()),
  );

const bigEndian = (words: ReadonlyArray<bigint>, bytes: number): Uint8Array =>
  Uint8Array.from(
    words.flatMap((word) =>
      Array.from({ length: bytes }, (_, at) => Number((word >> BigInt(8 * (bytes - 1 - at))) & 255n)),
    ),
  );

/** The standard draws its constants from primes, so that nobody chose them: the first 80 are all that is needed. */
const PRIMES: ReadonlyArray<bigint> = ((): ReadonlyArray<bigint> => {
  const found: Array<number> = [];
  for (let n = 2; found.length < 80; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found.map(BigInt);
})();

/** The first bits behind the point of the prime's square or cube root. */
const fraction = (prime: bigint, root: bigint, bits: bigint): bigint =>
  rootOf(prime << (bits * root), root) & ((1n << bits) - 1n);

/** The whole part of a root, by halving. */
const rootOf = (value: bigint, root: bigint): bigint => {
  let low = 0n;
  let high = 1n << 70n;
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (middle ** root <= value) low = middle;
    else high = middle - 1n;
  }
  return low;
};

const constants = new Map<bigint, ReadonlyArray<bigint>>();

const constantOf = (round: number, bits: bigint): bigint => {
  const known = constants.get(bits) ?? PRIMES.map((prime) => fraction(prime, 3n, bits));
  constants.set(bits, known);
  return known[round] ?? 0n;
};
