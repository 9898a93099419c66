import fc from "fast-check";
import { expect, test } from "vitest";
import type { Action, Fault, Phase } from "#core/labs/index.ts";
import { fateOf, identityOf } from "./edge-fate.ts";
import { affordableFaults, killBudgetOf } from "./kill-budget.ts";
import { type FaultScheduler, type ScheduleOptions, scheduleFaults } from "./schedule-faults.ts";

test("a run affords 20 kills of a quick starter, 5 of a slow one, and 5 in quick mode", () => {
  expect(killBudgetOf(70, "full")).toBe(20);
  expect(killBudgetOf(311, "full")).toBe(6);
  expect(killBudgetOf(30_000, "full")).toBe(5);
  expect(killBudgetOf(0, "full")).toBe(20);
  expect(killBudgetOf(3, "quick")).toBe(5);
});

const kill = (n: number): Fault => ({ trigger: { on: "sent", n }, action: { kind: "kill9" } });
const cut: Fault = { trigger: { on: "time", ms: 5 }, action: { kind: "db-cut", ms: 10 } };
const phaseWith = (faults: ReadonlyArray<Fault>): Phase => ({ name: "p", clients: [], limitMs: 1, faults });

test("kills beyond the budget are left out evenly, other faults never", () => {
  const phases = [
    phaseWith([kill(1), kill(2), kill(3), kill(4), cut]),
    phaseWith([kill(1), kill(2), kill(3), kill(4)]),
  ];
  const { byPhase, skipped } = affordableFaults(phases, 4);
  expect(skipped).toBe(4);
  expect(byPhase[0]).toEqual([kill(2), kill(4), cut]);
  expect(byPhase[1]).toEqual([kill(2), kill(4)]);
});

test("as many kills as can be afforded are kept, whatever the plan", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { maxLength: 6 }), fc.integer({ min: 1, max: 20 }), (counts, budget) => {
      const phases = counts.map((count) => phaseWith(Array.from({ length: count }, (_, n) => kill(n))));
      const planned = counts.reduce((sum, count) => sum + count, 0);
      const kept = affordableFaults(phases, budget).byPhase.flat().length;
      expect(kept).toBe(Math.min(planned, budget));
    }),
  );
});

test("the same request meets the same fate in every run, whenever it comes", () => {
  const rules = { dropReply: 0.3, delay: { share: 0.2, ms: 5 } };
  const step = { f: "pay", key: "k8", intent: 8, attempt: 0 };
  const fates = (seed: string) =>
    Array.from({ length: 400 }, (_, intent) =>
      fateOf(rules, seed, identityOf("lost", "c1", { ...step, intent }, 99 + intent)),
    );
  expect(fates("7f3a")).toEqual(
    Array.from({ length: 400 }, (_, intent) =>
      fateOf(rules, "7f3a", identityOf("lost", "c1", { ...step, intent }, 0)),
    ),
  );
  expect(fates("7f3a")).not.toEqual(fates("7f3b"));
  const lost = fates("7f3a").filter(({ do: fate }) => fate === "drop-reply").length;
  expect(Math.abs(lost - 120)).toBeLessThan(40);
});

test("another attempt of a request draws anew; without an intent its place in the client's requests names it", () => {
  const step = { f: "pay", key: "k8", intent: 8 };
  expect(identityOf("p", "c1", { ...step, attempt: 1 }, 1)).not.toBe(
    identityOf("p", "c1", { ...step, attempt: 2 }, 1),
  );
  expect(identityOf("p", "c1", { f: "get", key: "k" }, 1)).not.toBe(
    identityOf("p", "c1", { f: "get", key: "k" }, 2),
  );
});

interface Struck {
  readonly kind: Action["kind"];
  readonly trigger: string;
  readonly heal: () => void;
}

const schedulerOf = (faults: ReadonlyArray<Fault>, changes: Partial<ScheduleOptions> = {}) => {
  const struck: Array<Struck> = [];
  let oks = 100;
  const scheduler: FaultScheduler = scheduleFaults({
    ...{ faults, isMixed: false, startMs: 0, okCount: () => oks, signal: new AbortController().signal },
    perform: ({ kind }, trigger) => {
      let heal: () => void = () => undefined;
      const healed = new Promise<void>((resolve) => {
        heal = resolve;
      });
      struck.push({ kind, trigger, heal });
      return { struck: Promise.resolve(), healed };
    },
    ...changes,
  });
  const heal = async (): Promise<void> => {
    struck.at(-1)?.heal();
    await new Promise((resolve) => setImmediate(resolve));
  };
  const work = (count: number): void => {
    oks += count;
  };
  return { scheduler, struck, heal, work };
};

