import { expect, test } from "vitest";
import { randomOf } from "#core/labs/index.ts";
import { specimens } from "#test/support/linearizability/specimens.ts";
import { checkLinearizability } from "./check-linearizability.ts";
import { appendKeyValueModel } from "./models/append-key-value.ts";
import { fifoQueueModel } from "./models/fifo-queue.ts";
import { keyValueModel } from "./models/key-value.ts";
import { casRegisterModel, registerModel } from "./models/register.ts";
import type { TimedOperation } from "./timed-operation.ts";

const never = Number.POSITIVE_INFINITY;

const operation = <Input, Output>(
  id: number,
  [start, end]: readonly [number, number],
  input: Input,
  output?: Output,
): TimedOperation<Input, Output> => ({ id, client: id, start, end, input, output });

const write = (id: number, interval: readonly [number, number], value: unknown) =>
  operation(id, interval, { type: "write", value } as const, "ok" as unknown);
const read = (id: number, interval: readonly [number, number], value: unknown) =>
  operation(id, interval, { type: "read" } as const, value);

test.each(specimens)(
  "$name: the verdict is that of trying every order, and counterexamples hold",
  ({ name, tryOne }) => {
    const random = randomOf(`unit/${name}`);
    for (let round = 0; round < 250; round++) {
      const { expected, found, complaint, history } = tryOne(random);
      expect({ found, complaint, history }).toEqual({ found: expected, complaint: "", history });
    }
  },
);

test("no operations are explained by doing nothing", () => {
  expect(checkLinearizability([], keyValueModel())).toEqual({
    status: "pass",
    reason: null,
    partitions: 0,
    configurations: 0,
    undecided: [],
    violation: null,
  });
});

test("intervals are closed: what touches may be in either order", () => {
  expect(checkLinearizability([write(1, [0, 10], 1), read(2, [10, 20], null)], registerModel()).status).toBe(
    "pass",
  );
  expect(checkLinearizability([write(1, [0, 10], 1), read(2, [11, 20], null)], registerModel()).status).toBe(
    "fail",
  );
  expect(checkLinearizability([write(1, [5, 5], 1), read(2, [5, 5], null)], registerModel()).status).toBe(
    "pass",
  );
});

test.each([
  [Number.NaN, 1],
  [0, Number.NaN],
  [2, 1],
  [Number.NEGATIVE_INFINITY, 1],
  [never, never],
])("nothing is concluded from an interval from %d to %d", (start, end) => {
  const history = [write(1, [0, 1], 1), read(2, [5, 6], 2), read(3, [start, end], 1)];
  expect(checkLinearizability(history, registerModel())).toMatchObject({
    status: "unknown",
    reason: "malformed-interval",
    violation: null,
  });
});

test("an unanswered write may take effect long after, once, or never", () => {
  const crashed = operation(1, [0, never], { type: "write", value: 1 } as const, undefined);
  expect(
    checkLinearizability([crashed, read(2, [5, 6], null), read(3, [90, 91], 1)], registerModel()).status,
  ).toBe("pass");
  expect(
    checkLinearizability([crashed, read(2, [5, 6], null), read(3, [90, 91], null)], registerModel()).status,
  ).toBe("pass");
  const back = [crashed, read(2, [5, 6], 1), read(3, [90, 91], null)];
  expect(checkLinearizability(back, registerModel()).violation?.mustExplain).toEqual([2, 3]);
});

test("an answer that is not known constrains nothing, though its operation took effect in time", () => {
  const swap = operation(2, [10, 20], { type: "cas", from: 1, to: 2 } as const, undefined);
  const model = casRegisterModel();
  expect(checkLinearizability([write(1, [0, 5], 1), swap, read(3, [30, 31], 2)], model).status).toBe("pass");
  expect(checkLinearizability([write(1, [0, 5], 1), swap, read(3, [30, 31], 1)], model).status).toBe("fail");
});

test("values are equal when their contents are: NaN, and objects in any order of fields", () => {
  const history = [
    write(1, [0, 1], Number.NaN),
    read(2, [2, 3], Number.NaN),
    write(3, [4, 5], { a: [1], b: "x" }),
    read(4, [6, 7], { b: "x", a: [1] }),
  ];
  expect(checkLinearizability(history, registerModel()).status).toBe("pass");
  expect(checkLinearizability([write(1, [0, 1], 1), read(2, [2, 3], "1")], registerModel()).status).toBe(
    "fail",
  );
});

test("a stale read among a hundred operations is told by the three that show it", () => {
  const before = Array.from({ length: 100 }, (_, index) =>
    write(index, [index * 10, index * 10 + 15], index),
  );
  const history = [
    ...before,
    write(200, [2_000, 2_010], "new"),
    read(201, [2_020, 2_030], 42),
    read(202, [2_040, 2_050], "new"),
  ];
  const { violation } = checkLinearizability(history, registerModel());
  expect(violation?.isMinimal).toBe(true);
  // That 42 was written in time, that something followed, and that it was read again.
  expect(violation?.mustExplain).toHaveLength(3);
  expect(violation?.mustExplain).toEqual(expect.arrayContaining([42, 201]));
});

