/** The verdict of a load phase. A generator that was late, or dropped arrivals, proves nothing about the service. */
import { readableTime } from "../timed.ts";
import type { Histogram } from "./histogram.ts";

/** What an open-loop load phase measured. Times in microseconds. */
export interface LoadFigures {
  /** From the intended instant of sending to the answer: free of coordinated omission. */
  readonly latency: Histogram;
  /** From the intended to the real instant of sending: how late the generator itself was. */
  readonly sendLag: Histogram;
  /** Arrivals that were due. */
  readonly planned: number;
  /** Arrivals that the generator could not send. */
  readonly dropped: number;
  /** Answers that were wrong, or none within the time limit. */
  readonly failed: number;
}

export interface LoadTarget {
  /** Arrivals per second, for the sentence. */
  readonly perSecond: number;
  /** Share of requests the target is about, 0.99 for p99. */
  readonly share: number;
  /** Microseconds; as for the reference machine. */
  readonly most: number;
  /** Share of arrivals that may fail, 0 … 1. */
  readonly failedShare: number;
}

/** Above either bound the machine was too busy to say anything. */
export interface LagGate {
  /** p99 of the send lag, in microseconds. */
  readonly sendLag: number;
  /** Share of planned arrivals that were dropped. */
  readonly dropped: number;
}

/** The same load against a trivial server: on this machine just before, and on the machine the targets were set on. */
export interface Calibration {
  readonly here: number;
  readonly reference: number;
}

export interface LoadVerdict {
  readonly status: "pass" | "fail" | "inconclusive";
  readonly says: string;
  /** The target after calibration, in microseconds. */
  readonly most: number;
  readonly measured: number;
}

/**
 * From the prototypes: on an idle machine the send lag's p99 stays below 5 ms, and it was 26–29 ms in exactly the two
 * runs whose p99 could not be trusted; 0.5 % dropped is where a sent rate stops being the stated rate.
 */
export const defaultLagGate: LagGate = { sendLag: 10_000, dropped: 0.005 };

/**
 * Judges a load phase: `inconclusive`, never `fail`, if the generator's send lag (p99) or its dropped arrivals exceed
 * the gate; else `fail` if too many requests failed or the percentile is above the target, and `pass` otherwise. The
 * target grows with how much slower than the reference a trivial server is here, and never shrinks; the histogram's
 * 0.8 % speak for the service.
 *
 * Source: k6 dropped iterations; G. Tene, "How NOT to Measure Latency" (2015).
 *
 * ```ts
 * import { createHistogram, judgeLoad } from "#core/checkers/index.ts";
 *
 * const [latency, sendLag] = [createHistogram(), createHistogram()];
 * for (let sent = 0; sent < 100; sent += 1) latency.record(4000);
 * for (let sent = 0; sent < 100; sent += 1) sendLag.record(26_000);
 * const figures = { latency, sendLag, planned: 100, dropped: 0, failed: 0 };
 * const verdict = judgeLoad(figures, { perSecond: 100, share: 0.99, most: 1000, failedShare: 0 });
 * expect(verdict.status).toBe("inconclusive");
 * ```
 */
export const judgeLoad = (
  { latency, sendLag, planned, dropped, failed }: LoadFigures,
  target: LoadTarget,
  calibration: Calibration = { here: 1, reference: 1 },
  gate: LagGate = defaultLagGate,
): LoadVerdict => {
  const most = target.most * Math.max(1, calibration.here / calibration.reference);
  const measured = latency.percentile(target.share);
  const judged = (status: LoadVerdict["status"], says: string): LoadVerdict => ({
    status,
    says,
    most,
    measured,
  });
  const name = `p${Number((target.share * 100).toFixed(3))}`;
  const at = `at ${target.perSecond}/s`;
  const lag = sendLag.percentile(0.99);
  if (planned === 0) return judged("inconclusive", "Nothing was sent, so nothing was measured.");
  if (lag > gate.sendLag || dropped > gate.dropped * planned) {
    const why = `requests left up to ${readableTime(lag)} late (p99) and ${dropped} of ${planned} were not sent`;
    return judged("inconclusive", `The machine was too busy to judge ${name}: ${why}.`);
  }
  if (failed > target.failedShare * planned) {
    return judged("fail", `${failed} of ${planned} requests ${at} failed or were not answered in time.`);
  }
  const figures = `${name} ${at} is ${readableTime(measured)}; the target here is ${readableTime(most)}`;
  return measured > most * (1 + histogramError)
    ? judged("fail", `${figures}.`)
    : judged("pass", `${figures}, ${planned} requests, ${dropped} dropped.`);
};

/** Half a bucket of 1/128, rounded up. */
const histogramError = 0.004;
