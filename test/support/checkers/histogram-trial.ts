/** Percentiles of the histogram against a sorted list. */
import { createHistogram } from "#core/checkers/index.ts";
import type { Trial } from "./trial.ts";

export const tryHistogram: Trial = (random) => {
  const [whole, left, right] = [createHistogram(), createHistogram(), createHistogram()];
  const values = Array.from({ length: random.between(1, 60) }, () => Math.floor(2 ** (random.next() * 34)));
  for (const value of values) {
    whole.record(value);
    (random.chance(0.5) ? left : right).record(value);
  }
  left.merge(right);
  const sorted = [...values].sort((a, b) => a - b);
  const wrong = [0, 0.5, 0.9, 0.99, 1].filter((share) => {
    const exact = sorted[Math.max(1, Math.ceil(share * sorted.length - 1e-9)) - 1] ?? 0;
    const isClose = Math.abs(whole.percentile(share) - exact) <= exact * 0.008;
    return !isClose || left.percentile(share) !== whole.percentile(share);
  });
  const isExact =
    whole.least() === sorted[0] && whole.most() === sorted.at(-1) && left.count() === values.length;
  return wrong.length === 0 && isExact ? "" : `histogram: ${wrong.join()} of ${sorted.join()}`;
};
