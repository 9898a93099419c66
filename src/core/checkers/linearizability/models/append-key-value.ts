/** Many keys with one text each, to which can be appended; every key is checked alone. */
import {
  illegal,
  type LookAhead,
  noKinds,
  type OperationKind,
  type SequentialModel,
} from "../sequential-model.ts";

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
    isBlind: true,
    isErasing: (kind) => kinds[kind]?.input.type === "put",
    isObserver: (kind) => texts[kind] !== undefined,
    reach: (state, observer) => texts[observer]?.startsWith(state) ?? true,
  };
};

type Texts = ReadonlyArray<string | undefined>;
type Pairs = ReadonlyArray<ReadonlyArray<number>>;

/** A text can be read after a put only if it begins with what was put. */
const resetsOf = (kinds: Kinds, texts: Texts): Pairs | undefined => {
  const putOf = kindByValue(kinds, "put");
  const lengths = new Set([...putOf.keys()].map(({ length }) => length));
  return pairsOf(kinds.length, texts, (text) => {
    const fitting = [...lengths].filter((length) => length <= text.length);
    return fitting.map((length) => putOf.get(text.slice(0, length)));
  });
};

/**
 * What stands in a text behind its beginning was appended after the last put that the text begins with. That is certain
 * only where texts fall into written values in one way: no value has a first letter of a value further inside.
 */
const observesOf = (kinds: Kinds, texts: Texts): Pairs => {
  const values = kinds.flatMap(({ input }) => (input.type === "get" ? [] : [input.value]));
  const firsts = new Set(values.map((value) => value.charAt(0)));
  if (values.some((value) => piecesOf(value, firsts).length !== 1)) return noKinds(kinds);
  const appendOf = kindByValue(kinds, "append");
  const found = pairsOf(kinds.length, texts, (text) =>
    [...new Set(piecesOf(text, firsts).slice(1))].map((piece) => appendOf.get(piece)),
  );
  return found ?? noKinds(kinds);
};

const kindByValue = (kinds: Kinds, type: "put" | "append"): ReadonlyMap<string, number> =>
  new Map(kinds.flatMap(({ input }, kind) => (input.type === type ? [[input.value, kind] as const] : [])));

/** For each kind the observers that name it; undefined if they are too many. */
const pairsOf = (
  kinds: number,
  texts: Texts,
  named: (text: string) => ReadonlyArray<number | undefined>,
): Pairs | undefined => {
  const observersOf = Array.from({ length: kinds }, (): Array<number> => []);
  let pairs = 0;
  for (const [observer, text] of texts.entries()) {
    if (text === undefined) continue;
    const found = named(text).filter((kind) => kind !== undefined);
    for (const kind of found) observersOf[kind]?.push(observer);
    pairs += found.length;
    if (pairs > mostPairs) return undefined;
  }
  return observersOf;
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
