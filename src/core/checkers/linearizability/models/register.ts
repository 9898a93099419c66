/** One value that is read, written, and swapped where it is as expected. */
import { canonicalText } from "../canonical-text.ts";
import { illegal, type OperationKind, type SequentialModel } from "../sequential-model.ts";
import { exactLookAhead } from "./exact-look-ahead.ts";

/** `key` names one of many registers. A read answers the value; the answer to a write is not looked at. */
export type RegisterInput =
  | { readonly type: "read"; readonly key?: string }
  | { readonly type: "write"; readonly value: unknown; readonly key?: string };

/** A `cas` answers true if it swapped, false if not; any other answer counts as unknown. */
export type CasRegisterInput =
  | RegisterInput
  | { readonly type: "cas"; readonly from: unknown; readonly to: unknown; readonly key?: string };

/** @param initial The value before the first write. */
export const registerModel = (initial: unknown = null): SequentialModel<string, RegisterInput, unknown> =>
  casRegisterModel(initial);

/** @param initial The value before the first write. */
export const casRegisterModel = (
  initial: unknown = null,
): SequentialModel<string, CasRegisterInput, unknown> => ({
  // Values are kept as their canonical text: NaN, objects and lists are equal when their contents are.
  initial: canonicalText(initial),
  step,
  stateKey: (state) => state,
  operationKey: (input, output) => {
    if (input.type === "read") return `r${canonicalText(output)}`;
    if (input.type === "write") return `w${canonicalText(input.value)}`;
    return `c${answerOf(output)} ${canonicalText(input.from)} ${canonicalText(input.to)}`;
  },
  isReadOnly: ({ type }, output) => type === "read" || (type === "cas" && output === false),
  partitionKey: ({ key }) => key ?? "",
  lookAhead: (kinds) =>
    exactLookAhead(
      kinds.map(effectOf),
      kinds.every(({ input }) => input.type !== "cas"),
    ),
});

const step = (state: string, input: CasRegisterInput, output: unknown): string | typeof illegal => {
  if (input.type === "write") return canonicalText(input.value);
  if (input.type === "read") {
    return output === undefined || canonicalText(output) === state ? state : illegal;
  }
  const swaps = canonicalText(input.from) === state;
  const answer = answerOf(output);
  if (answer !== undefined && answer !== swaps) return illegal;
  return swaps ? canonicalText(input.to) : state;
};

const answerOf = (output: unknown): boolean | undefined => (typeof output === "boolean" ? output : undefined);

const effectOf = ({ input, output }: OperationKind<CasRegisterInput, unknown>) => {
  if (input.type === "write") return { wants: undefined, sets: canonicalText(input.value) };
  if (input.type === "read") {
    return { wants: output === undefined ? undefined : canonicalText(output), sets: undefined };
  }
  const answer = answerOf(output);
  return {
    wants: answer === true ? canonicalText(input.from) : undefined,
    sets: answer === false ? undefined : canonicalText(input.to),
  };
};
