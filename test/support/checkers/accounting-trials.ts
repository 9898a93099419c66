/** Set, counter, queue and bank accounting against every order that the intervals allow. */
import {
  accountQueue,
  accountSet,
  boundCounter,
  type QueueHistory,
  totalBalances,
} from "#core/checkers/index.ts";
import type { Random } from "#core/labs/index.ts";
import { explains, type TimedCall } from "./explains.ts";
import type { Trial } from "./trial.ts";

type Outcome = "ok" | "fail" | "info";

const drawInterval = (random: Random) => {
  const start = random.between(0, 8);
  return { start, end: start + random.between(0, 4) };
};
const drawOutcome = (random: Random): Outcome => random.pick(["ok", "ok", "ok", "fail", "info"] as const);
const callOf = <T extends { readonly start: number; readonly end: number; readonly outcome?: Outcome }>(
  op: T,
) => ({
  ...op,
  isUnknown: op.outcome === "info",
});

/** A finding must be beyond explanation; and where one read comes last, whatever is beyond it must be found. */
export const trySet: Trial = (random) => {
  const adds = Array.from({ length: random.between(0, 4) }, (_, id) => ({
    id,
    element: random.pick(["a", "b", "c"]),
    outcome: drawOutcome(random),
    ...drawInterval(random),
  }));
  const isLast = random.chance(0.6);
  const read = {
    id: 9,
    ...(isLast ? { start: 14, end: 15 } : drawInterval(random)),
    elements: ["a", "b", "c"].flatMap((element) => {
      const wasAdded = adds.some((add) => add.element === element && add.outcome !== "fail");
      if (!random.chance(wasAdded ? 0.85 : 0.05)) return [];
      return random.chance(0.05) ? [element, element] : [element];
    }),
  };
  const calls = [
    ...adds.filter(({ outcome }) => outcome !== "fail").map((add) => ({ ...callOf(add), seen: null })),
    { ...callOf(read), element: "", seen: [...read.elements].sort().join() },
  ];
  const isExplained = explains(calls, "" as string, (state, { element, seen }) => {
    const elements = new Set(state.split(",").filter((part) => part !== ""));
    if (seen !== null) return seen === [...elements].sort().join() ? [state] : [];
    return [[...elements.add(element)].sort().join()];
  });
  const { findings } = accountSet(adds, read);
  const isWrong = findings.length > 0 ? isExplained : isLast && !isExplained;
  return isWrong ? `set: explained ${isExplained}, ${JSON.stringify({ adds, read, findings })}` : "";
};

/** Bounds must be those of all choices of what counts; and nothing that an order explains may be reported. */
export const tryCounter: Trial = (random) => {
  const signs = random.chance(0.5) ? [1] : [1, -1];
  const adds = Array.from({ length: random.between(0, 4) }, (_, id) => ({
    id,
    delta: random.between(1, 3) * (random.pick([1, ...signs]) ?? 1),
    outcome: drawOutcome(random),
    ...drawInterval(random),
    ...(random.chance(0.3) ? { once: random.pick(["p", "q"]) } : {}),
  })).map((add, _, all) => ({
    ...add,
    delta: all.find(({ once }) => once !== undefined && once === add.once)?.delta ?? add.delta,
  }));
  const total = adds.reduce((sum, { delta, outcome }) => (outcome === "fail" ? sum : sum + delta), 0);
  const reads = Array.from({ length: random.between(1, 2) }, (_, id) => ({
    id: 10 + id,
    value: random.chance(0.5) ? total : random.between(-2, 6),
    ...drawInterval(random),
  }));
  const calls = [
    ...adds
      .filter(({ outcome }) => outcome !== "fail")
      .map((add) => ({ ...callOf(add), value: null, once: add.once ?? `#${add.id}` })),
    ...reads.map((read) => ({ ...callOf(read), delta: 0, once: "" })),
  ];
  const isExplained = explains(calls, { value: 0, done: [] as ReadonlyArray<string> }, (state, call) => {
    if (call.value !== null) return call.value === state.value ? [state] : [];
    if (state.done.includes(call.once)) return [state];
    return [{ value: state.value + call.delta, done: [...state.done, call.once].sort() }];
  });
  const { findings } = boundCounter(adds, reads, 0);
  const outside = reads.filter((read) => isOutsideAllChoices(read, adds)).map(({ id }) => id);
  const found = findings.filter(({ kind }) => kind !== "went-back").map(({ ids }) => ids.at(-1));
  const isWrong = (findings.length > 0 && isExplained) || outside.join() !== found.join();
  return isWrong
    ? `counter: explained ${isExplained}, ${JSON.stringify({ adds, reads, findings, outside })}`
    : "";
};

