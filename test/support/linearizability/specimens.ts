/** The sequential objects once more, written plainly and apart from the models, each with calls drawn at random. */
import {
  appendKeyValueModel,
  casRegisterModel,
  counterModel,
  fifoQueueModel,
  keyValueModel,
  lockModel,
  registerModel,
} from "#core/checkers/index.ts";
import type { Random } from "#core/labs/index.ts";
import { specimenOf } from "./specimen.ts";

/** Few values, so that equal ones meet; one of them is not equal to itself in JavaScript, and two are alike as text. */
const drawValue = (random: Random): unknown => random.pick([1, 2, "1", Number.NaN, { a: 1 }]);
const drawSmall = (random: Random): number => random.between(1, 3);
const drawKey = (random: Random): string => random.pick(["x", "x", "y"] as const);

const isSame = (left: unknown, right: unknown): boolean =>
  Object.is(left, right) ||
  (isObject(left) && isObject(right) && JSON.stringify(left) === JSON.stringify(right));

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

type Cells = Readonly<Record<string, unknown>>;

const register = specimenOf({
  name: "register",
  model: registerModel(0),
  initial: 0 as unknown,
  step: (state, input, output) => {
    if (input.type === "write") return { state: input.value, output: null };
    return output === undefined || isSame(output, state) ? { state, output: state } : null;
  },
  draw: (random) =>
    random.chance(0.5)
      ? { type: "read" as const }
      : { type: "write" as const, value: random.pick([0, 1, 2, Number.NaN]) },
});

const casRegister = specimenOf({
  name: "cas-register",
  model: casRegisterModel(0),
  initial: 0 as unknown,
  step: (state, input, output) => {
    if (input.type === "write") return { state: input.value, output: null };
    if (input.type === "read")
      return output === undefined || output === state ? { state, output: state } : null;
    const swaps = input.from === state;
    if (typeof output === "boolean" && output !== swaps) return null;
    return { state: swaps ? input.to : state, output: swaps };
  },
  draw: (random) => {
    const type = random.pick(["read", "write", "cas"] as const);
    if (type === "read") return { type };
    if (type === "write") return { type, value: drawSmall(random) };
    return { type, from: random.between(0, 3), to: drawSmall(random) };
  },
});

const keyValue = specimenOf({
  name: "key-value",
  model: keyValueModel(),
  initial: {} as Cells,
  step: (cells, input, output) => {
    const now = cells[input.key] ?? null;
    if (input.type === "get")
      return output === undefined || isSame(output, now) ? { state: cells, output: now } : null;
    if (input.type === "put") return { state: { ...cells, [input.key]: input.value }, output: "ok" };
    if (input.type === "delete") return { state: { ...cells, [input.key]: null }, output: "ok" };
    const swaps = isSame(now, input.from);
    if (typeof output === "boolean" && output !== swaps) return null;
    return { state: swaps ? { ...cells, [input.key]: input.to } : cells, output: swaps };
  },
  draw: (random) => {
    const [type, key] = [
      random.pick(["get", "put", "delete", "cas", "get", "put"] as const),
      drawKey(random),
    ];
    if (type === "put") return { type, key, value: drawValue(random) };
    if (type === "cas")
      return { type, key, from: random.chance(0.3) ? null : drawValue(random), to: drawValue(random) };
    return { type, key };
  },
});

const appendKeyValue = (name: string, drawText: (random: Random, index: number) => string) =>
  specimenOf({
    name,
    model: appendKeyValueModel(),
    initial: {} as Readonly<Record<string, string>>,
    step: (cells, input, output) => {
      const now = cells[input.key] ?? "";
      if (input.type === "get")
        return output === undefined || output === now ? { state: cells, output: now } : null;
      const next = input.type === "put" ? input.value : now + input.value;
      return { state: { ...cells, [input.key]: next }, output: "" };
    },
    draw: (random, index) => {
      const [type, key] = [random.pick(["get", "put", "append", "get", "append"] as const), drawKey(random)];
      return type === "get" ? { type, key } : { type, key, value: drawText(random, index) };
    },
  });

const counter = (name: string, drawAmount: (random: Random) => number) =>
  specimenOf({
    name,
    model: counterModel(0),
    initial: 0,
    step: (state, input, output) => {
      if (input.type === "read")
        return output === undefined || output === state ? { state, output: state } : null;
      const sum = state + input.amount;
      // Every other amount is answered without the sum.
      const answer = input.amount % 2 === 0 ? sum : "ok";
      return typeof output === "number" && output !== sum ? null : { state: sum, output: answer };
    },
    draw: (random) =>
      random.chance(0.4) ? { type: "read" as const } : { type: "add" as const, amount: drawAmount(random) },
  });

const fifoQueue = specimenOf({
  name: "fifo-queue",
  model: fifoQueueModel(),
  initial: [] as ReadonlyArray<unknown>,
  step: (items, input, output) => {
    if (input.type === "enqueue") return { state: [...items, input.value], output: "ok" };
    if (items.length === 0)
      return output === undefined || output === null ? { state: items, output: null } : null;
    const head = items[0];
    return output === undefined || isSame(head, output) ? { state: items.slice(1), output: head } : null;
  },
  draw: (random) =>
    random.chance(0.5)
      ? { type: "dequeue" as const }
      : { type: "enqueue" as const, value: random.chance(0.05) ? null : random.between(1, 4) },
});

const lock = specimenOf({
  name: "lock",
  model: lockModel(),
  initial: {} as Readonly<Record<string, number | string | null>>,
  step: (holders, { type, owner, key = "" }, output) => {
    const holder = holders[key] ?? null;
    const isDone = type === "acquire" ? holder === null : holder === owner;
    if (typeof output === "boolean" && output !== isDone) return null;
    const after = type === "acquire" ? owner : null;
    return { state: isDone ? { ...holders, [key]: after } : holders, output: isDone };
  },
  draw: (random) => ({
    type: random.pick(["acquire", "release"] as const),
    owner: random.pick([1, 2, "1"]),
    key: drawKey(random),
  }),
});

/** Every model, the text ones with values that fall apart in one way, in several, and that are empty. */
export const specimens = [
  register,
  casRegister,
  keyValue,
  appendKeyValue("append-key-value, distinct", (_, index) => `<${index}>`),
  appendKeyValue("append-key-value, repeated", (random) => random.pick(["a", "b", "<1>"])),
  appendKeyValue("append-key-value, ambiguous", (random) => random.pick(["a", "aa", "ab", "b", ""])),
  counter("counter, growing", (random) => random.between(0, 3)),
  counter("counter, both ways", (random) => random.between(-2, 2)),
  fifoQueue,
  lock,
];
