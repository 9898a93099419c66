/** A number that is added to and read. */
import {
  illegal,
  type LookAhead,
  noKinds,
  type OperationKind,
  type SequentialModel,
} from "../sequential-model.ts";

/** A `read` answers the number. An `add` may answer the new number; any other answer is not looked at. */
export type CounterInput =
  | { readonly type: "add"; readonly amount: number; readonly key?: string }
  | { readonly type: "read"; readonly key?: string };

/** @param initial The number before the first addition. */
export const counterModel = (initial = 0): SequentialModel<number, CounterInput, unknown> => ({
  initial,
  step: (state, input, output) => {
    if (input.type === "read") return output === undefined || output === state ? state : illegal;
    const sum = state + input.amount;
    return typeof output === "number" && output !== sum ? illegal : sum;
  },
  stateKey: (state) => state,
  operationKey: (input, output) => {
    const answer = typeof output === "number" ? output : typeof output;
    // What is no number was never the state, so these need no telling apart, except the unknown.
    return input.type === "read"
      ? `r${answer}`
      : `a${input.amount} ${typeof answer === "number" ? answer : ""}`;
  },
  isReadOnly: ({ type }) => type === "read",
  partitionKey: ({ key }) => key ?? "",
  lookAhead,
});

/** Where nothing is ever subtracted, a number that has been passed never comes back. */
const lookAhead = (
  kinds: ReadonlyArray<OperationKind<CounterInput, unknown>>,
): LookAhead<number> | undefined => {
  const grows = kinds.every(({ input }) => input.type === "read" || input.amount >= 0);
  if (!grows) return undefined;
  const amounts = kinds.map(({ input }) => (input.type === "read" ? 0 : input.amount));
  const answers = kinds.map(({ output }) => (typeof output === "number" ? output : undefined));
  return {
    resets: noKinds(kinds),
    observes: noKinds(kinds),
    isObserver: (kind) => answers[kind] !== undefined,
    reach: (state, observer) => {
      const answer = answers[observer];
      return answer === undefined || state + (amounts[observer] ?? 0) <= answer;
    },
  };
};
