/** Linearizability by trying every order: what the real check is held against. For a dozen operations at most. */
import { inspect } from "node:util";

interface Interval<Input, Output> {
  readonly start: number;
  readonly end: number;
  readonly input: Input;
  readonly output: Output | undefined;
}

/** Returns the next state; undefined where the answer is impossible. */
export type PlainStep<State, Input, Output> = (
  state: State,
  input: Input,
  output: Output | undefined,
) => State | undefined;

/** From so many operations on, what led to nothing is remembered: there are too many orders to try each. */
const rememberFrom = 7;

export const isLinearizable = <State, Input, Output>(
  operations: ReadonlyArray<Interval<Input, Output>>,
  initial: State,
  step: PlainStep<State, Input, Output>,
): boolean => {
  const hopeless = operations.length < rememberFrom ? null : new Set<string>();
  const tryFrom = (state: State, left: ReadonlyArray<number>): boolean => {
    const rest = left.flatMap((index) => operations[index] ?? []);
    // What never returned need not have happened.
    if (rest.every(({ end }) => end === Number.POSITIVE_INFINITY)) return true;
    const key = hopeless === null ? "" : `${left.join()} ${inspect(state, { depth: null })}`;
    if (hopeless?.has(key) === true) return false;
    const isFound = left.some((index) => {
      const next = operations[index];
      if (next === undefined || rest.some(({ end }) => end < next.start)) return false;
      // An answer that never came says nothing.
      const output = next.end === Number.POSITIVE_INFINITY ? undefined : next.output;
      const after = step(state, next.input, output);
      return (
        after !== undefined &&
        tryFrom(
          after,
          left.filter((other) => other !== index),
        )
      );
    });
    if (!isFound) hopeless?.add(key);
    return isFound;
  };
  return tryFrom(
    initial,
    operations.map((_, index) => index),
  );
};
