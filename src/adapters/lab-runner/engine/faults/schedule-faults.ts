/**
 * Lets the faults of a phase strike when their moment comes. One at a time, with time and work in between: a service that
 * never gets up again shows nothing. A fault whose moment comes too early waits for the next moment of the same kind.
 */
import type { Action, Fault, Trigger } from "#core/labs/index.ts";
import { createSignal, waitFor } from "../wait.ts";
import type { Performed } from "./perform-action.ts";

/** What just happened, that a fault may be waiting for. */
export type Moment =
  | { readonly on: "sent" | "answered" | "effect"; readonly f: string }
  | { readonly on: "database"; readonly after: string };

export interface FaultScheduler {
  /** Resolves when the fault that this moment set off has struck; undefined when there is none. */
  readonly passed: (moment: Moment) => Promise<void> | undefined;
  /**
   * Before a client's next request: waits when that request would set off a fault that may not strike yet, so that clients
   * with little to do are not done before their faults had a chance. Undefined when there is nothing to wait for.
   */
  readonly hold: (f: string) => Promise<void> | undefined;
  /** An action that a client takes itself. */
  readonly act: (action: Action) => Performed;
  /** Whether a neighbour, the database or a stub, is broken now or was within the last so many milliseconds. */
  readonly isNeighbourDown: (withinMs: number) => boolean;
  /** Waits for what is broken; no further fault strikes. Says how many never did. */
  readonly finish: () => Promise<number>;
  readonly struck: () => number;
}

export interface ScheduleOptions {
  readonly faults: ReadonlyArray<Fault>;
  /** Two kinds may overlap. */
  readonly isMixed: boolean;
  readonly startMs: number;
  readonly perform: (action: Action, trigger: string) => Performed;
  /** Operations answered ok so far in the run. */
  readonly okCount: () => number;
  readonly signal: AbortSignal;
}

export const scheduleFaults = (options: ScheduleOptions): FaultScheduler => new Scheduler(options);

interface Armed extends Fault {
  isDone: boolean;
  /** A client waits for it. */
  isAwaited: boolean;
}

class Scheduler implements FaultScheduler {
  private readonly armed: ReadonlyArray<Armed>;
  private readonly countByMoment = new Map<string, number>();
  private readonly active = new Map<Promise<void>, Action["kind"]>();
  private readonly options: ScheduleOptions;
  private readonly finished = createSignal();
  private healedAt = Number.NEGATIVE_INFINITY;
  private gapMs = 0;
  private okAtHeal = Number.NEGATIVE_INFINITY;
  private strikes = 0;
  /** Faults that strike within the next few milliseconds. */
  private onItsWay = 0;
  private neighbourHealedAt = Number.NEGATIVE_INFINITY;

  constructor(options: ScheduleOptions) {
    this.options = options;
    this.armed = options.faults.map((fault) => ({ ...fault, isDone: false, isAwaited: false }));
    options.signal.addEventListener("abort", () => this.finished.abort(), { once: true });
    for (const fault of this.armed) if (fault.trigger.on === "time") void this.awaitTime(fault);
  }

  readonly passed = (moment: Moment): Promise<void> | undefined => {
    if (this.finished.signal.aborted) return undefined;
    const name = moment.on === "database" ? moment.after : moment.f;
    const count = this.bump(`${moment.on}:${name}`);
    const ofAll = moment.on === "sent" || moment.on === "answered" ? this.bump(`${moment.on}:`) : count;
    const due = this.armed.find(
      (fault) => !fault.isDone && isDue(fault.trigger, moment, count, ofAll) && this.mayStrike(fault.action),
    );
    if (due === undefined) return undefined;
    due.isDone = true;
    const trigger = `${moment.on}:${name}#${count}`;
    if (moment.on !== "sent") return this.strike(due.action, trigger).struck;
    // A request that has just been written has not been read: a moment later it is somewhere in the service.
    const delayMs = (this.strikes * 7919) % SENT_SPREAD_MS;
    this.onItsWay += 1;
    void waitFor(delayMs, this.finished.signal).then(() => {
      this.onItsWay -= 1;
      if (!this.finished.signal.aborted) this.strike(due.action, trigger);
    });
    return undefined;
  };

  readonly hold = (f: string): Promise<void> | undefined => {
    const next = this.armed.find(
      (fault) =>
        !fault.isDone && !fault.isAwaited && this.isNext(fault.trigger, f) && !this.isCalm(fault.action),
    );
    return next === undefined || this.finished.signal.aborted ? undefined : this.awaitCalm(next);
  };

