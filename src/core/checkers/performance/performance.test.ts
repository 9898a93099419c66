import { expect, test } from "vitest";
import { tryHistogram } from "#test/support/checkers/histogram-trial.ts";
import { fuzzOf } from "#test/support/checkers/trial.ts";
import { createHistogram } from "./histogram.ts";
import { judgeLoad, type LoadFigures } from "./judge-load.ts";

const histogramOf = (...values: ReadonlyArray<number>) => {
  const histogram = createHistogram();
  for (const value of values) histogram.record(value);
  return histogram;
};

test("an empty histogram says 0", () => {
  const empty = createHistogram();
  expect([empty.percentile(0.99), empty.least(), empty.most(), empty.mean(), empty.count()]).toEqual([
    0, 0, 0, 0, 0,
  ]);
});

test("small values are kept exactly, hostile ones are cut to the range", () => {
  const histogram = histogramOf(0, 255, Number.NaN, -5, Number.POSITIVE_INFINITY);
  expect([histogram.percentile(0.2), histogram.percentile(0.8), histogram.least()]).toEqual([0, 255, 0]);
  expect(histogram.most()).toBe(2 ** 42 - 1);
  expect(histogram.count()).toBe(5);
});

test("buckets meet without gaps at every doubling, and are at most 1/128 wide", () => {
  for (let power = 0; power < 41; power += 1) {
    for (const value of [2 ** power - 1, 2 ** power, 2 ** power + 1]) {
      const [[low, high] = [0, 0]] = histogramOf(value).buckets();
      expect(low <= value && value <= high).toBe(true);
      expect((high - low) * 128).toBeLessThanOrEqual(low);
    }
  }
});

test("merging counts the same as recording in one", () => {
  const [left, right] = [histogramOf(1, 1000, 70_000), histogramOf(500, 1_000_000)];
  left.merge(right);
  left.merge(createHistogram());
  const whole = histogramOf(1, 1000, 70_000, 500, 1_000_000);
  expect(left.buckets()).toEqual(whole.buckets());
  expect([left.mean(), left.least(), left.most()]).toEqual([whole.mean(), 1, 1_000_000]);
});

test("percentiles are within 0.8 % of the sorted list's, at any size", () => {
  expect(fuzzOf(tryHistogram)(300, "unit").found).toEqual([]);
});

const target = { perSecond: 300, share: 0.99, most: 150_000, failedShare: 0.001 };
const figures = (rest: Partial<LoadFigures>): LoadFigures => ({
  latency: histogramOf(40_000),
  sendLag: histogramOf(200),
  planned: 1000,
  dropped: 0,
  failed: 0,
  ...rest,
});

test("a target that is kept passes, one that is missed fails, with the figures", () => {
  expect(judgeLoad(figures({}), target)).toMatchObject({ status: "pass", most: 150_000 });
  const slow = judgeLoad(figures({ latency: histogramOf(200_000) }), target);
  expect(slow).toMatchObject({ status: "fail", says: "p99 at 300/s is 200 ms; the target here is 150 ms." });
});

test("a generator that was late or dropped arrivals is never held against the service", () => {
  const slow = { latency: histogramOf(900_000), failed: 500 };
  expect(judgeLoad(figures({ ...slow, sendLag: histogramOf(26_000) }), target).status).toBe("inconclusive");
  expect(judgeLoad(figures({ ...slow, dropped: 6 }), target).status).toBe("inconclusive");
  expect(judgeLoad(figures({ ...slow, dropped: 5 }), target).status).toBe("fail");
  expect(judgeLoad(figures({ planned: 0 }), target).status).toBe("inconclusive");
});

test("too many failures fail, however fast the others are", () => {
  expect(judgeLoad(figures({ failed: 1 }), target).status).toBe("pass");
  expect(judgeLoad(figures({ failed: 2 }), target).status).toBe("fail");
});

test("a slower machine is given more time, a faster one no less", () => {
  const slow = figures({ latency: histogramOf(200_000) });
  expect(judgeLoad(slow, target, { here: 5000, reference: 2500 })).toMatchObject({
    status: "pass",
    most: 300_000,
  });
  expect(judgeLoad(slow, target, { here: 1000, reference: 2500 })).toMatchObject({
    status: "fail",
    most: 150_000,
  });
});

test("the histogram's own error speaks for the service", () => {
  expect(judgeLoad(figures({ latency: histogramOf(150_500) }), target).status).toBe("pass");
  expect(judgeLoad(figures({ latency: histogramOf(152_000) }), target).status).toBe("fail");
});
