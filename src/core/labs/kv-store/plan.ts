/** The key-value store's run: races first, then kills, stops and lost replies, then load and a last look. */
import type { LabSetting } from "../lab.ts";
import type { Fault } from "../plan/fault.ts";
import type { ClientPlan, LabPlan, Phase, RunSize } from "../plan/lab-plan.ts";
import type { Random } from "../plan/random.ts";
import { type CrowdShape, crowd, race, siblings } from "./clients/crowd.ts";
import {
  heavyKeys,
  killAfterAnswers,
  killWhileBusy,
  lighten,
  readAll,
  readWritten,
  rewriteHeavy,
  stones,
  writeThroughKills,
} from "./clients/killer.ts";
import { get, put } from "./clients/requests.ts";
import { contract } from "./contract-phase.ts";

/** `kills`: by one client, each after an answer. `busyKills`: while many write. */
interface Shape {
  readonly rounds: number;
  readonly kills: number;
  readonly busyKills: number;
  readonly loadMs: number;
}

const shapeBySize: Readonly<Record<RunSize, Shape>> = {
  quick: { rounds: 3, kills: 4, busyKills: 6, loadMs: 1_000 },
  full: { rounds: 12, kills: 10, busyKills: 18, loadMs: 3_000 },
};

export const plan = ({ random, size, policy }: LabSetting): LabPlan => {
  const shape = shapeBySize[size];
  const [rate, p99Ms] = [policy["loadRate"] ?? 1_000, policy["p99Ms"] ?? 100];
  const crowds: ReadonlyArray<CrowdShape> = [
    { name: "race", rounds: shape.rounds, perRound: 12 },
    { name: "stop", rounds: Math.ceil(shape.rounds / 2), perRound: 12 },
    { name: "lost", rounds: Math.ceil(shape.rounds / 2), perRound: 10 },
    { name: "mixed", rounds: Math.ceil(shape.rounds / 2), perRound: 10 },
  ];
  const [races, stops, lost, mixed] = crowds.map((one) => crowdOf(one, random.fork(one.name)));
  const pauses = pausesOf(size, random.fork("pauses"));
  const kills = killsOf("put", 8, 25, size === "quick" ? 1 : 3, random.fork("mixed kills"));
  return {
    phases: [
      { name: "contract", clients: [{ name: "c1", steps: contract }], faults: [], limitMs: 2_000 },
      {
        name: "concurrency",
        clients: [...(races ?? []), racer("race", shape.rounds * 3)],
        faults: [],
        limitMs: limit(size, 1_500, 3_000),
      },
      { name: "kills", clients: [killer(shape.kills)], faults: [], limitMs: limit(size, 3_000, 6_000) },
      ...busyKills(shape, random.fork("kills")),
      { name: "stops", clients: stops ?? [], faults: pauses, limitMs: limit(size, 1_000, 2_500) },
      {
        name: "lost replies",
        clients: lost ?? [],
        faults: [],
        edge: { dropReply: 0.08 },
        limitMs: limit(size, 1_000, 2_500),
      },
      {
        name: "mixed",
        clients: mixed ?? [],
        faults: [...pauses.slice(0, 2), ...kills],
        edge: { dropReply: 0.05 },
        limitMs: limit(size, 1_500, 3_000),
      },
      {
        name: "before the load",
        clients: [{ name: "c1", steps: () => lighten("c1") }],
        faults: [],
        limitMs: 1_000,
      },
      load(rate, p99Ms, shape.loadMs),
      final(crowds),
    ],
    env: {},
    instances: 1,
    database: false,
    stubs: [],
    drawn: {
      crowds: crowds.map((one) => ({ ...one })),
      seed: random.fork("drawn").token(8),
      kills: triggersOf(kills),
      stops: triggersOf(pauses),
    },
  };
};

const limit = (size: RunSize, quick: number, full: number): number => (size === "quick" ? quick : full);

const clientNames = siblings("c", 6).map((_, at) => `c${at + 1}`);

const crowdOf = (shape: CrowdShape, random: Random): ReadonlyArray<ClientPlan> =>
  clientNames.map((name) => ({ name, steps: () => crowd(name, shape, random.fork(name)) }));

const racer = (name: string, rounds: number): ClientPlan => ({
  name: "racer",
  steps: () => race(name, rounds),
});

const killer = (kills: number): ClientPlan => ({ name: "c1", steps: () => killAfterAnswers("kill", kills) });

/** Kills come at any moment of writing; afterwards, what had been answered is read. */
const busyKills = ({ busyKills: kills }: Shape, random: Random): ReadonlyArray<Phase> => {
  const written: Array<string> = [];
  const background = true;
  return [
    {
      name: "kills while busy",
      clients: [
        { name: "killer", steps: () => killWhileBusy(kills, random) },
        ...clientNames
          .slice(0, 4)
          .map((name) => ({ name, background, steps: () => writeThroughKills(name, "busy", written) })),
        { name: "heavy", background, steps: () => rewriteHeavy("heavy") },
      ],
      faults: [],
      limitMs: kills * 450,
    },
    {
      name: "after the kills",
      clients: [
        { name: "c1", steps: () => readWritten(written, 300) },
        { name: "c2", steps: () => readAll([...stones, ...heavyKeys]) },
      ],
      faults: [],
      limitMs: 2_000,
    },
  ];
};

/** Half when a write has just been answered, half when one is on its way. */
const killsOf = (
  f: string,
  first: number,
  every: number,
  count: number,
  random: Random,
): ReadonlyArray<Fault> =>
  Array.from({ length: count }, (_, at) => ({
    trigger: { on: at % 2 === 0 ? "answered" : "sent", f, n: first + at * every + random.between(0, 4) },
    action: { kind: "kill9" },
  }));

const pausesOf = (size: RunSize, random: Random): ReadonlyArray<Fault> =>
  Array.from({ length: size === "quick" ? 2 : 4 }, (_, at) => ({
    trigger: { on: "sent", n: 20 + at * 45 + random.between(0, 10) },
    action: { kind: "pause", ms: random.between(60, 300) },
  }));

const triggersOf = (faults: ReadonlyArray<Fault>) =>
  faults.map(({ trigger, action }) => ({ trigger, action }));

/** Four reads and a write by turns, over 500 keys; 97 is prime to 500, so neighbours in time are none in place. */
const load = (rate: number, p99Ms: number, ms: number): Phase => ({
  name: "load",
  clients: [],
  faults: [],
  load: {
    rate,
    ms,
    p99Ms,
    okShare: 0.99,
    isRecorded: false,
    request: (n) => {
      const key = `load-${(n * 97) % 500}`;
      return { ...(n % 5 === 0 ? put(key, `load-${n}`) : get(key)), do: "request", faulty: false };
    },
  },
  limitMs: ms + 2_000,
});

/** One more kill, and everything that has a name is read. */
const final = (crowds: ReadonlyArray<CrowdShape>): Phase => {
  const keys = [
    "contract",
    "contract-text",
    ...stones,
    ...heavyKeys,
    ...crowds.flatMap(({ name, rounds }) => siblings(name, rounds)),
    ...siblings("race-swap", 6),
    ...clientNames.slice(0, 4).flatMap((client) => siblings(`busy-${client}`, 12)),
  ];
  return {
    name: "final",
    restart: true,
    clients: [{ name: "c1", steps: () => readAll(keys) }],
    faults: [],
    limitMs: 2_500,
  };
};
