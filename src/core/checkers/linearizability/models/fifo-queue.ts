/** A queue: first in, first out. */
import { canonicalText } from "../canonical-text.ts";
import {
  illegal,
  type LookAhead,
  noKinds,
  type OperationKind,
  type SequentialModel,
} from "../sequential-model.ts";

/** A `dequeue` answers the value, or null where the queue was empty. The answer to `enqueue` is not looked at. */
export type FifoQueueInput =
  | { readonly type: "enqueue"; readonly value: unknown; readonly key?: string }
  | { readonly type: "dequeue"; readonly key?: string };

type Items = ReadonlyArray<string>;

/** Empty at first. */
export const fifoQueueModel = (): SequentialModel<Items, FifoQueueInput, unknown> => ({
  initial: [],
  step: (items, input, output) =>
    input.type === "enqueue" ? [...items, canonicalText(input.value)] : withoutHead(items, output),
  // Canonical texts hold no line break of their own.
  stateKey: (items) => items.join("\n"),
  operationKey: (input, output) =>
    input.type === "enqueue" ? `e${canonicalText(input.value)}` : `d${canonicalText(output)}`,
  // Not even of an empty queue: where null itself was enqueued, its answer means either.
  isReadOnly: () => false,
  partitionKey: ({ key }) => key ?? "",
  lookAhead,
});

const withoutHead = (items: Items, output: unknown): Items | typeof illegal => {
  const [head, ...rest] = items;
  if (head === undefined) return output === undefined || output === null ? items : illegal;
  return output === undefined || canonicalText(output) === head ? rest : illegal;
};

/** A value comes out only if it is in, or may still be put in. */
const lookAhead = (kinds: ReadonlyArray<OperationKind<FifoQueueInput, unknown>>): LookAhead<Items> => {
  const wanted = kinds.map(({ input, output }) =>
    input.type === "dequeue" && output !== undefined && output !== null ? canonicalText(output) : undefined,
  );
  const observerOf = new Map<string, number>();
  for (const [kind, value] of wanted.entries()) if (value !== undefined) observerOf.set(value, kind);
  return {
    resets: kinds.map(({ input }) => {
      const observer = input.type === "enqueue" ? observerOf.get(canonicalText(input.value)) : undefined;
      return observer === undefined ? [] : [observer];
    }),
    observes: noKinds(kinds),
    isBlind: false,
    isErasing: () => false,
    isObserver: (kind) => wanted[kind] !== undefined,
    reach: (items, observer) => {
      const value = wanted[observer];
      return value === undefined || items.includes(value);
    },
  };
};
