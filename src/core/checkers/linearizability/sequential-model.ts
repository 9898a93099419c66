/** How an object behaves when one operation follows the other: what a linearizable history must be explained by. */

/** What `step` returns when the answer is impossible in that state. */
export const illegal: unique symbol = Symbol("illegal");

/**
 * A sequential object. All functions are pure and total, and depend on nothing but their arguments.
 *
 * @example
 * const flag: SequentialModel<boolean, "set" | "test", boolean> = {
 *   initial: false,
 *   step: (state, input, output) =>
 *     input === "set" ? true : output === undefined || output === state ? state : illegal,
 *   stateKey: (state) => String(state),
 *   operationKey: (input, output) => `${input} ${output}`,
 *   isReadOnly: (input) => input === "test",
 * };
 */
export interface SequentialModel<State, Input, Output> {
  readonly initial: State;
  /** The next state, or `illegal`. With an unknown output every state must have a next one. */
  readonly step: (state: State, input: Input, output: Output | undefined) => State | typeof illegal;
  /** Equal exactly for equal states. */
  readonly stateKey: (state: State) => string | number;
  /** Equal only for operations that `step` cannot tell apart. */
  readonly operationKey: (input: Input, output: Output | undefined) => string;
  /** True only if the operation, wherever it is legal, leaves the state as it is. */
  readonly isReadOnly: (input: Input, output: Output | undefined) => boolean;
  /** Names the independent object that is meant (a key, an account); absent where there is only one. */
  readonly partitionKey?: (input: Input) => string;
  /** Makes hopeless branches visible early; undefined where these operations give no hold. */
  readonly lookAhead?: (kinds: ReadonlyArray<OperationKind<Input, Output>>) => LookAhead<State> | undefined;
}

/** Operations of equal `operationKey`, as one. */
export interface OperationKind<Input, Output> {
  readonly input: Input;
  readonly output: Output | undefined;
}

/**
 * What the future may still bring, by index into the kinds. An *observer* is a kind that is legal only in certain
 * states. These must be true of every sequence of the given kinds, or verdicts become wrong:
 */
export interface LookAhead<State> {
  /** `resets[w]`: observers that may be legal after a `w` though `reach` denied it before. */
  readonly resets: ReadonlyArray<ReadonlyArray<number>>;
  /** `observes[w]`: observers that are never legal unless some `w` stands after the last operation that resets them. */
  readonly observes: ReadonlyArray<ReadonlyArray<number>>;
  readonly isObserver: (kind: number) => boolean;
  /**
   * True: operations that are no observers (no read is one of them) are legal in every state, and each that resets an observer leads to one
   * state from everywhere. Then states from which nothing due can be reached need not be told apart.
   */
  readonly isBlind: boolean;
  /** True only of kinds that are legal in every state and lead to one state from everywhere. */
  readonly isErasing: (kind: number) => boolean;
  /** False: no sequence of operations that do not reset this observer leads from the state to one where it is legal. */
  readonly reach: (state: State, observer: number) => boolean;
}

/** For each kind no other kinds: where a model has nothing to say. */
export const noKinds = (kinds: ReadonlyArray<unknown>): ReadonlyArray<ReadonlyArray<number>> =>
  kinds.map(() => []);
