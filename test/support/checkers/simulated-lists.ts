/** A store of lists under eight connections: one transaction at a time, snapshot isolation, or none at all. */
import type { ListStep, ListTransaction } from "#core/checkers/index.ts";
import { type Random, randomOf } from "#core/labs/index.ts";

export type Isolation = "serial" | "snapshot" | "none";

type Lists = Map<string, ReadonlyArray<number>>;

interface Running {
  readonly id: number;
  readonly start: number;
  readonly plan: ReadonlyArray<{ readonly kind: "append" | "read"; readonly key: string }>;
  readonly steps: Array<ListStep>;
  readonly snapshot: Lists;
  readonly own: Array<{ readonly key: string; readonly value: number }>;
}

const connections = 8;

/** Four hundred transactions of two to four steps on three keys at a time; each tick, one connection takes a step. */
export const simulateLists = (isolation: Isolation, seed: string): ReadonlyArray<ListTransaction> => {
  const random = randomOf(`${seed}/${isolation}`);
  const [lists, finished]: [Lists, Array<ListTransaction>] = [new Map(), []];
  const running: Array<Running> = [];
  let [tick, value] = [0, 0];
  for (let begun = 0; begun < 400 || running.length > 0; tick += 10) {
    const isTurn = isolation === "serial" && running.length > 0;
    if (begun < 400 && running.length < connections && !isTurn) {
      running.push(begin(random, begun, tick, lists));
      begun += 1;
      continue;
    }
    const one = random.pick([running[0], ...running]);
    const next = one?.plan[one.steps.length];
    if (!one) break;
    if (next) {
      value += 1;
      takeStep(one, next, value, lists, isolation);
      continue;
    }
    running.splice(running.indexOf(one), 1);
    finished.push(end(random, one, tick, lists, isolation));
  }
  const steps = [...lists].map(([key, values]): ListStep => ({ kind: "read", key, values }));
  return [...finished, { id: 9999, outcome: "ok", isFinal: true, steps, start: tick + 100, end: tick + 110 }];
};

const begin = (random: Random, id: number, tick: number, lists: Lists): Running => ({
  id,
  start: tick - random.between(0, 9),
  plan: Array.from({ length: random.between(2, 4) }, () => ({
    kind: random.pick(["append", "read"] as const),
    key: `k${Math.floor(id / 60)}${random.pick(["a", "b", "c"])}`,
  })),
  steps: [],
  snapshot: new Map(lists),
  own: [],
});

/** Without isolation an append is a read, a pause and a write: what others wrote meanwhile is overwritten. */
const takeStep = (
  one: Running,
  { kind, key }: Running["plan"][number],
  value: number,
  lists: Lists,
  isolation: Isolation,
): void => {
  const own = one.own.filter((append) => append.key === key).map((append) => append.value);
  const seen = (isolation === "none" ? lists : one.snapshot).get(key) ?? [];
  if (kind === "read") {
    one.steps.push({ kind, key, values: isolation === "none" ? [...seen] : [...seen, ...own] });
    return;
  }
  one.own.push({ key, value });
  one.steps.push({ kind, key, value });
  if (isolation !== "none") return;
  const stale = value % 4 === 0 ? seen.slice(0, -1) : seen;
  lists.set(key, [...stale, value]);
};

/** First committer wins under snapshots; some roll back by themselves, some answers are lost either way. */
const end = (
  random: Random,
  one: Running,
  tick: number,
  lists: Lists,
  isolation: Isolation,
): ListTransaction => {
  const { id, start, steps, own, snapshot } = one;
  const isLate = isolation === "snapshot" && own.some(({ key }) => lists.get(key) !== snapshot.get(key));
  const isAborted = isolation !== "none" && (isLate || random.chance(0.05));
  if (!isAborted && isolation !== "none") {
    for (const { key, value } of own) lists.set(key, [...(lists.get(key) ?? []), value]);
  }
  const outcome = random.chance(0.03) ? "info" : isAborted ? "fail" : "ok";
  return { id, outcome, steps, start, end: tick + random.between(0, 9) };
};
