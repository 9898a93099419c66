/** The job queue's run: workers that die and sleep, then a service that does, then a flood of jobs. */
import type { LabSetting } from "../lab.ts";
import type { Action, EdgeRules, Fault, Trigger } from "../plan/fault.ts";
import type { ClientPlan, LabPlan, Phase, RunSize } from "../plan/lab-plan.ts";
import type { Random } from "../plan/random.ts";
import { type Board, createBoard } from "./clients/board.ts";
import { produce } from "./clients/producer.ts";
import { enqueue, type Fate, type Job } from "./clients/requests.ts";
import { drain, watchDead, work } from "./clients/worker.ts";
import { contract } from "./contract-phase.ts";

export const plan = ({ random, size, policy }: LabSetting): LabPlan => {
  const board = createBoard();
  const of = (figure: string, otherwise: number): number => policy[figure] ?? otherwise;
  const crowds = crowdsOf(size).map((crowd) => ({ crowd, jobs: draw(random.fork(crowd.name), crowd) }));
  for (const { jobs } of crowds) board.add(jobs);
  const visibilityMs = of("visibilityMs", 300);
  const loadJobs = Math.round((of("loadRate", 500) * loadMs[size]) / 1_000);
  const flood = Array.from({ length: loadJobs }, (_, n) =>
    jobOf(`load-${random.fork("load").token(6)}-${n}`, n % 10, 5, "done"),
  );
  board.add(flood);
  return {
    phases: [
      {
        name: "contract",
        clients: [{ name: "c1", steps: () => contract(random.fork("contract"), policy) }],
        faults: [],
        limitMs: 3_000,
      },
      ...crowds.map(({ crowd, jobs }) => phaseOf(crowd, jobs, board, visibilityMs, random.fork(crowd.name))),
      load(flood, board, of("loadRate", 500), loadMs[size], of("enqueueP99Ms", 100), of("drainMsPerJob", 3)),
      final(board, size),
    ],
    env: { BACKOFF_MS: String(of("backoffMs", 50)) },
    instances: 1,
    database: true,
    stubs: [],
    drawn: {
      crowds: crowds.map(({ crowd, jobs }) => ({ phase: crowd.name, jobs: jobs.map((job) => ({ ...job })) })),
      loadJobs,
    },
  };
};

/** Milliseconds of enqueues; the drain goes on beside it. */
const loadMs: Readonly<Record<RunSize, number>> = { quick: 1_000, full: 3_000 };

/** Producers and workers of one phase, and what is broken around them. */
interface Crowd {
  readonly name: string;
  readonly jobs: number;
  readonly producers: number;
  readonly workers: number;
  readonly fates: readonly [Fate, ...ReadonlyArray<Fate>];
  readonly faults: (random: Random) => ReadonlyArray<Fault>;
  readonly edge?: EdgeRules;
  /** Only enqueues meet the faulty proxy: a lease may not be carried out twice without being lost once. */
  readonly sparesWorkers?: boolean;
  readonly limitMs: number;
}

const none = (): ReadonlyArray<Fault> => [];
const mostly: Crowd["fates"] = ["done", "done", "done", "done", "done", "fails-once"];

const crowdsOf = (size: RunSize): ReadonlyArray<Crowd> => {
  const [more, limitMs] = size === "quick" ? [1, 1_800] : [2, 3_000];
  const crowd = { producers: 3, workers: 5, fates: mostly, faults: none, limitMs };
  return [
    { ...crowd, name: "concurrency", jobs: 40 * more, producers: 4, workers: 8 },
    {
      ...crowd,
      name: "workers die and sleep",
      jobs: 14 * more,
      workers: 8,
      fates: ["oversleeps", "kills-once", "kills-always", "poison", "done"],
    },
    {
      ...crowd,
      name: "kills",
      jobs: 36 * more,
      faults: (random) => kills(random, size === "quick" ? 4 : 10),
    },
    { ...crowd, name: "lost replies", jobs: 20 * more, edge: { dropReply: 0.12 } },
    {
      ...crowd,
      name: "duplicates",
      jobs: 20 * more,
      edge: { duplicate: { share: 0.5, gapMs: 150 } },
      sparesWorkers: true,
    },
    { ...crowd, name: "database cuts", jobs: 30 * more, faults: () => cuts(more) },
    {
      ...crowd,
      name: "mixed",
      jobs: 24 * more,
      edge: { dropReply: 0.05 },
      faults: (random) => [...kills(random, more), ...cuts(more)],
    },
  ];
};

