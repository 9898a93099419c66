/** The resilient client's run: single failures, then outages of each kind, then a crowd straight through one. */
import type { LabSetting } from "../lab.ts";
import type { DownMode } from "../plan/fault.ts";
import type { ClientPlan, LabPlan, Phase, RunSize } from "../plan/lab-plan.ts";
import type { Random } from "../plan/random.ts";
import { ask, contract, quote, untilWell } from "./callers.ts";
import { environmentOf, rulesOf } from "./rules.ts";
import { createUpstream } from "./upstream.ts";

/** Milliseconds: of an outage, and of the one that the load goes through. */
const outageMs: Readonly<Record<RunSize, number>> = { quick: 250, full: 700 };
/** Long enough for callers to wait out a deadline, and to be seen doing so when nobody keeps one. */
const slowMs: Readonly<Record<RunSize, number>> = { quick: 950, full: 1_500 };
const longOutageMs: Readonly<Record<RunSize, number>> = { quick: 1_200, full: 8_000 };
/** The load begins so long before the outage. */
const leadMs = 150;

export const plan = ({ random, size, policy }: LabSetting): LabPlan => {
  const rules = rulesOf(policy);
  const outage = (name: string, how: DownMode, ms = outageMs[size]): Phase =>
    outagePhase(name, how, ms, random.fork(name));
  const slow: DownMode = { mode: "slow", ms: 5_000 };
  return {
    phases: [
      {
        name: "contract",
        clients: [{ name: "c1", steps: () => contract(random.fork("contract")) }],
        faults: [],
        limitMs: 2_500,
      },
      answers(random.fork("answers")),
      retries(random.fork("retries"), size),
      outage("slow", slow, slowMs[size]),
      outage("drip", { mode: "drip", ms: 60 }),
      outage("refused", { mode: "refuse" }),
      errors(random.fork("errors")),
      ...(size === "full" ? [mixed(random.fork("mixed"), slow)] : []),
      load(random.fork("load"), rules.rate, longOutageMs[size], slow),
      {
        name: "final",
        restart: true,
        clients: callers(2, (at) => () => ask(random.fork(`final ${at}`), plain(5), 5)),
        faults: [],
        limitMs: 1_500,
      },
    ],
    env: environmentOf(rules),
    instances: 1,
    database: false,
    stubs: [createUpstream()],
    drawn: {
      outageMs: outageMs[size],
      longOutageMs: longOutageMs[size],
      rate: rules.rate,
      ids: random.fork("ids").token(16),
    },
  };
};

const callers = (count: number, steps: (at: number) => ClientPlan["steps"]): ReadonlyArray<ClientPlan> =>
  Array.from({ length: count }, (_, at) => ({ name: `c${at + 1}`, steps: steps(at) }));

const plain = (count: number): ReadonlyArray<string> => Array.from({ length: count }, () => "plain");

/** Twice as many 404s in a row as a breaker needs failures, then quotes that must come through. */
const answers = (random: Random): Phase => ({
  name: "client errors",
  clients: callers(
    3,
    (at) => () => ask(random.fork(`c${at}`), [...Array.from({ length: 20 }, () => "gone"), ...plain(12)], 0),
  ),
  faults: [],
  limitMs: 1_500,
});

/** Few enough failures for budget and breaker: each caller's third answer in a row is good again. */
const retries = (random: Random, size: RunSize): Phase => {
  const rounds = size === "quick" ? 2 : 4;
  const kinds = Array.from({ length: rounds }, (_, n) => [
    ...plain(10),
    "twice",
    ...plain(8),
    n === 0 ? "never-order" : "order",
  ]).flat();
  return {
    name: "retries",
    clients: callers(7, (at) => () => ask(random.fork(`c${at}`), kinds, 0, at * 15)),
    faults: [],
    limitMs: size === "quick" ? 2_000 : 3_500,
  };
};

const outagePhase = (name: string, how: DownMode, ms: number, random: Random): Phase => ({
  name,
  clients: [
    ...callers(
      7,
      (at) => () =>
        ask(
          random.fork(`c${at}`),
          Array.from({ length: Math.ceil(ms / 20) }, () => "plain").slice(0, Math.ceil(ms / 40)),
          12,
        ),
    ),
    { name: "patient", steps: () => untilWell(random.fork("well"), ms + 20) },
  ],
  faults: [{ trigger: { on: "time", ms: 10 }, action: { kind: "down", stub: "upstream", how, ms } }],
  limitMs: ms + 3_500,
});

/** 503 to everyone, and then by turns: the ids decide. */
const errors = (random: Random): Phase => ({
  name: "errors",
  clients: [
    ...callers(
      5,
      (at) => () =>
        ask(
          random.fork(`c${at}`),
          [
            ...Array.from({ length: 12 }, () => "never"),
            ...Array.from({ length: 6 }, () => ["plain", "once"]).flat(),
          ],
          6,
        ),
    ),
    { name: "patient", steps: () => untilWell(random.fork("well"), 300) },
  ],
  faults: [],
  limitMs: 4_000,
});

const mixed = (random: Random, slow: DownMode): Phase => ({
  name: "mixed",
  clients: [
    ...callers(
      4,
      (at) => () =>
        ask(random.fork(`c${at}`), Array.from({ length: 12 }, () => ["plain", "once", "gone"]).flat(), 10),
    ),
    { name: "patient", steps: () => untilWell(random.fork("well"), 900) },
  ],
  faults: [
    {
      trigger: { on: "time", ms: 10 },
      action: { kind: "down", stub: "upstream", how: { mode: "refuse" }, ms: 250 },
    },
    { trigger: { on: "time", ms: 400 }, action: { kind: "down", stub: "upstream", how: slow, ms: 450 } },
  ],
  limitMs: 4_500,
});

const load = (random: Random, rate: number, ms: number, how: DownMode): Phase => {
  const name = random.token(8);
  return {
    name: "load",
    clients: [{ name: "patient", steps: () => untilWell(random.fork("well"), leadMs + ms + 20) }],
    faults: [{ trigger: { on: "time", ms: leadMs }, action: { kind: "down", stub: "upstream", how, ms } }],
    // Nothing is promised of the share of good answers: most of it is an outage.
    load: {
      rate,
      ms: leadMs + ms + 150,
      request: (n) => ({ ...quote(`load-${name}-${n}`), do: "request" }),
      isRecorded: true,
      p99Ms: 2_000,
      okShare: 0,
    },
    limitMs: leadMs + ms + 3_500,
  };
};