const onEffect = (n: number, action: Action = { kind: "kill9" }): Fault => ({
  trigger: { on: "effect", f: "charge", n },
  action,
});
const charge = { on: "effect", f: "charge" } as const;

test("a fault strikes at the moment it waits for, and at no other", () => {
  const { scheduler, struck } = schedulerOf([onEffect(2)]);
  expect(scheduler.passed({ on: "effect", f: "refund" })).toBeUndefined();
  expect(scheduler.passed(charge)).toBeUndefined();
  expect(scheduler.passed(charge)).toBeInstanceOf(Promise);
  expect(scheduler.passed(charge)).toBeUndefined();
  expect(struck).toMatchObject([{ kind: "kill9", trigger: "effect:charge#2" }]);
});

test("one at a time: a fault whose moment comes too early waits for the next one of its kind, and for work in between", async () => {
  const { scheduler, struck, heal, work } = schedulerOf([onEffect(1), onEffect(2)]);
  void scheduler.passed(charge);
  void scheduler.passed(charge);
  expect(struck).toHaveLength(1);
  await heal();
  void scheduler.passed(charge);
  expect(struck).toHaveLength(1);
  work(3);
  void scheduler.passed(charge);
  expect(struck.map(({ trigger }) => trigger)).toEqual(["effect:charge#1", "effect:charge#4"]);
});

test("between a kill and the next fault lie three starts of the service", async () => {
  const { scheduler, struck, heal, work } = schedulerOf([onEffect(1), onEffect(1)], { startMs: 60_000 });
  void scheduler.passed(charge);
  await heal();
  work(50);
  void scheduler.passed(charge);
  expect(struck).toHaveLength(1);
  expect(await scheduler.finish()).toBe(1);
});

test("in a mixed phase two kinds overlap; nothing strikes a service that is down", () => {
  const slow: Action = { kind: "db-latency", addMs: 5, ms: 100 };
  const { scheduler, struck } = schedulerOf([onEffect(1, slow), onEffect(1), onEffect(1, slow)], {
    isMixed: true,
  });
  for (let n = 0; n < 5; n += 1) void scheduler.passed(charge);
  expect(struck.map(({ kind }) => kind)).toEqual(["db-latency", "kill9"]);
});

test("a trigger without a name counts every request; faults by the clock come when they may", async () => {
  const { scheduler, struck } = schedulerOf([
    { trigger: { on: "answered", n: 2 }, action: { kind: "kill9" } },
  ]);
  void scheduler.passed({ on: "answered", f: "get" });
  void scheduler.passed({ on: "answered", f: "put" });
  expect(struck).toHaveLength(1);
  const timed = schedulerOf([{ trigger: { on: "time", ms: 1 }, action: { kind: "pause", ms: 1 } }]);
  await expect.poll(() => timed.struck.length).toBe(1);
});

test("the end of a phase waits for what is broken, and no further fault strikes", async () => {
  const { scheduler, struck, heal, work } = schedulerOf([onEffect(1), onEffect(3)]);
  void scheduler.passed(charge);
  const finished = scheduler.finish();
  work(5);
  await heal();
  void scheduler.passed(charge);
  void scheduler.passed(charge);
  expect(await finished).toBe(1);
  expect(struck).toHaveLength(1);
});

test("a neighbour that is down excuses a crash for a while; a kill does not", async () => {
  const killed = schedulerOf([onEffect(1)]);
  void killed.scheduler.passed(charge);
  expect(killed.scheduler.isNeighbourDown(1000)).toBe(false);
  const cutOff = schedulerOf([onEffect(1, { kind: "db-cut", ms: 10 })]);
  void cutOff.scheduler.passed(charge);
  expect(cutOff.scheduler.isNeighbourDown(0)).toBe(true);
  await cutOff.heal();
  expect(cutOff.scheduler.isNeighbourDown(60_000)).toBe(true);
});

test("a client waits before the request that would set off a fault too early; others go on", async () => {
  const kills = [2, 3].map(
    (n): Fault => ({ trigger: { on: "sent", f: "put", n }, action: { kind: "kill9" } }),
  );
  const { scheduler, struck, heal } = schedulerOf(kills);
  const put = { on: "sent", f: "put" } as const;
  void scheduler.passed(put);
  expect(scheduler.hold("put")).toBeUndefined();
  void scheduler.passed(put);
  const held = scheduler.hold("put");
  expect(held).toBeInstanceOf(Promise);
  expect(scheduler.hold("put")).toBeUndefined();
  expect(scheduler.hold("get")).toBeUndefined();
  await expect.poll(() => struck.length).toBe(1);
  await heal();
  await held;
  const ended = schedulerOf(kills);
  await ended.scheduler.finish();
  expect(ended.scheduler.hold("put")).toBeUndefined();
});
