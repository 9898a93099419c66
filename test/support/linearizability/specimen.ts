/** One sequential object with random small histories of it: some true, some true but for one answer, some made up. */
import { checkLinearizability, type SequentialModel, type TimedOperation } from "#core/checkers/index.ts";
import type { Random } from "#core/labs/index.ts";
import { isLinearizable } from "./brute-force.ts";

interface Definition<ModelState, State, Input, Output> {
  readonly name: string;
  readonly model: SequentialModel<ModelState, Input, Output>;
  readonly initial: State;
  /** The next state and what is answered in it; null where `output` is impossible. */
  readonly step: (
    state: State,
    input: Input,
    output: Output | undefined,
  ) => { readonly state: State; readonly output: Output } | null;
  readonly draw: (random: Random, index: number) => Input;
}

export interface Trial {
  readonly expected: "pass" | "fail";
  readonly found: "pass" | "fail" | "unknown";
  /** What is said of the counterexample and does not hold; "" if all does. */
  readonly complaint: string;
  readonly history: ReadonlyArray<TimedOperation<unknown, unknown>>;
}

export interface Specimen {
  readonly name: string;
  readonly tryOne: (random: Random) => Trial;
}

/** Six operations have up to 720 orders, all of them tried; a few histories are longer, so that the search gets deep. */
const mostOperations = 6;
const mostOfLong = 10;
const longShare = 0.03;

export const specimenOf = <ModelState, State, Input, Output>(
  definition: Definition<ModelState, State, Input, Output>,
): Specimen => {
  type History = ReadonlyArray<TimedOperation<Input, Output>>;
  const isLegal = (history: History): boolean =>
    isLinearizable(history, definition.initial, (state, input, output: Output | undefined) => {
      const next = definition.step(state, input, output);
      return next === null ? undefined : next.state;
    });
  return {
    name: definition.name,
    tryOne: (random) => {
      const history = drawHistory(definition, random);
      // Small histories are over before the look-ahead is set up, unless it is from the start.
      const { status, violation } = checkLinearizability(history, definition.model, {
        ...(random.chance(0.7) ? { lookAheadAfter: 0 } : {}),
      });
      const expected = isLegal(history) ? "pass" : "fail";
      if (violation === null) return { expected, found: status, complaint: "", history };
      const required = new Set(violation.mustExplain);
      const optional = new Set(violation.mayHaveHappened);
      const weaker = (without?: number): History =>
        history.flatMap((one) => {
          if (required.has(one.id) && one.id !== without) return [one];
          if (!optional.has(one.id) && one.id !== without) return [];
          return [{ ...one, end: Number.POSITIVE_INFINITY, output: undefined }];
        });
      const needless = violation.mustExplain.find((id) => !isLegal(weaker(id)));
      const complaint = isLegal(weaker())
        ? "the counterexample can be explained"
        : violation.isMinimal && needless !== undefined
          ? `${needless} is not needed`
          : "";
      return { expected, found: status, complaint, history };
    },
  };
};

const drawHistory = <ModelState, State, Input, Output>(
  { initial, step, draw }: Definition<ModelState, State, Input, Output>,
  random: Random,
): ReadonlyArray<TimedOperation<Input, Output>> => {
  const isLong = random.chance(longShare);
  const count = isLong ? random.between(mostOperations, mostOfLong) : random.between(1, mostOperations);
  const isMadeUp = random.chance(0.35);
  const drawn = Array.from({ length: count }, (_, index) => {
    // Whole instants, so that many intervals touch.
    const start = random.between(0, 9);
    const isCrashed = random.chance(0.2);
    const end = isCrashed ? Number.POSITIVE_INFINITY : start + random.between(0, 5);
    const moment = isMadeUp
      ? random.next()
      : isCrashed
        ? start + random.next() * 9
        : start + random.next() * (end - start);
    const hasEffect = !(isCrashed && random.chance(0.4));
    return { id: 100 + index, client: index, start, end, input: draw(random, index), moment, hasEffect };
  });
  const outputs = new Map<number, Output>();
  let state = initial;
  for (const { id, input, hasEffect } of drawn.toSorted((a, b) => a.moment - b.moment)) {
    const next = step(state, input, undefined);
    if (next === null) continue;
    outputs.set(id, next.output);
    if (hasEffect) state = next.state;
  }
  if (random.chance(0.5)) {
    const [one, other] = [random.between(0, count - 1) + 100, random.between(0, count - 1) + 100];
    const swapped = outputs.get(other);
    if (swapped !== undefined) outputs.set(one, swapped);
  }
  return drawn.map(({ id, client, start, end, input }) => {
    const isSeen = random.chance(end === Number.POSITIVE_INFINITY ? 0.05 : 0.95);
    return { id, client, start, end, input, output: isSeen ? outputs.get(id) : undefined };
  });
};
