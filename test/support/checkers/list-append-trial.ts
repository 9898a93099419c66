/** Small transactional histories against every serial order. */
import { checkListAppend, type ListStep, type ListTransaction } from "#core/checkers/index.ts";
import type { Random } from "#core/labs/index.ts";
import type { Trial } from "./trial.ts";

type Lists = Readonly<Record<string, ReadonlyArray<number | string>>>;

/** The lists after the transaction; undefined if it would not have read what it read. */
const applied = (lists: Lists, { steps }: ListTransaction): Lists | undefined => {
  const after: Record<string, ReadonlyArray<number | string>> = { ...lists };
  for (const step of steps) {
    const list = after[step.key] ?? [];
    if (step.kind === "append") after[step.key] = [...list, step.value];
    else if (step.values && step.values.join() !== list.join()) return undefined;
  }
  return after;
};

/** Is there an order, unknown ones in it or not, with the final reads last? */
const isSerial = (
  transactions: ReadonlyArray<ListTransaction>,
  lists: Lists,
  isRealtime: boolean,
): boolean => {
  if (transactions.every(({ outcome }) => outcome === "info")) return true;
  return transactions.some((next) => {
    const rest = transactions.filter((one) => one !== next);
    if (next.isFinal && rest.some(({ isFinal, outcome }) => !isFinal && outcome === "ok")) return false;
    if (isRealtime && rest.some(({ outcome, end }) => outcome === "ok" && end < next.start)) return false;
    const after = applied(lists, next.outcome === "info" ? withoutReads(next) : next);
    return after !== undefined && isSerial(rest, after, isRealtime);
  });
};

const withoutReads = (transaction: ListTransaction): ListTransaction => ({
  ...transaction,
  steps: transaction.steps.filter(({ kind }) => kind === "append"),
});

interface Drawn {
  readonly id: number;
  readonly kinds: ReadonlyArray<{ readonly kind: "append" | "read"; readonly key: string }>;
  readonly outcome: "ok" | "fail" | "info";
  readonly steps: Array<ListStep>;
}
type Store = Record<string, Array<number>>;

const drawTransaction = (random: Random, id: number): Drawn => ({
  id,
  kinds: Array.from({ length: random.between(1, 3) }, () => ({
    kind: random.pick(["append", "read"] as const),
    key: random.pick(["x", "x", "y"] as const),
  })),
  outcome: random.pick(["ok", "ok", "ok", "ok", "fail", "info"] as const),
  steps: [],
});

/** One step on the lists that the transaction sees; a little of what was rolled back stays, a little is lost. */
const takeStep = (random: Random, one: Drawn, seen: Store, lists: Store, value: number): void => {
  const next = one.kinds[one.steps.length];
  if (!next) return;
  const { key } = next;
  if (next.kind === "read") {
    one.steps.push({ kind: "read", key, values: [...(seen[key] ?? [])] });
    return;
  }
  if (random.chance(isKept(one) ? 0.97 : 0.05)) lists[key]?.push(value);
  if (seen !== lists) seen[key]?.push(value);
  one.steps.push({ kind: "append", key, value });
};

const isKept = ({ outcome, id }: Drawn): boolean => outcome === "ok" || (outcome === "info" && id % 2 === 0);

/**
 * Runs steps of several transactions interleaved, each on a snapshot or on the live lists, or one after the other, which
 * shows all kinds of anomalies.
 */
const drawHistory = (random: Random): ReadonlyArray<ListTransaction> => {
  const lists: Store = { x: [], y: [] };
  const style = random.pick(["serial", "snapshot", "live", "live"] as const);
  const drawn = Array.from({ length: random.between(1, 4) }, (_, id) => drawTransaction(random, id));
  const turns = drawn.flatMap((one) => {
    const seen = style === "snapshot" ? structuredClone(lists) : lists;
    return one.kinds.map(() => ({ one, seen, place: random.next() }));
  });
  if (style !== "serial") turns.sort((a, b) => a.place - b.place);
  for (const [value, { one, seen }] of turns.entries()) takeStep(random, one, seen, lists, value);
  const final = ["x", "y"].map((key): ListStep => ({ kind: "read", key, values: lists[key] ?? [] }));
  return [
    ...drawn.map(({ id, outcome, steps }) => {
      const start = random.between(0, 6);
      return { id, outcome, steps, start, end: start + random.between(0, 6) };
    }),
    { id: 9, outcome: "ok", steps: final, isFinal: true, start: 20, end: 21 },
  ];
};

/** Every history that has an order passes, and every one that has none is named. */
export const tryListAppend: Trial = (random) => {
  const history = drawHistory(random);
  const isRealtime = random.chance(0.5);
  const { findings } = checkListAppend(history, { isRealtime });
  const isLegal = isSerial(
    history.filter(({ outcome }) => outcome !== "fail"),
    {},
    isRealtime,
  );
  return isLegal === (findings.length === 0)
    ? ""
    : `list-append: ${isLegal ? "has an order" : "has none"}, ${JSON.stringify({ history, isRealtime, findings })}`;
};
