/** The list's run: walks through it while it changes, with kills and stops; then a long list, and load at both its ends. */
import type { LabSetting } from "../lab.ts";
import type { ClientPlan, LabPlan, Phase, RunSize } from "../plan/lab-plan.ts";
import type { Random } from "../plan/random.ts";
import { type Board, createBoard } from "./clients/board.ts";
import { compareDepths, scans, scansThroughKills } from "./clients/readers.ts";
import { page } from "./clients/requests.ts";
import { churn, fill, prepareDepth, seed } from "./clients/writers.ts";
import { contract } from "./contract-phase.ts";

interface Shape {
  readonly seeds: number;
  readonly walks: number;
  readonly kills: number;
  readonly stops: number;
  readonly rows: number;
  readonly loadMs: number;
  readonly depthRounds: number;
}

const shapeBySize: Readonly<Record<RunSize, Shape>> = {
  quick: { seeds: 150, walks: 3, kills: 2, stops: 1, rows: 120_000, loadMs: 900, depthRounds: 20 },
  full: { seeds: 300, walks: 8, kills: 5, stops: 3, rows: 200_000, loadMs: 2_500, depthRounds: 50 },
};

export const plan = ({ random, size, policy }: LabSetting): LabPlan => {
  const board = createBoard();
  const shape = shapeBySize[size];
  const limits = Array.from({ length: shape.walks }, (_, n) => random.fork("limits").between(5, 9) + n * 3);
  const [rate, p99Ms] = [policy["loadRate"] ?? 300, policy["p99Ms"] ?? 150];
  return {
    phases: [
      {
        name: "contract",
        clients: [{ name: "c1", steps: () => contract(board) }],
        faults: [],
        limitMs: 2_000,
      },
      seeding(board, shape, random.fork("seed")),
      {
        name: "concurrency",
        clients: [...readers("walk", limits), ...writers(board, "walk", random.fork("walk"))],
        faults: [],
        limitMs: size === "quick" ? 1_800 : 4_000,
      },
      {
        name: "kills",
        clients: [
          { name: "reader-1", steps: () => scansThroughKills("kill", shape.kills) },
          ...writers(board, "kill", random.fork("kill")),
        ],
        faults: [],
        limitMs: 1_000 + shape.kills * 700,
      },
      {
        name: "stops",
        clients: [...readers("stop", limits.slice(0, 2)), ...writers(board, "stop", random.fork("stop"))],
        faults: Array.from({ length: shape.stops }, (_, at) => ({
          trigger: { on: "sent", f: "page", n: 6 + at * 9 },
          action: { kind: "pause", ms: random.fork("stops").between(60, 300) },
        })),
        limitMs: size === "quick" ? 1_000 : 3_000,
      },
      ...filling(board, shape.rows, size),
      load(board, rate, shape.loadMs, p99Ms),
      {
        name: "depth",
        clients: [{ name: "c1", steps: () => compareDepths(board, shape.depthRounds) }],
        faults: [],
        limitMs: 3_000,
      },
    ],
    env: {},
    instances: 1,
    database: true,
    stubs: [],
    drawn: { ...shape, limits, seed: random.fork("drawn").token(8) },
  };
};

const seeding = (board: Board, { seeds }: Shape, random: Random): Phase => ({
  name: "seed",
  clients: Array.from({ length: 6 }, (_, n) => ({
    name: `c${n + 1}`,
    steps: () => seed(board, `seed-${n}`, Math.ceil(seeds / 6), random.fork(`c${n}`)),
  })),
  faults: [],
  limitMs: 4_000,
});

const readers = (name: string, limits: ReadonlyArray<number>): ReadonlyArray<ClientPlan> =>
  [0, 1, 2].map((n) => ({
    name: `reader-${n + 1}`,
    steps: () =>
      scans(
        `${name}-${n}`,
        limits.map((limit) => limit + n),
      ),
  }));

const writers = (board: Board, name: string, random: Random): ReadonlyArray<ClientPlan> =>
  [1, 2].map((n) => ({
    name: `writer-${n}`,
    background: true,
    steps: () => churn(board, `writer-${n}`, name, 6, random.fork(`writer-${n}`)),
  }));

/** What a page of the short list costs is measured before it grows. */
const filling = (board: Board, rows: number, size: RunSize): ReadonlyArray<Phase> => [
  {
    name: "short list",
    clients: [{ name: "c1", steps: () => prepareDepth(board) }],
    faults: [],
    limitMs: 2_000,
  },
  {
    name: "fill",
    clients: [0, 1].map((n) => ({ name: `c${n + 1}`, steps: () => fill(board, `fill-${n}`, rows / 2) })),
    faults: [],
    limitMs: size === "quick" ? 2_000 : 7_000,
  },
];

/** First and deep pages by turns. */
const load = (board: Board, rate: number, ms: number, p99Ms: number): Phase => ({
  name: "load",
  clients: [],
  faults: [],
  load: {
    rate,
    ms,
    p99Ms,
    okShare: 0.99,
    isRecorded: false,
    request: (n) => ({
      ...page("load", n % 2 === 0 ? null : board.deepCursor, 20),
      do: "request",
      out: () => null,
      faulty: false,
    }),
  },
  limitMs: ms + 3_000,
});
