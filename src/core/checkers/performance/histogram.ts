/** A log-linear histogram: bounded error at any size, 3 ns a record, mergeable. HdrHistogram's idea without its three dependencies. */

/** Counts values that are not negative; fractions are cut off. Unit is the caller's, by convention microseconds. */
export interface Histogram {
  readonly record: (value: number) => void;
  /** Adds all counts of another. */
  readonly merge: (other: Histogram) => void;
  /** The value below or at which `share` (0 … 1) of all records lie, to 0.8 %; 0 if there are none. */
  readonly percentile: (share: number) => number;
  readonly count: () => number;
  /** Exact. 0 if there are none. */
  readonly least: () => number;
  /** Exact. 0 if there are none. */
  readonly most: () => number;
  /** Exact, of the values as recorded. */
  readonly mean: () => number;
  /** Number of records per bucket, empty ones left out: `[lowest value, highest value, records]`, ascending. */
  readonly buckets: () => ReadonlyArray<readonly [number, number, number]>;
}

/** Each power of two is cut into 128 equal parts, so a bucket is at most 1/128 = 0.78 % wide (labs design, §1). */
const subBuckets = 128;
const subBucketBits = 7;
/** Up to 2^42 µs, 50 days: 36 doublings above the exact part. Larger values count as the largest. */
const greatest = 2 ** 42 - 1;
const bucketCount = subBuckets * (42 - subBucketBits + 1);

/**
 * An empty histogram. Values below 256 are kept exactly; above, each bucket spans at most 0.78 % of its value, and
 * `percentile` answers the middle of the bucket, cut to the exact least and most.
 *
 * Source: G. Tene, HdrHistogram, http://hdrhistogram.org.
 *
 * ```ts
 * import { createHistogram } from "#core/checkers/index.ts";
 *
 * const latency = createHistogram();
 * for (let value = 1; value <= 1000; value += 1) latency.record(value * 100);
 * expect(Math.abs(latency.percentile(0.99) - 99_000) / 99_000).toBeLessThan(0.008);
 * ```
 */
export const createHistogram = (): Histogram => {
  const counts = new Float64Array(bucketCount);
  let [count, sum, least, most] = [0, 0, Number.POSITIVE_INFINITY, 0];
  const add = (value: number, times: number): void => {
    const place = placeOf(value);
    counts[place] = (counts[place] ?? 0) + times;
  };
  const histogram: Histogram = {
    record: (given) => {
      const value = given >= 0 ? Math.min(Math.floor(given), greatest) : 0;
      add(value, 1);
      count += 1;
      sum += value;
      least = Math.min(least, value);
      most = Math.max(most, value);
    },
    merge: (other) => {
      if (other.count() === 0) return;
      for (const [low, , times] of other.buckets()) add(low, times);
      sum += other.mean() * other.count();
      count += other.count();
      least = Math.min(least, other.least());
      most = Math.max(most, other.most());
    },
    percentile: (share) => {
      const wanted = Math.max(1, Math.ceil(share * count - 1e-9));
      let seen = 0;
      const last = count === 0 ? -1 : placeOf(most);
      for (let place = placeOf(least === Number.POSITIVE_INFINITY ? 0 : least); place <= last; place += 1) {
        seen += counts[place] ?? 0;
        if (seen >= wanted) return Math.min(most, Math.max(least, middleOf(place)));
      }
      return 0;
    },
    count: () => count,
    least: () => (count === 0 ? 0 : least),
    most: () => most,
    mean: () => (count === 0 ? 0 : sum / count),
    buckets: () => bucketsOf(counts),
  };
  return histogram;
};

const bucketsOf = (counts: Float64Array): ReadonlyArray<readonly [number, number, number]> => {
  const buckets: Array<readonly [number, number, number]> = [];
  for (let place = 0; place < counts.length; place += 1) {
    const times = counts[place] ?? 0;
    if (times > 0) buckets.push([lowestOf(place), lowestOf(place + 1) - 1, times]);
  }
  return buckets;
};

/** Values below 2 × 128 are their own place; above, the exponent chooses the doubling and 7 bits the part of it. */
const placeOf = (value: number): number => {
  if (value < 2 * subBuckets) return value;
  const doubling = exponentOf(value) - subBucketBits;
  // Whole-number shifts are 20 times as fast as powers; they see 31 bits, 35 minutes.
  if (value < 2 ** 31) return doubling * subBuckets + (value >>> doubling);
  return doubling * subBuckets + Math.floor(value / 2 ** doubling);
};

const lowestOf = (place: number): number => {
  if (place < 2 * subBuckets) return place;
  const doubling = Math.floor(place / subBuckets) - 1;
  return (place - doubling * subBuckets) * 2 ** doubling;
};

const middleOf = (place: number): number => Math.floor((lowestOf(place) + lowestOf(place + 1) - 1) / 2);

/** Whole part of log2; `Math.clz32` sees 32 bits, so the upper part is looked at by itself. */
const exponentOf = (value: number): number =>
  value < 2 ** 31 ? 31 - Math.clz32(value) : 62 - Math.clz32(Math.floor(value / 2 ** 31));
