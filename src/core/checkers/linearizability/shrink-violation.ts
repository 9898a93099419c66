/**
 * Makes a proof of an illegal history readable. Every step only weakens what is claimed, so that what is still illegal
 * still proves the whole illegal: operations after a moment are forgotten, answers too, updates may have happened at any
 * time after their call or never, reads are left out.
 */
import { PartitionSearch } from "./partition-search.ts";
import type { SequentialModel } from "./sequential-model.ts";
import { answerOf, type TimedOperation } from "./timed-operation.ts";

export interface ShrunkViolation {
  /** Ids of the operations whose answers and intervals no order can explain together, by start. */
  readonly mustExplain: ReadonlyArray<number>;
  /** Ids of further updates that were granted any time after their call, or never; they do not help either. */
  readonly mayHaveHappened: ReadonlyArray<number>;
  /** True: without any one of `mustExplain` the rest can be explained. */
  readonly isMinimal: boolean;
}

export interface ShrinkLimits {
  readonly isEnabled: boolean;
  readonly maxConfigurations: number;
  readonly isOutOfTime: () => boolean;
  readonly lookAheadAfter: number | undefined;
}

/** `operations` are one partition, found illegal. */
export const shrinkViolation = <State, Input, Output>(
  operations: ReadonlyArray<TimedOperation<Input, Output>>,
  model: SequentialModel<State, Input, Output>,
  limits: ShrinkLimits,
): ShrunkViolation => {
  if (!limits.isEnabled) {
    return { mustExplain: idsOf(operations), mayHaveHappened: [], isMinimal: false };
  }
  const judge = new Judge(model, limits);
  const prefix = shortestIllegalPrefix(operations, judge);
  const required = new Set(prefix.filter(({ end }) => end !== Number.POSITIVE_INFINITY));
  // Reads first: without them the search has less to do, while each optional update gives it more.
  const isRead = (one: TimedOperation<Input, Output>): boolean => model.isReadOnly(one.input, answerOf(one));
  const order = [...required].sort((a, b) => Number(isRead(b)) - Number(isRead(a)) || a.end - b.end);
  const isMinimal = relax(prefix, required, order, judge);
  const optional = prefix.filter((one) => !required.has(one) && !isRead(one));
  return { mustExplain: idsOf([...required]), mayHaveHappened: idsOf(optional), isMinimal };
};

const idsOf = (operations: ReadonlyArray<TimedOperation<unknown, unknown>>): ReadonlyArray<number> =>
  [...operations].sort((a, b) => a.start - b.start || a.end - b.end).map(({ id }) => id);

/** No single question may use up more than this share of the budget that is left, nor is it given less than the least. */
const shareOfRest = 1 / 8;
const leastBudget = 2_000;

type Verdict = "illegal" | "legal" | "unknown";

/** Asks the search, within one budget for all questions. */
class Judge<State, Input, Output> {
  readonly #model: SequentialModel<State, Input, Output>;
  readonly #limits: ShrinkLimits;
  #left: number;

  constructor(model: SequentialModel<State, Input, Output>, limits: ShrinkLimits) {
    this.#model = model;
    this.#limits = limits;
    this.#left = limits.maxConfigurations;
  }

  verdict(operations: ReadonlyArray<TimedOperation<Input, Output>>): Verdict {
    if (this.#left <= 0 || this.#limits.isOutOfTime()) return "unknown";
    const search = new PartitionSearch(operations, this.#model, this.#limits.lookAheadAfter);
    const outcome = search.run(Math.max(leastBudget, this.#left * shareOfRest), this.#limits.isOutOfTime);
    this.#left -= search.configurations;
    return outcome === "fail" ? "illegal" : outcome === "pass" ? "legal" : "unknown";
  }

  /** The weakest claim that still holds these to their answers. */
  verdictWithout(
    prefix: ReadonlyArray<TimedOperation<Input, Output>>,
    required: ReadonlySet<TimedOperation<Input, Output>>,
  ): Verdict {
    return this.verdict(
      prefix.flatMap((one) => {
        if (required.has(one)) return [one];
        return this.#model.isReadOnly(one.input, answerOf(one)) ? [] : [pending(one)];
      }),
    );
  }
}

const pending = <Input, Output>(one: TimedOperation<Input, Output>): TimedOperation<Input, Output> => ({
  ...one,
  end: Number.POSITIVE_INFINITY,
  output: undefined,
});

/** Legality is closed under prefixes, so the first return that cannot be explained is found by halving. */
const shortestIllegalPrefix = <State, Input, Output>(
  operations: ReadonlyArray<TimedOperation<Input, Output>>,
  judge: Judge<State, Input, Output>,
): ReadonlyArray<TimedOperation<Input, Output>> => {
  const ends = [...new Set(operations.map(({ end }) => end))].filter(Number.isFinite).sort((a, b) => a - b);
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (judge.verdict(prefixAt(operations, ends[middle] ?? 0)) === "illegal") high = middle;
    else low = middle + 1;
  }
  return prefixAt(operations, ends[high] ?? 0);
};

/** What was known just after this moment. */
const prefixAt = <Input, Output>(
  operations: ReadonlyArray<TimedOperation<Input, Output>>,
  moment: number,
): ReadonlyArray<TimedOperation<Input, Output>> =>
  operations.filter(({ start }) => start <= moment).map((one) => (one.end <= moment ? one : pending(one)));

/** Takes operations out of `required` while the rest stays illegal, many at once first; true if certainly no other could go. */
const relax = <State, Input, Output>(
  prefix: ReadonlyArray<TimedOperation<Input, Output>>,
  required: Set<TimedOperation<Input, Output>>,
  order: ReadonlyArray<TimedOperation<Input, Output>>,
  judge: Judge<State, Input, Output>,
): boolean => {
  let isCertain = true;
  for (let size = order.length >>> 1 || 1; size >= 1; size >>>= 1) {
    // What was refused once would be refused again when less is required, so the one pass of size 1 settles it.
    isCertain = true;
    for (let from = 0; from < order.length; from += size) {
      const chunk = order.slice(from, from + size).filter((one) => required.has(one));
      if (chunk.length > 0 && withoutChunk(prefix, required, chunk, judge) === "unknown") isCertain = false;
    }
  }
  return isCertain;
};

/** Takes the chunk out of `required` for good if the rest is illegal. */
const withoutChunk = <State, Input, Output>(
  prefix: ReadonlyArray<TimedOperation<Input, Output>>,
  required: Set<TimedOperation<Input, Output>>,
  chunk: ReadonlyArray<TimedOperation<Input, Output>>,
  judge: Judge<State, Input, Output>,
): Verdict => {
  for (const one of chunk) required.delete(one);
  const verdict = judge.verdictWithout(prefix, required);
  if (verdict !== "illegal") for (const one of chunk) required.add(one);
  return verdict;
};