  readonly act = (action: Action): Performed => this.strike(action, "client");

  readonly isNeighbourDown = (withinMs: number): boolean =>
    [...this.active.values()].some(isOfNeighbour) || performance.now() - this.neighbourHealedAt <= withinMs;

  readonly struck = (): number => this.strikes;

  readonly finish = async (): Promise<number> => {
    this.finished.abort();
    while (this.active.size > 0) await Promise.all(this.active.keys());
    return this.armed.filter(({ isDone }) => !isDone).length;
  };

  private strike(action: Action, trigger: string): Performed {
    this.strikes += 1;
    const performed = this.options.perform(action, trigger);
    this.active.set(performed.healed, action.kind);
    void performed.healed.then(() => {
      this.active.delete(performed.healed);
      this.healedAt = performance.now();
      if (isOfNeighbour(action.kind)) this.neighbourHealedAt = this.healedAt;
      this.okAtHeal = this.options.okCount();
      this.gapMs = gapAfter(action, this.options.startMs);
    });
    return performed;
  }

  private async awaitCalm(fault: Armed): Promise<void> {
    const until = performance.now() + LONGEST_HOLD_MS;
    const { signal } = this.finished;
    fault.isAwaited = true;
    while (!(signal.aborted || fault.isDone || this.isCalm(fault.action)) && performance.now() < until)
      await waitFor(LOOK_AGAIN_MS, signal);
    fault.isAwaited = false;
  }

  /** Whether one more request called f is what the fault waits for. */
  private isNext(trigger: Trigger, f: string): boolean {
    if (trigger.on !== "sent" && trigger.on !== "answered") return false;
    if (trigger.f !== undefined && trigger.f !== f) return false;
    return (this.countByMoment.get(`${trigger.on}:${trigger.f ?? ""}`) ?? 0) + 1 >= trigger.n;
  }

  private mayStrike(action: Action): boolean {
    const hasWorked = this.options.okCount() - this.okAtHeal >= LEAST_PROGRESS;
    return this.isCalm(action) && (hasWorked || this.active.size > 0);
  }

  /** Whether nothing is broken that this may not overlap, and the service had its time since. */
  private isCalm(action: Action): boolean {
    const kinds = [...this.active.values()];
    if (this.onItsWay > 0) return false;
    if (kinds.length > 0)
      return (
        this.options.isMixed &&
        kinds.length < 2 &&
        !kinds.some((kind) => isStop(kind) || kind === action.kind)
      );
    return performance.now() - this.healedAt >= this.gapMs;
  }

  private bump(key: string): number {
    const count = (this.countByMoment.get(key) ?? 0) + 1;
    this.countByMoment.set(key, count);
    return count;
  }

  private async awaitTime(fault: Armed): Promise<void> {
    const { signal } = this.finished;
    if (fault.trigger.on !== "time") return;
    await waitFor(fault.trigger.ms, signal);
    while (!signal.aborted && !this.mayStrike(fault.action)) await waitFor(LOOK_AGAIN_MS, signal);
    if (signal.aborted) return;
    fault.isDone = true;
    this.strike(fault.action, `time:${fault.trigger.ms}`);
  }
}

const isDue = (trigger: Trigger, moment: Moment, count: number, ofAll: number): boolean => {
  if (trigger.on === "time" || trigger.on !== moment.on) return false;
  if (trigger.on === "database")
    return moment.on === "database" && trigger.after === moment.after && count >= trigger.n;
  if (moment.on === "database") return false;
  if (trigger.f === undefined) return ofAll >= trigger.n;
  return trigger.f === moment.f && count >= trigger.n;
};

const isStop = (kind: Action["kind"]): boolean => kind === "kill9" || kind === "term";

const isOfNeighbour = (kind: Action["kind"]): boolean => kind === "down" || kind.startsWith("db-");

/** After a kill the service needs time to get back to work; after anything else, less. */
const gapAfter = ({ kind }: Action, startMs: number): number =>
  isStop(kind) ? 3 * startMs : Math.min(3 * startMs, OTHER_GAP_MS);

const OTHER_GAP_MS = 150;
/** Answered requests between two faults: else a service that is never up looks like one without mistakes. */
const LEAST_PROGRESS = 3;
/** Up to so long after a request was written: most services need about that for one. */
const SENT_SPREAD_MS = 4;
/** Three starts of a service that needs half a second; a slower one is killed wherever its clients happen to be. */
const LONGEST_HOLD_MS = 1500;
const LOOK_AGAIN_MS = 5;
