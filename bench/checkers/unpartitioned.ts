/** Any model of one key as a model of all keys at once: what a check costs that does not know that keys are independent. */
import { illegal, type LookAhead, type OperationKind, type SequentialModel } from "#core/checkers/index.ts";

type Cells<State> = ReadonlyMap<string, State>;

export const unpartitioned = <State, Input, Output>(
  model: SequentialModel<State, Input, Output>,
): SequentialModel<Cells<State>, Input, Output> => {
  const keyOf = (input: Input): string => model.partitionKey?.(input) ?? "";
  const cellOf = (cells: Cells<State>, input: Input): State => cells.get(keyOf(input)) ?? model.initial;
  return {
    initial: new Map(),
    step: (cells, input, output) => {
      const before = cellOf(cells, input);
      const after = model.step(before, input, output);
      if (after === illegal) return illegal;
      return after === before ? cells : new Map(cells).set(keyOf(input), after);
    },
    stateKey: (cells) =>
      JSON.stringify(
        [...cells]
          .map(([key, cell]) => [key, model.stateKey(cell)])
          .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
      ),
    operationKey: (input, output) => `${JSON.stringify(keyOf(input))} ${model.operationKey(input, output)}`,
    isReadOnly: model.isReadOnly,
    lookAhead: (kinds) => joinedLookAhead(model, kinds, keyOf, cellOf),
  };
};

type Kinds<Input, Output> = ReadonlyArray<OperationKind<Input, Output>>;

/** Each key's own look-ahead, with its kinds under their numbers among all; undefined if a key has none. */
const joinedLookAhead = <State, Input, Output>(
  model: SequentialModel<State, Input, Output>,
  kinds: Kinds<Input, Output>,
  keyOf: (input: Input) => string,
  cellOf: (cells: Cells<State>, input: Input) => State,
): LookAhead<Cells<State>> | undefined => {
  const byKey = new Map<string, Array<number>>();
  for (const [kind, { input }] of kinds.entries()) {
    byKey.set(keyOf(input), [...(byKey.get(keyOf(input)) ?? []), kind]);
  }
  const parts = [...byKey.values()].map((group) => ({
    group,
    ahead: model.lookAhead?.(group.flatMap((kind) => kinds[kind] ?? [])),
  }));
  const places = new Map(
    parts.flatMap(({ group, ahead }) => group.map((kind, index) => [kind, { group, ahead, index }] as const)),
  );
  if (parts.some(({ ahead }) => ahead === undefined)) return undefined;
  const numbered = (kind: number, of: "resets" | "observes"): ReadonlyArray<number> => {
    const place = places.get(kind);
    return (place?.ahead?.[of][place.index] ?? []).map((other) => place?.group[other] ?? 0);
  };
  return {
    resets: kinds.map((_, kind) => numbered(kind, "resets")),
    observes: kinds.map((_, kind) => numbered(kind, "observes")),
    // A write to one key leaves the others as they were.
    isBlind: false,
    isErasing: () => false,
    isObserver: (kind) => {
      const place = places.get(kind);
      return place?.ahead?.isObserver(place.index) ?? false;
    },
    reach: (cells, kind) => {
      const [place, asked] = [places.get(kind), kinds[kind]];
      if (place?.ahead === undefined || asked === undefined) return true;
      return place.ahead.reach(cellOf(cells, asked.input), place.index);
    },
  };
};
