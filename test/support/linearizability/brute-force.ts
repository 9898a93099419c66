/** Linearizability by trying every order, with no cleverness: what the real check is held against. For a handful of operations. */

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

export const isLinearizable = <State, Input, Output>(
  operations: ReadonlyArray<Interval<Input, Output>>,
  initial: State,
  step: PlainStep<State, Input, Output>,
): boolean => {
  // What never returned need not have happened.
  if (operations.every(({ end }) => end === Number.POSITIVE_INFINITY)) return true;
  return operations.some((next) => {
    if (operations.some(({ end }) => end < next.start)) return false;
    // An answer that never came says nothing.
    const output = next.end === Number.POSITIVE_INFINITY ? undefined : next.output;
    const after = step(initial, next.input, output);
    if (after === undefined) return false;
    return isLinearizable(
      operations.filter((one) => one !== next),
      after,
      step,
    );
  });
};
