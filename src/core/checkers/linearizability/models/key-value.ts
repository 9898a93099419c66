/** Many keys with one value each; every key is checked alone. */
import type { SequentialModel } from "../sequential-model.ts";
import { type CasRegisterInput, casRegisterModel } from "./register.ts";

/**
 * A `get` answers the value, null where there is none; a `cas` answers whether it swapped. The answers to `put` and
 * `delete` are not looked at.
 */
export type KeyValueInput =
  | { readonly type: "get"; readonly key: string }
  | { readonly type: "put"; readonly key: string; readonly value: unknown }
  | { readonly type: "delete"; readonly key: string }
  | { readonly type: "cas"; readonly key: string; readonly from: unknown; readonly to: unknown };

/** Every key is absent (null) at first. */
export const keyValueModel = (): SequentialModel<string, KeyValueInput, unknown> => {
  const register = casRegisterModel(null);
  return {
    initial: register.initial,
    step: (state, input, output) => register.step(state, toRegister(input), output),
    stateKey: register.stateKey,
    operationKey: (input, output) => register.operationKey(toRegister(input), output),
    isReadOnly: (input, output) => register.isReadOnly(toRegister(input), output),
    partitionKey: ({ key }) => key,
    lookAhead: (kinds) =>
      register.lookAhead?.(kinds.map(({ input, output }) => ({ input: toRegister(input), output }))),
  };
};

const toRegister = (input: KeyValueInput): CasRegisterInput => {
  if (input.type === "get") return { type: "read" };
  if (input.type === "put") return { type: "write", value: input.value };
  if (input.type === "delete") return { type: "write", value: null };
  return { type: "cas", from: input.from, to: input.to };
};