const draw = (random: Random, { name, jobs, fates }: Crowd): ReadonlyArray<Job> =>
  Array.from({ length: jobs }, (_, n) => {
    const fate = n < fates.length ? (fates[n] ?? "done") : random.pick(fates);
    const id = `${name.split(" ")[0]}-${random.token(6)}-${n}`;
    // Each attempt of a job that kills its workers costs a whole lease.
    const most = fate === "kills-always" ? 2 : fate === "done" ? 4 : 3;
    return jobOf(id, random.between(0, 9), most, fate);
  });

const jobOf = (id: string, priority: number, maxAttempts: number, fate: Fate): Job => ({
  id,
  priority,
  maxAttempts,
  fate,
});

const phaseOf = (
  crowd: Crowd,
  jobs: ReadonlyArray<Job>,
  board: Board,
  visibilityMs: number,
  random: Random,
): Phase => {
  const isDone = () => board.areEnded(jobs);
  const habits = { visibilityMs, restMs: 15, faulty: crowd.sparesWorkers !== true, isDone };
  const share = Math.ceil(jobs.length / crowd.producers);
  return {
    name: crowd.name,
    clients: [
      ...numbered(
        "producer",
        crowd.producers,
        (at) => () => produce(board, jobs.slice(at * share, (at + 1) * share), crowd.edge ? 0 : 5),
      ),
      ...numbered(
        "worker",
        crowd.workers,
        (at) => () => work(board, `worker-${at + 1}`, { ...habits, n: 1 + (at % 3) }),
      ),
      { name: "watcher", steps: () => watchDead(board, isDone, 60) },
    ],
    faults: crowd.faults(random),
    ...(crowd.edge ? { edge: crowd.edge } : {}),
    limitMs: crowd.limitMs,
  };
};

const numbered = (
  name: string,
  count: number,
  steps: (at: number) => ClientPlan["steps"],
): ReadonlyArray<ClientPlan> =>
  Array.from({ length: count }, (_, at) => ({ name: `${name}-${at + 1}`, steps: steps(at) }));

/** At the moments that matter: a lease was granted, an enqueue stored, an ack asked for. */
const kills = (random: Random, count: number): ReadonlyArray<Fault> =>
  Array.from({ length: count }, (_, at): Fault => {
    const n = 4 + at * 6 + random.between(0, 2);
    const moments: readonly [Trigger, ...ReadonlyArray<Trigger>] = [
      { on: "answered", f: "lease", n },
      { on: "answered", f: "enqueue", n },
      { on: "sent", f: "ack", n },
    ];
    return { trigger: moments[at % 3] ?? moments[0], action: { kind: "kill9" } };
  });

const cuts = (more: number): ReadonlyArray<Fault> =>
  Array.from({ length: 3 * more }, (_, at): Fault => {
    const action: Action = at % 3 === 2 ? { kind: "db-cut", ms: 60 } : { kind: "db-commit-cut" };
    return { trigger: { on: "database", after: at % 3 === 0 ? "INSERT" : "UPDATE", n: 5 + at * 7 }, action };
  });

const load = (
  flood: ReadonlyArray<Job>,
  board: Board,
  rate: number,
  ms: number,
  p99Ms: number,
  drainMsPerJob: number,
): Phase => ({
  name: "load",
  clients: numbered(
    "drainer",
    4,
    (at) => () => drain(board, `drainer-${at + 1}`, 20, () => board.areEnded(flood)),
  ),
  faults: [],
  load: {
    rate,
    ms,
    p99Ms,
    okShare: 0.99,
    isRecorded: true,
    request: (n) => ({
      ...enqueue(flood[n] ?? jobOf(`load-more-${n}`, 5, 5, "done")),
      do: "request",
      faulty: false,
    }),
  },
  // A busy machine may take twice as long; how long it took is judged afterwards.
  limitMs: ms + 2 * drainMsPerJob * flood.length,
});

/** After one more kill, everything that was promised must come to its end. */
const final = (board: Board, size: RunSize): Phase => {
  const isDone = () => board.isAllEnded();
  const habits = { n: 20, visibilityMs: 5_000, restMs: 25, faulty: false, isDone, acksAll: true };
  return {
    name: "final",
    restart: true,
    clients: [
      ...numbered("worker", 2, (at) => () => work(board, `last-${at + 1}`, habits)),
      { name: "watcher", steps: () => watchDead(board, isDone, 50) },
    ],
    faults: [],
    limitMs: size === "quick" ? 4_000 : 7_500,
  };
};