/** All subsets of the purposes that can count at the read: is its value below or above every sum? */
const isOutsideAllChoices = (
  read: { readonly start: number; readonly end: number; readonly value: number },
  adds: ReadonlyArray<TimedAdd>,
): boolean => {
  const purposes = [...new Set(adds.map(({ once, id }) => once ?? `#${id}`))].map((purpose) =>
    adds.filter(({ once, id, outcome }) => (once ?? `#${id}`) === purpose && outcome !== "fail"),
  );
  const sums = purposes.reduce<ReadonlyArray<number>>(
    (before, tries) => {
      const delta = tries[0]?.delta ?? 0;
      const must = tries.some(({ outcome, end }) => outcome === "ok" && end < read.start);
      const may = tries.some(({ start }) => start <= read.end);
      return before.flatMap((sum) => [...(must ? [] : [sum]), ...(may ? [sum + delta] : [])]);
    },
    [0],
  );
  return sums.every((sum) => sum > read.value) || sums.every((sum) => sum < read.value);
};

interface TimedAdd {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly delta: number;
  readonly outcome: Outcome;
  readonly once?: string;
}

/** One item: enqueued, handed out any number of times, acknowledged or (by the queue, whenever it likes) dead. */
export const tryQueue: Trial = (random) => {
  const drawn = (id: number) => ({ id, item: "j", ...drawInterval(random) });
  const tries = (first: number, most: number) =>
    Array.from({ length: random.between(0, most) }, (_, at) => ({
      ...drawn(first + at),
      outcome: drawOutcome(random),
    }));
  const history: QueueHistory = {
    enqueues: tries(0, 2),
    deliveries: Array.from({ length: random.between(0, 2) }, (_, at) => drawn(10 + at)),
    acks: tries(20, 2),
    dead: Array.from({ length: random.chance(0.3) ? random.between(1, 2) : 0 }, (_, at) => ({
      ...drawn(30 + at),
      start: 15,
      end: 16,
    })),
    isDrained: random.chance(0.5),
  };
  const isExplained = history.dead.length < 2 && explains(queueCalls(history), "out", stepQueue(history));
  const { findings } = accountQueue(history);
  return findings.length > 0 && isExplained ? `queue: ${JSON.stringify({ history, findings })}` : "";
};

interface QueueCall extends TimedCall {
  readonly does: "enqueue" | "deliver" | "ack" | "bury" | "end";
}

const queueCalls = ({ enqueues, deliveries, acks }: QueueHistory): ReadonlyArray<QueueCall> => [
  ...enqueues
    .filter(({ outcome }) => outcome !== "fail")
    .map((op) => ({ ...callOf(op), does: "enqueue" as const })),
  ...deliveries.map((op) => ({ ...callOf(op), does: "deliver" as const })),
  ...acks.filter(({ outcome }) => outcome !== "fail").map((op) => ({ ...callOf(op), does: "ack" as const })),
  { start: 0, end: 16, isUnknown: true, does: "bury" },
  { start: 16, end: 16, isUnknown: false, does: "end" },
];

const stepQueue =
  ({ dead, isDrained }: QueueHistory) =>
  (state: string, { does }: QueueCall): ReadonlyArray<string> => {
    if (does !== "end") return queueSteps[does](state);
    const isAsListed = (dead.length === 1) === (state === "dead");
    return isAsListed && !(isDrained && state === "ready") ? [state] : [];
  };

const queueSteps: Readonly<
  Record<Exclude<QueueCall["does"], "end">, (state: string) => ReadonlyArray<string>>
> = {
  enqueue: (state) => [state === "out" ? "ready" : state],
  deliver: (state) => (state === "ready" ? [state] : []),
  ack: (state) => (state === "dead" ? [] : ["acked"]),
  bury: (state) => (state === "ready" ? ["dead"] : []),
};

/** Money moves between three accounts; a snapshot is honest, or one balance is off, or an account is not as it should be. */
export const tryBank: Trial = (random) => {
  const accounts = ["a", "b", "c"];
  const honest = accounts.map((account): readonly [string, number] => [account, random.between(0, 9)]);
  const total = honest.reduce((sum, [, amount]) => sum + amount, 0);
  const lie = random.pick(["none", "off", "moved", "missing", "extra"] as const);
  const shown = lies[lie](new Map(honest));
  const snapshot = { id: 1, start: 0, end: 1, balanceByAccount: shown };
  const { findings } = totalBalances([snapshot], { total, accounts, least: 0 });
  const isOverdrawn = [...shown.values()].some((balance) => balance < 0);
  const isWrong = ["off", "missing", "extra"].includes(lie) || isOverdrawn;
  return isWrong === findings.length > 0
    ? ""
    : `bank: ${lie} ${JSON.stringify([...shown])} ${JSON.stringify(findings)}`;
};

type Balances = ReadonlyMap<string, number>;
const moved = (balances: Balances, account: string, by: number): Balances =>
  new Map(balances).set(account, (balances.get(account) ?? 0) + by);

const lies = {
  none: (balances: Balances) => balances,
  off: (balances: Balances) => moved(balances, "a", 1),
  moved: (balances: Balances) => moved(moved(balances, "a", -2), "b", 2),
  missing: (balances: Balances) => new Map([...balances].filter(([account]) => account !== "c")),
  extra: (balances: Balances) => moved(balances, "d", 0),
};
