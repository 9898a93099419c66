/**
 * Open loop: requests leave at fixed moments, whatever becomes of the earlier ones, and each is timed from the moment it was
 * meant to leave. A generator that waits for answers would slow down with the service and see none of its outages.
 */
import { createHistogram, type Histogram } from "#core/checkers/index.ts";
import { waitFor } from "../engine/wait.ts";

export interface LoadSchedule {
  /** Arrivals a second. */
  readonly rate: number;
  readonly ms: number;
  /** Beyond so many unanswered requests, arrivals are dropped and counted. */
  readonly mostInFlight: number;
  /** How long the last ones are waited for. */
  readonly patienceMs: number;
  /** Sends the n-th and tells how it went, once. */
  readonly fire: (n: number, done: (isOk: boolean) => void) => void;
  readonly signal: AbortSignal;
}

export interface LoadMeasure {
  readonly sent: number;
  readonly answered: number;
  readonly ok: number;
  readonly dropped: number;
  /** How long the sending took. */
  readonly sendingMs: number;
  /** Microseconds from the intended moment to the answer; of what never came, to when it was given up. */
  readonly latency: Histogram;
  /** Microseconds from the intended moment to the sending: the generator's own lateness. */
  readonly lag: Histogram;
}

export const driveLoad = async (schedule: LoadSchedule): Promise<LoadMeasure> => {
  const drive = new Drive(schedule);
  await drive.send();
  await drive.drain();
  return drive.measure();
};

class Drive {
  private readonly schedule: LoadSchedule;
  private readonly began = performance.now();
  private readonly latency = createHistogram();
  private readonly lag = createHistogram();
  private readonly inFlight = new Set<number>();
  private due = 0;
  private sent = 0;
  private answered = 0;
  private good = 0;
  private dropped = 0;
  private sendingMs = 0;
  private isClosed = false;

  constructor(schedule: LoadSchedule) {
    this.schedule = schedule;
  }

  async send(): Promise<void> {
    const { rate, ms, signal } = this.schedule;
    const planned = Math.floor((rate * ms) / 1000);
    while (this.due < planned && !signal.aborted) {
      const elapsed = performance.now() - this.began;
      const arrived = Math.min(planned, Math.floor((elapsed * rate) / 1000) + 1);
      while (this.due < arrived) this.arrive(this.due);
      // Sleeping, not spinning: a core that only waits is one that the service does not have.
      if (this.due < planned) await new Promise((resolve) => setTimeout(resolve, TICK_MS));
    }
    // At least until the interval of the last arrival is over; else a burst would look like a higher rate.
    this.sendingMs = Math.max(performance.now() - this.began, (this.due * 1000) / rate);
  }

  async drain(): Promise<void> {
    const { patienceMs, signal } = this.schedule;
    const until = performance.now() + patienceMs;
    while (this.inFlight.size > 0 && performance.now() < until && !signal.aborted) await waitFor(5, signal);
    this.isClosed = true;
    const now = performance.now();
    for (const n of this.inFlight) this.latency.record(this.microsSince(n, now));
  }

  measure(): LoadMeasure {
    const { sent, answered, good, dropped, sendingMs, latency, lag } = this;
    return { sent, answered, ok: good, dropped, sendingMs, latency, lag };
  }

  private arrive(n: number): void {
    this.due += 1;
    if (this.inFlight.size >= this.schedule.mostInFlight) {
      this.dropped += 1;
      return;
    }
    this.sent += 1;
    this.inFlight.add(n);
    this.lag.record(this.microsSince(n, performance.now()));
    this.schedule.fire(n, (isOk) => this.finish(n, isOk));
  }

  private finish(n: number, isOk: boolean): void {
    if (this.isClosed || !this.inFlight.delete(n)) return;
    this.answered += 1;
    if (isOk) this.good += 1;
    this.latency.record(this.microsSince(n, performance.now()));
  }

  private microsSince(n: number, now: number): number {
    const intended = this.began + (n * 1000) / this.schedule.rate;
    return Math.max(0, Math.round((now - intended) * 1000));
  }
}

const TICK_MS = 1;
