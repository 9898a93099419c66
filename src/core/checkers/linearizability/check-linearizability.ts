/** The door of the linearizability check: partitions take turns, each with a growing budget, until one fails or all are explained. */

import { PartitionSearch } from "./partition-search.ts";
import type { SequentialModel } from "./sequential-model.ts";
import { type ShrunkViolation, shrinkViolation } from "./shrink-violation.ts";
import { isMalformed, type TimedOperation } from "./timed-operation.ts";

export interface LinearizabilityOptions {
  /** Configurations that may be searched in all, before the answer is `unknown`. */
  readonly maxConfigurations?: number;
  /** Asked now and then; true ends the search with `unknown`. The core has no clock: pass one, as `() => performance.now() > deadline`. */
  readonly isOutOfTime?: () => boolean;
  /** Configurations for each operation before the model's look-ahead is set up, which easy histories never pay for; 0: at once. */
  readonly lookAheadAfter?: number;
  /** false: the whole illegal partition is named as it is. */
  readonly shrink?: boolean;
  /** Of which the shrinking may search as many again; a third of `maxConfigurations` unless told. */
  readonly maxShrinkConfigurations?: number;
  /** As `isOutOfTime`, for the shrinking; `isOutOfTime` unless told. */
  readonly isOutOfShrinkTime?: () => boolean;
}

export interface LinearizabilityResult {
  /** `fail` is a proof. `unknown`: the budget ended first, or an interval is impossible. */
  readonly status: "pass" | "fail" | "unknown";
  /** Why it is unknown. */
  readonly reason: "configurations" | "time" | "malformed-interval" | null;
  /** Independent objects found in the history. */
  readonly partitions: number;
  /** Partition keys without a verdict; at a `fail`, those whose search had not ended by then. */
  readonly undecided: ReadonlyArray<string>;
  readonly configurations: number;
  readonly violation: LinearizabilityViolation | null;
}

/** A proof in few operations; the first object found to be illegal. */
export interface LinearizabilityViolation extends ShrunkViolation {
  /** The key of the object; "" where the model knows one object only. */
  readonly partition: string;
}

/** Some seconds of search and at most a few hundred megabytes. */
const defaultConfigurations = 4_000_000;

/** First turn of a partition, and by how much later ones are longer: one bad easy key ends the check, one hard key blocks none. */
const firstTurn = 2_000;
const turnGrowth = 8;

/**
 * Is there one order of all operations, each at an instant of its interval, in which every answer is right? The problem
 * is NP-complete: budgets bound the search, and what is not decided within them is `unknown`, never a pass.
 *
 * @example
 * const history = [
 *   { id: 1, client: "a", start: 0, end: 10, input: { type: "put", key: "k", value: 1 }, output: "ok" },
 *   { id: 2, client: "b", start: 20, end: 30, input: { type: "put", key: "k", value: 2 }, output: "ok" },
 *   { id: 3, client: "a", start: 40, end: 50, input: { type: "get", key: "k" }, output: 1 },
 * ] as const;
 * const { status, violation } = checkLinearizability(history, keyValueModel());
 * expect(status).toBe("fail");
 * // The value 1 was gone when it was read: each of the three is needed to see it.
 * expect(violation?.mustExplain).toEqual([1, 2, 3]);
 */
export const checkLinearizability = <State, Input, Output>(
  operations: ReadonlyArray<TimedOperation<Input, Output>>,
  model: SequentialModel<State, Input, Output>,
  options: LinearizabilityOptions = {},
): LinearizabilityResult => {
  if (operations.some(isMalformed)) {
    return { ...noResult, status: "unknown", reason: "malformed-interval" };
  }
  const partitions = partitionsOf(operations, model);
  const turns = new Turns(partitions, model, options);
  turns.takeAll();
  const { failed, configurations } = turns;
  const undecided = [...turns.surrendered, ...turns.pending].map(({ key }) => key);
  const counts = { partitions: partitions.length, configurations, undecided };
  if (failed === undefined) {
    const status = undecided.length > 0 ? "unknown" : "pass";
    return { status, reason: turns.reason, ...counts, violation: null };
  }
  const shrunk = shrinkViolation(failed.operations, model, {
    isEnabled: options.shrink ?? true,
    maxConfigurations:
      options.maxShrinkConfigurations ?? (options.maxConfigurations ?? defaultConfigurations) / 3,
    isOutOfTime: options.isOutOfShrinkTime ?? options.isOutOfTime ?? never,
    lookAheadAfter: options.lookAheadAfter,
  });
  return { status: "fail", reason: null, ...counts, violation: { partition: failed.key, ...shrunk } };
};

