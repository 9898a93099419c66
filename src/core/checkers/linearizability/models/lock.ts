/** A lock that one owner holds at a time, and that its owner alone releases. */
import { canonicalText } from "../canonical-text.ts";
import { illegal, type OperationKind, type SequentialModel } from "../sequential-model.ts";
import { exactLookAhead } from "./exact-look-ahead.ts";

/**
 * Both answer true if it was done, false if it was refused; any other answer counts as unknown. The holder who asks
 * again is refused, and so is a release by anybody else.
 */
export interface LockInput {
  readonly type: "acquire" | "release";
  readonly owner: number | string;
  readonly key?: string;
}

/** No canonical text is empty. */
const free = "";

/** Free at first. */
export const lockModel = (): SequentialModel<string, LockInput, unknown> => ({
  initial: free,
  step: (holder, { type, owner }, output) => {
    const self = canonicalText(owner);
    const isDone = holder === (type === "acquire" ? free : self);
    if (typeof output === "boolean" && output !== isDone) return illegal;
    if (!isDone) return holder;
    return type === "acquire" ? self : free;
  },
  stateKey: (holder) => holder,
  operationKey: ({ type, owner }, output) =>
    `${type} ${canonicalText(owner)} ${typeof output === "boolean" ? output : "?"}`,
  isReadOnly: (_, output) => output === false,
  partitionKey: ({ key }) => key ?? "",
  lookAhead: (kinds) => exactLookAhead(kinds.map(effectOf), false),
});

const effectOf = ({ input, output }: OperationKind<LockInput, unknown>) => {
  const self = canonicalText(input.owner);
  const [before, after] = input.type === "acquire" ? [free, self] : [self, free];
  return { wants: output === true ? before : undefined, sets: output === false ? undefined : after };
};
