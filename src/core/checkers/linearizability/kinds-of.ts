/** Numbers the kinds of operations of a partition: what the model cannot tell apart has one number. */
import type { OperationKind, SequentialModel } from "./sequential-model.ts";
import { answerOf, type TimedOperation } from "./timed-operation.ts";

interface Kinds<Input, Output> {
  readonly kinds: ReadonlyArray<OperationKind<Input, Output>>;
  /** By operation. */
  readonly kindOf: Int32Array;
}

export const kindsOf = <State, Input, Output>(
  operations: ReadonlyArray<TimedOperation<Input, Output>>,
  model: SequentialModel<State, Input, Output>,
): Kinds<Input, Output> => {
  const numberByKey = new Map<string, number>();
  const kinds: Array<OperationKind<Input, Output>> = [];
  const kindOf = new Int32Array(operations.length);
  for (const [index, operation] of operations.entries()) {
    const { input } = operation;
    const output = answerOf(operation);
    const key = model.operationKey(input, output);
    let kind = numberByKey.get(key);
    if (kind === undefined) {
      kind = kinds.push({ input, output }) - 1;
      numberByKey.set(key, kind);
    }
    kindOf[index] = kind;
  }
  return { kinds, kindOf };
};
