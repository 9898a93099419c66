/**
 * Open-loop load: requests leave at their intended moments, whatever the service does, and every time is counted from
 * the intended moment. A closed loop would wait during an outage and report that nothing was slow (labs design, §2b).
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Dispatcher } from "undici";
import { createHistogram, type Histogram } from "#core/checkers/index.ts";
import type { LoadFigures, LoadPlan, RequestStep } from "#core/labs/index.ts";
import { type SentRequest, sendRequest } from "../client/send-request.ts";

export interface LoadDrive {
  readonly phase: string;
  readonly plan: LoadPlan;
  /** Where a request goes: its own instance, or by turns. */
  readonly connectionTo: (step: RequestStep, n: number) => Dispatcher;
  /** How much slower than the reference machine this one answers a trivial request; at least 1. */
  readonly slowness: number;
  readonly signal: AbortSignal;
  /** For loads that stand in the history: told when a request leaves; answers with what is told when it ends. */
  readonly onSend?: (step: RequestStep, n: number) => (sent: SentRequest) => void;
}

/** So many requests may wait for an answer at once; further ones are dropped and counted, as k6 does. */
const mostInFlight = 2000;

/** A request that takes longer than this is failed; outages in labs are shorter. */
const timeoutMs = 12_000;

/** Between two looks at the clock. `setTimeout` rounds up to a millisecond; spinning would take a core of two. */
const tickMs = 1;

export const driveLoad = async (drive: LoadDrive): Promise<LoadFigures> => {
  const { plan, signal } = drive;
  const total = Math.max(1, Math.round((plan.rate * plan.ms) / 1000));
  const count = new LoadCount();
  const startedAt = performance.now();
  const intendedAt = (n: number): number => startedAt + (n * 1000) / plan.rate;
  for (let n = 0; n < total && !signal.aborted; ) {
    const now = performance.now();
    for (; n < total && intendedAt(n) <= now; n += 1) launch(drive, count, n, intendedAt(n));
    if (n < total) await sleep(tickMs);
  }
  const sendingMs = performance.now() - startedAt;
  await count.settled(signal);
  return figuresOf(drive, count, sendingMs);
};

class LoadCount {
  readonly time: Histogram = createHistogram();
  readonly lag: Histogram = createHistogram();
  sent = 0;
  answered = 0;
  asAsked = 0;
  dropped = 0;
  inFlight = 0;
  private wake: () => void = () => undefined;

  done(): void {
    this.inFlight -= 1;
    if (this.inFlight === 0) this.wake();
  }

  /** When nothing is under way any more, or the run is being ended. */
  async settled(signal: AbortSignal): Promise<void> {
    if (this.inFlight === 0 || signal.aborted) return;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      signal.addEventListener("abort", () => resolve(), { once: true });
    });
  }
}

/** Times are kept in microseconds. */
const launch = (drive: LoadDrive, count: LoadCount, n: number, intendedAt: number): void => {
  if (count.inFlight >= mostInFlight) {
    count.dropped += 1;
    return;
  }
  const step = drive.plan.request(n);
  count.inFlight += 1;
  count.sent += 1;
  count.lag.record((performance.now() - intendedAt) * 1000);
  const tell = drive.onSend?.(step, n);
  const options = { timeoutMs: step.timeoutMs ?? timeoutMs, signal: drive.signal };
  void sendRequest(drive.connectionTo(step, n), step, options).then((sent) => {
    count.time.record((performance.now() - intendedAt) * 1000);
    if (sent.ending.kind === "answered") {
      count.answered += 1;
      if (isAsAsked(step, sent.ending.http)) count.asAsked += 1;
    }
    tell?.(sent);
    count.done();
  });
};

const isAsAsked = ({ answers = [] }: RequestStep, http: number): boolean =>
  (http >= 200 && http < 300) || answers.includes(http);

const figuresOf = (
  { phase, plan, slowness }: LoadDrive,
  count: LoadCount,
  sendingMs: number,
): LoadFigures => ({
  phase,
  rate: plan.rate,
  sentRate: tenths((count.sent * 1000) / Math.max(sendingMs, plan.ms)),
  sent: count.sent,
  answered: count.answered,
  dropped: count.dropped,
  failed: count.sent - count.asAsked,
  p50Ms: milliseconds(count.time.percentile(0.5)),
  p99Ms: milliseconds(count.time.percentile(0.99)),
  maxMs: milliseconds(count.time.most()),
  lagP99Ms: milliseconds(count.lag.percentile(0.99)),
  targetP99Ms: tenths(plan.p99Ms * slowness),
  okShare: count.sent === 0 ? 0 : Math.round((count.asAsked / count.sent) * 10_000) / 10_000,
  targetOkShare: plan.okShare,
});

const tenths = (value: number): number => Math.round(value * 10) / 10;

const milliseconds = (micros: number): number => Math.round(micros / 10) / 100;
