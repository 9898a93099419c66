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
  /** Partition keys without a verdict, in the order of the history: at a `fail` those that were not finished. */
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

export const checkLinearizability = <State, Input, Output>(
  operations: ReadonlyArray<TimedOperation<Input, Output>>,
  model: SequentialModel<State, Input, Output>,
  options: LinearizabilityOptions = {},
): LinearizabilityResult => {
  if (operations.some(isMalformed)) {
    return { ...noResult, status: "unknown", reason: "malformed-interval" };
  }
  const partitions = partitionsOf(operations, model);
  const found = takeTurns(partitions, model, options);
  const { failed, configurations } = found;
  const undecided = found.pending.map(({ key }) => key);
  const counts = { partitions: partitions.length, configurations, undecided };
  if (failed === undefined) {
    const status = undecided.length > 0 ? "unknown" : "pass";
    return { status, reason: found.reason, ...counts, violation: null };
  }
  const shrunk = shrinkViolation(failed.operations, model, {
    isEnabled: options.shrink ?? true,
    maxConfigurations:
      options.maxShrinkConfigurations ?? (options.maxConfigurations ?? defaultConfigurations) / 3,
    isOutOfTime: options.isOutOfShrinkTime ?? options.isOutOfTime ?? never,
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

interface Turns<State, Input, Output> {
  /** Not decided. */
  readonly pending: ReadonlyArray<Partition<State, Input, Output>>;
  readonly failed: Partition<State, Input, Output> | undefined;
  readonly configurations: number;
  readonly reason: "configurations" | "time" | null;
}

const takeTurns = <State, Input, Output>(
  partitions: ReadonlyArray<Partition<State, Input, Output>>,
  model: SequentialModel<State, Input, Output>,
  { maxConfigurations = defaultConfigurations, isOutOfTime = never }: LinearizabilityOptions,
): Turns<State, Input, Output> => {
  let pending = partitions;
  let configurations = 0;
  /** Their memory is spent. */
  const surrendered: Array<Partition<State, Input, Output>> = [];
  for (let turn = firstTurn; pending.length > 0; turn *= turnGrowth) {
    const still: Array<Partition<State, Input, Output>> = [];
    for (const [index, partition] of pending.entries()) {
      const rest = (): ReadonlyArray<Partition<State, Input, Output>> => [
        ...surrendered,
        ...still,
        ...pending.slice(index),
      ];
      if (configurations >= maxConfigurations) {
        return { pending: rest(), failed: undefined, configurations, reason: "configurations" };
      }
      if (isOutOfTime()) return { pending: rest(), failed: undefined, configurations, reason: "time" };
      partition.search ??= new PartitionSearch(partition.operations, model);
      const before = partition.search.configurations;
      const outcome = partition.search.run(Math.min(turn, maxConfigurations - configurations), isOutOfTime);
      configurations += partition.search.configurations - before;
      if (outcome === "fail") {
        const others = rest().filter((other) => other !== partition);
        return { pending: others, failed: partition, configurations, reason: null };
      }
      if (outcome === "more") still.push(partition);
      else partition.search = null;
      if (outcome === "full") surrendered.push(partition);
    }
    pending = still;
  }
  return {
    pending: surrendered,
    failed: undefined,
    configurations,
    reason: surrendered.length > 0 ? "configurations" : null,
  };
};
