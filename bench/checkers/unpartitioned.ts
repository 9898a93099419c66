/** Any model of one key as a model of all keys at once: what a check costs that does not know that keys are independent. */
import { illegal, type SequentialModel } from "#core/checkers/index.ts";

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
    lookAhead: (kinds) => {
      const byKey = new Map<string, Array<number>>();
      for (const [kind, { input }] of kinds.entries()) {
        const group = byKey.get(keyOf(input));
        if (group) group.push(kind);
        else byKey.set(keyOf(input), [kind]);
      }
      const resets: Array<ReadonlyArray<number>> = kinds.map(() => []);
      const observes: Array<ReadonlyArray<number>> = kinds.map(() => []);
      const places = new Map<
        number,
        { readonly isObserver: boolean; readonly reach: (state: State) => boolean }
      >();
      for (const group of byKey.values()) {
        const ahead = model.lookAhead?.(group.flatMap((kind) => kinds[kind] ?? []));
        if (ahead === undefined) return undefined;
        for (const [index, kind] of group.entries()) {
          resets[kind] = (ahead.resets[index] ?? []).map((other) => group[other] ?? 0);
          observes[kind] = (ahead.observes[index] ?? []).map((other) => group[other] ?? 0);
          places.set(kind, {
            isObserver: ahead.isObserver(index),
            reach: (state) => ahead.reach(state, index),
          });
        }
      }
      return {
        resets,
        observes,
        isObserver: (kind) => places.get(kind)?.isObserver ?? false,
        reach: (cells, kind) => {
          const asked = kinds[kind];
          return asked === undefined || (places.get(kind)?.reach(cellOf(cells, asked.input)) ?? true);
        },
      };
    },
  };
};