const never = (): boolean => false;

const noResult = { partitions: 0, configurations: 0, undecided: [], violation: null };

interface Partition<State, Input, Output> {
  readonly key: string;
  readonly operations: ReadonlyArray<TimedOperation<Input, Output>>;
  search: PartitionSearch<State, Input, Output> | null;
}

const partitionsOf = <State, Input, Output>(
  operations: ReadonlyArray<TimedOperation<Input, Output>>,
  { partitionKey }: SequentialModel<State, Input, Output>,
): ReadonlyArray<Partition<State, Input, Output>> => {
  if (partitionKey === undefined) {
    return operations.length === 0 ? [] : [{ key: "", operations, search: null }];
  }
  const byKey = new Map<string, Array<TimedOperation<Input, Output>>>();
  for (const operation of operations) {
    const key = partitionKey(operation.input);
    const group = byKey.get(key);
    if (group) group.push(operation);
    else byKey.set(key, [operation]);
  }
  return [...byKey].map(([key, group]) => ({ key, operations: group, search: null }));
};

/** Who is still searching, and what it has cost so far. */
class Turns<State, Input, Output> {
  /** Not decided, and may go on. */
  pending: ReadonlyArray<Partition<State, Input, Output>>;
  /** Not decided, and their memory is spent. */
  readonly surrendered: Array<Partition<State, Input, Output>> = [];
  failed: Partition<State, Input, Output> | undefined;
  reason: "configurations" | "time" | null = null;
  configurations = 0;
  readonly #model: SequentialModel<State, Input, Output>;
  readonly #maxConfigurations: number;
  readonly #isOutOfTime: () => boolean;
  readonly #lookAheadAfter: number | undefined;

  constructor(
    partitions: ReadonlyArray<Partition<State, Input, Output>>,
    model: SequentialModel<State, Input, Output>,
    {
      maxConfigurations = defaultConfigurations,
      isOutOfTime = never,
      lookAheadAfter,
    }: LinearizabilityOptions,
  ) {
    this.pending = partitions;
    this.#model = model;
    this.#maxConfigurations = maxConfigurations;
    this.#isOutOfTime = isOutOfTime;
    this.#lookAheadAfter = lookAheadAfter;
  }

  takeAll(): void {
    for (let turn = firstTurn; this.pending.length > 0 && !this.#isOver(); turn *= turnGrowth) {
      const undecided: Array<Partition<State, Input, Output>> = [];
      for (const partition of this.pending) {
        if (this.#isOver() || !this.#isDecided(partition, turn)) undecided.push(partition);
      }
      this.pending = undecided;
    }
    if (this.surrendered.length > 0) this.reason ??= "configurations";
  }

  #isOver(): boolean {
    if (this.failed !== undefined || this.reason !== null) return true;
    if (this.configurations >= this.#maxConfigurations) this.reason = "configurations";
    else if (this.#isOutOfTime()) this.reason = "time";
    return this.reason !== null;
  }

  /** Gives one partition its turn; false if it needs another. */
  #isDecided(partition: Partition<State, Input, Output>, turn: number): boolean {
    partition.search ??= new PartitionSearch(partition.operations, this.#model, this.#lookAheadAfter);
    const before = partition.search.configurations;
    const budget = Math.min(turn, this.#maxConfigurations - this.configurations);
    const outcome = partition.search.run(budget, this.#isOutOfTime);
    this.configurations += partition.search.configurations - before;
    if (outcome === "more") return false;
    partition.search = null;
    if (outcome === "fail") this.failed = partition;
    if (outcome === "full") this.surrendered.push(partition);
    return true;
  }
}
