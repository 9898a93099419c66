/** Many keys with one text each, to which can be appended; every key is checked alone. */
import { illegal, type LookAhead, type OperationKind, type SequentialModel } from "../sequential-model.ts";

/** A `get` answers the text, "" where nothing was written. The answers to `put` and `append` are not looked at. */
export type AppendKeyValueInput =
  | { readonly type: "get"; readonly key: string }
  | { readonly type: "put"; readonly key: string; readonly value: string }
  | { readonly type: "append"; readonly key: string; readonly value: string };

type Model = SequentialModel<string, AppendKeyValueInput, string>;
type Kinds = ReadonlyArray<OperationKind<AppendKeyValueInput, string>>;

export const appendKeyValueModel = (): Model => ({
  initial: "",
  step: (state, input, output) => {
    if (input.type === "put") return input.value;
    if (input.type === "append") return state + input.value;
    return output === undefined || output === state ? state : illegal;
  },
  stateKey: (state) => state,
  operationKey: (input, output) => (input.type === "get" ? `g${output}` : `${input.type} ${input.value}`),
  isReadOnly: ({ type }) => type === "get",
  partitionKey: ({ key }) => key,
  lookAhead,
});

/** More pairs of operations than this would cost more memory than they save time. */
const mostPairs = 2_000_000;

const lookAhead = (kinds: Kinds): LookAhead<string> | undefined => {
  const texts = kinds.map(({ input, output }) => (input.type === "get" ? output : undefined));
  const resets = resetsOf(kinds, texts);
  if (resets === undefined) return undefined;
  return {
    resets,
    observes: observesOf(kinds, texts),
    isObserver: (kind) => texts[kind] !== undefined,
    reach: (state, observer) => texts[observer]?.startsWith(state) ?? true,
  };
};

type Texts = ReadonlyArray<string | undefined>;
type Pairs = ReadonlyArray<ReadonlyArray<number>>;

/** A text can be read after a put only if it begins with what was put. */
const resetsOf = (kinds: Kinds, texts: Texts): Pairs | undefined => {
  const resets = kinds.map((): Array<number> => []);
  const putOf = new Map<string, number>();
  for (const [kind, { input }] of kinds.entries()) if (input.type === "put") putOf.set(input.value, kind);
  const lengths = new Set([...putOf.keys()].map(({ length }) => length));
  let pairs = 0;
  for (const [observer, text] of texts.entries()) {
    if (text === undefined) continue;
    for (const length of lengths) {
      const put = length <= text.length ? putOf.get(text.slice(0, length)) : undefined;
      if (put === undefined) continue;
      resets[put]?.push(observer);
      if (++pairs > mostPairs) return undefined;
    }
  }
  return resets;
};

/**
 * What stands in a text behind its beginning was appended after the last put that the text begins with. That is certain
 * only where texts fall into written values in one way: no value has a first letter of a value further inside.
 */
const observesOf = (kinds: Kinds, texts: Texts): Pairs => {
  const observes = kinds.map((): Array<number> => []);
  const appendOf = new Map<string, number>();
  const values: Array<string> = [];
  for (const [kind, { input }] of kinds.entries()) {
    if (input.type === "get") continue;
    values.push(input.value);
    if (input.type === "append") appendOf.set(input.value, kind);
  }
  const firsts = new Set(values.map((value) => value.charAt(0)));
  if (values.some((value) => piecesOf(value, firsts).length !== 1)) return observes;
  let pairs = 0;
  for (const [observer, text] of texts.entries()) {
    if (text === undefined) continue;
    for (const piece of new Set(piecesOf(text, firsts).slice(1))) {
      const append = appendOf.get(piece);
      if (append !== undefined) observes[append]?.push(observer);
      if (++pairs > mostPairs) return kinds.map(() => []);
    }
  }
  return observes;
};

/** Cut before each first letter. */
const piecesOf = (text: string, firsts: ReadonlySet<string>): ReadonlyArray<string> => {
  const pieces: Array<string> = [];
  let start = 0;
  for (let index = 1; index < text.length; index++) {
    if (!firsts.has(text.charAt(index))) continue;
    pieces.push(text.slice(start, index));
    start = index;
  }
  if (text !== "") pieces.push(text.slice(start));
  return pieces;
};
