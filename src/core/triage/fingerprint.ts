/** A posting's text, small enough to keep a thousand of them and exact enough to say how alike two are. */
import { hashRun, hashWords, laneSize, mixed } from "./hash-words.ts";

export interface Fingerprint {
  /** Hashes of every run of four words, each once, ascending. */
  readonly runs: Float64Array;
  /** MinHash: the share of equal positions estimates the share of common runs. */
  readonly signature: Int32Array;
}

/** Pass the text that a reader sees; hidden text would let a posting disguise a copy. */
export const fingerprintOf = (text: string): Fingerprint => {
  const words = hashWords(text);
  const length = Math.min(runLength, words.length);
  const runs = new Set<number>();
  for (let from = 0; from + length <= words.length && length > 0; from += 1) {
    runs.add(hashRun(words, from, length));
  }
  return { runs: Float64Array.from(runs).sort(), signature: signatureOf(runs) };
};

/** Common runs as a share of all runs (Jaccard), counted, not estimated. Two empty texts are not alike. */
export const likenessOf = ({ runs: one }: Fingerprint, { runs: other }: Fingerprint): number => {
  let common = 0;
  let right = 0;
  for (const run of one) {
    while (right < other.length && (other[right] ?? 0) < run) right += 1;
    if (other[right] === run) common += 1;
  }
  const all = one.length + other.length - common;
  return all === 0 ? 0 : common / all;
};

/** Cheap and within ± 0.2 in 999 of 1,000 cases: the standard error is √(j(1−j)/64) ≤ 0.063. */
export const estimatedLikeness = (
  { signature: one }: Fingerprint,
  { signature: other }: Fingerprint,
): number => {
  let equal = 0;
  for (let at = 0; at < signatureLength; at += 1) if (one[at] === other[at]) equal += 1;
  return equal / signatureLength;
};

/** Sixteen bands of four: texts that share 80 % of their runs meet in a band in 9,998 of 10,000 cases, 20 % in 3 of 100. */
export const bandsOf = ({ signature, runs }: Fingerprint): ReadonlyArray<string> =>
  runs.length === 0
    ? []
    : Array.from({ length: signatureLength / bandWidth }, (_, band) => {
        const from = band * bandWidth;
        return `${band}:${signature.subarray(from, from + bandWidth).join(",")}`;
      });

/** Four words are seldom common by chance; longer runs would make one changed word cost too much. */
const runLength = 4;
const signatureLength = 64;
const bandWidth = 4;

const signatureOf = (runs: ReadonlySet<number>): Int32Array => {
  const signature = new Int32Array(signatureLength).fill(0x7fffffff);
  for (const run of runs) {
    const low = run >>> 0;
    const high = Math.floor(run / laneSize);
    for (let at = 0; at < signatureLength; at += 1) {
      // The i-th hash function of a family made from two lanes.
      const hash = mixed(low + Math.imul(high | 1, at + 1));
      if (hash < (signature[at] ?? 0)) signature[at] = hash;
    }
  }
  return signature;
};