test("without shrinking the whole partition is named", () => {
  const history = [
    operation(1, [0, 1], { type: "put", key: "a", value: 1 } as const, "ok" as unknown),
    operation(2, [0, 1], { type: "put", key: "b", value: 1 } as const, "ok" as unknown),
    operation(3, [2, 3], { type: "get", key: "b" } as const, 2 as unknown),
  ];
  expect(checkLinearizability(history, keyValueModel(), { shrink: false }).violation).toEqual({
    partition: "b",
    mustExplain: [2, 3],
    mayHaveHappened: [],
    isMinimal: false,
  });
});

test("one hard key neither blocks an easy bad one nor becomes a pass", () => {
  // Forty concurrent enqueues and as many dequeues in an order that needs all of them: hopeless to search to the end.
  const hard = Array.from({ length: 40 }, (_, index) => [
    operation(
      index,
      [0, 1_000],
      { type: "enqueue", value: index % 20, key: "hard" } as const,
      "ok" as unknown,
    ),
    operation(
      100 + index,
      [2_000, 3_000],
      { type: "dequeue", key: "hard" } as const,
      ((index * 7) % 20) as unknown,
    ),
  ]).flat();
  const late = operation(300, [4_000, 4_001], { type: "dequeue", key: "hard" } as const, 3 as unknown);
  const easy = operation(400, [0, 1], { type: "dequeue", key: "easy" } as const, "nothing" as unknown);
  const alone = checkLinearizability([...hard, late], fifoQueueModel(), { maxConfigurations: 3_000 });
  expect(alone).toMatchObject({ status: "unknown", reason: "configurations", undecided: ["hard"] });
  const both = checkLinearizability([...hard, late, easy], fifoQueueModel(), { maxConfigurations: 5_000 });
  expect(both).toMatchObject({ status: "fail", violation: { partition: "easy", mustExplain: [400] } });
});

test("time that runs out is unknown, also in the middle of a search", () => {
  const history = [write(1, [0, 1], 1), read(2, [2, 3], 1)];
  expect(checkLinearizability(history, registerModel(), { isOutOfTime: () => true })).toMatchObject({
    status: "unknown",
    reason: "time",
    undecided: [""],
  });
});

test("more operations may be open at once than a word has bits", () => {
  const writes = Array.from({ length: 100 }, (_, index) => write(index, [index, 1_000], index));
  const reads = Array.from({ length: 100 }, (_, index) =>
    read(1_000 + index, [2_000 + index * 2, 2_001 + index * 2], 77),
  );
  expect(checkLinearizability([...writes, ...reads], registerModel()).status).toBe("pass");
  expect(
    checkLinearizability([...writes, ...reads, read(5, [9_000, 9_001], 78)], registerModel()).violation,
  ).toMatchObject({
    isMinimal: true,
  });
});

test("tens of thousands of operations, over as many keys and on one", () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => [
    operation(
      index * 2,
      [index, index + 5],
      { type: "put", key: `k${index}`, value: index } as const,
      "ok" as unknown,
    ),
    operation(
      index * 2 + 1,
      [index + 9, index + 11],
      { type: "get", key: `k${index}` } as const,
      index as unknown,
    ),
  ]).flat();
  expect(checkLinearizability(keys, keyValueModel())).toMatchObject({ status: "pass", partitions: 20_000 });
  const single = Array.from({ length: 25_000 }, (_, index) => [
    write(index * 2, [index * 10, index * 10 + 14], index),
    read(index * 2 + 1, [index * 10 + 5, index * 10 + 16], index),
  ]).flat();
  expect(checkLinearizability(single, registerModel()).status).toBe("pass");
});

test("texts that are appended to are read in one order by all", () => {
  const append = (id: number, interval: readonly [number, number], value: string) =>
    operation(id, interval, { type: "append", key: "k", value } as const, "");
  const get = (id: number, interval: readonly [number, number], text: string) =>
    operation(id, interval, { type: "get", key: "k" } as const, text);
  const appends = Array.from({ length: 12 }, (_, index) => append(index, [0, 100], `<${index}>`));
  const order = [3, 1, 11, 7, 5, 9, 0, 2, 4, 6, 8, 10].map((index) => `<${index}>`).join("");
  expect(checkLinearizability([...appends, get(50, [200, 201], order)], appendKeyValueModel()).status).toBe(
    "pass",
  );
  const contradicting = [...appends, get(50, [200, 201], order), get(51, [300, 301], order.slice(3))];
  expect(checkLinearizability(contradicting, appendKeyValueModel()).violation?.mustExplain).toEqual([50, 51]);
});
