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
  // Fractions are rounded on the way, so that sums in another order may differ.
  const grows = kinds.every(
    ({ input }) => input.type === "read" || (Number.isSafeInteger(input.amount) && input.amount >= 0),
  );
  if (!grows) return undefined;
  // What answers no number constrains nothing if it is an addition, and is never legal if it is a read.
  const wanted = kinds.map(({ input, output }) => {
    if (typeof output === "number") return input.type === "read" ? output : output - input.amount;
    return input.type === "read" && output !== undefined ? Number.NEGATIVE_INFINITY : undefined;
  });
  return {
    resets: noKinds(kinds),
    observes: noKinds(kinds),
    isBlind: true,
    isErasing: () => false,
    isObserver: (kind) => wanted[kind] !== undefined,
    reach: (state, observer) => state <= (wanted[observer] ?? Number.POSITIVE_INFINITY),
  };
};
