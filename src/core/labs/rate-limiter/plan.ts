/** The rate limiter's run: users of all kinds on two instances, then what is broken, another policy, and load. */
import type { LabSetting } from "../lab.ts";
import type { Fault } from "../plan/fault.ts";
import type { ClientPlan, LabPlan, Phase, RunSize } from "../plan/lab-plan.ts";
import { limited } from "./clients/requests.ts";
import {
  insist,
  neighbours,
  obey,
  overdoThenRest,
  returnAfterCrowd,
  strangers,
  trickle,
} from "./clients/users.ts";
import { contract } from "./contract-phase.ts";

export const plan = ({ random, size, policy }: LabSetting): LabPlan => {
  const isQuick = size === "quick";
  const kills = random.fork("kills").between(2, 6);
  const loadMs = isQuick ? 800 : 2_500;
  return {
    phases: [
      { name: "contract", clients: [{ name: "c1", steps: contract }], faults: [], limitMs: 2_000 },
      concurrency(size),
      phaseOf("many keys", [{ name: "c1", steps: () => returnAfterCrowd("crowd", 40, 950) }], [], 3_000),
      ...(isQuick
        ? [broken("kills and stops", 5, 5, [...killsOf(2, kills), ...stopsOf(1)], 1_500)]
        : [
            broken("kills", 9, 9, killsOf(5, kills), 3_500),
            broken("stops", 6, 9, stopsOf(3), 2_500),
            window(14),
          ]),
      slowDatabase(isQuick ? 5 : 14),
      outage("outage, closed", "closed"),
      { ...outage("outage, open", "open"), env: { ON_OUTAGE: "open" } },
      { ...load(policy["loadRate"] ?? 1_000, loadMs, policy["p99Ms"] ?? 80), env: { ON_OUTAGE: "open" } },
    ],
    env: {
      POLICY: "bucket",
      BUCKET_SIZE: String(policy["bucketSize"] ?? 20),
      REFILL_PER_SECOND: String(policy["refillPerSecond"] ?? 10),
      WINDOW_LIMIT: String(policy["windowLimit"] ?? 20),
      WINDOW_MS: String(policy["windowMs"] ?? 1_000),
      ON_OUTAGE: "closed",
    },
    instances: 2,
    database: true,
    stubs: [],
    drawn: { kills, seed: random.fork("drawn").token(8) },
  };
};

const phaseOf = (
  name: string,
  clients: ReadonlyArray<ClientPlan>,
  faults: ReadonlyArray<Fault>,
  limitMs: number,
): Phase => ({
  name,
  clients,
  faults,
  limitMs,
});

/** Keys begin 230 ms apart over two seconds: whatever windows a service may count in, some key begins just before a border. */
const concurrency = (size: RunSize): Phase => {
  const keys = size === "quick" ? 7 : 12;
  const clients: ReadonlyArray<ClientPlan> = [
    ...Array.from({ length: keys }, (_, n) => ({
      name: `c${n + 1}`,
      steps: () => insist(`insist-${n}`, n * 230, 6),
    })),
    { name: "trickle", steps: () => trickle("trickle", 28, 40) },
    { name: "overdo", steps: () => overdoThenRest("overdo") },
    { name: "obey", steps: () => obey("obey", size === "quick" ? 4 : 8) },
    { name: "neighbours", steps: () => neighbours("lab") },
  ];
  return phaseOf("concurrency", clients, [], keys * 230 + 2_000);
};

/** Keys that are in use while an instance dies or sleeps. */
const broken = (
  name: string,
  keys: number,
  rounds: number,
  faults: ReadonlyArray<Fault>,
  limitMs: number,
): Phase =>
  phaseOf(
    name,
    Array.from({ length: keys }, (_, n) => ({
      name: `c${n + 1}`,
      steps: () => insist(`${name.split(" ")[0]}-${n}`, n * 60, rounds),
    })),
    faults,
    limitMs,
  );

const killsOf = (count: number, first: number): ReadonlyArray<Fault> =>
  Array.from({ length: count }, (_, at) => ({
    trigger: { on: "answered", n: 20 + first + at * 60 },
    action: { kind: "kill9", instance: at % 2 },
  }));

const stopsOf = (count: number): ReadonlyArray<Fault> =>
  Array.from({ length: count }, (_, at) => ({
    trigger: { on: "sent", n: 40 + at * 80 },
    action: { kind: "pause", ms: 200 + at * 50, instance: at % 2 },
  }));

/** Milliseconds a round trip; whoever asks the database for each decision is slower by that much, which `check` relies on. */
export const addedLatencyMs = 25;

const slowDatabase = (rounds: number): Phase =>
  phaseOf(
    "slow database",
    [
      { name: "c1", steps: () => insist("slow-0", 80, rounds) },
      { name: "c2", steps: () => strangers("slow-stranger", 0, rounds, 10) },
      { name: "c3", steps: () => strangers("slow-stranger", 1, rounds, 10) },
    ],
    [{ trigger: { on: "time", ms: 10 }, action: { kind: "db-latency", addMs: addedLatencyMs, ms: 350 } }],
    2_500,
  );

const outageMs = 300;

const outage = (name: string, mode: string): Phase =>
  phaseOf(
    name,
    [0, 1].map((instance) => ({
      name: `c${instance + 1}`,
      steps: () => strangers(`away-${mode}`, instance, 12, 30),
    })),
    [{ trigger: { on: "time", ms: 60 }, action: { kind: "db-cut", ms: outageMs } }],
    4_000,
  );

const window = (rounds: number): Phase => ({
  ...phaseOf(
    "window",
    [0, 1, 2].map((n) => ({ name: `c${n + 1}`, steps: () => insist(`window-${n}`, n * 150, rounds) })),
    [],
    3_000,
  ),
  env: { POLICY: "window" },
});

/** 400 keys by turns, 2.5 requests a second each: most are admitted. */
const load = (rate: number, ms: number, p99Ms: number): Phase => ({
  ...phaseOf("load", [], [], ms + 2_000),
  load: {
    rate,
    ms,
    p99Ms,
    okShare: 0.99,
    isRecorded: false,
    request: (n) => ({ ...limited(`load-${(n * 97) % 400}`, n % 2), do: "request", faulty: false }),
  },
});
