/** The run: first in order, then all at once, then with each thing broken alone and together, then the sale, then the count. */
import type { Lab, LabPolicy } from "../lab.ts";
import type { ClientPlan, LabPlan, Phase } from "../plan/lab-plan.ts";
import type { Random } from "../plan/random.ts";
import { type Board, boardOf } from "./clients/board.ts";
import { buyer } from "./clients/buyer.ts";
import { closing } from "./clients/closing.ts";
import { forgetful, oversleeper, severalBuyer } from "./clients/others.ts";
import { reserve } from "./clients/requests.ts";
import { contractPhase } from "./contract-phase.ts";
import { faultsOf } from "./faults.ts";
import { type Shelf, type Shelves, shelvesOf } from "./shelves.ts";

export const plan: Lab["plan"] = ({ random, size, policy }): LabPlan => {
  const isQuick = size === "quick";
  const shelves = shelvesOf(random.fork("shelves"));
  const board = boardOf(random.fork("orders"));
  const faults = faultsOf(random.fork("faults"), isQuick);
  const crowd = crowdOf(board, shelves, policy, random.fork("buyers"));
  const phases: ReadonlyArray<Phase> = [
    contract(board, shelves),
    concurrency(board, shelves, crowd("concurrency", isQuick ? 3 : 8), isQuick),
    {
      name: "kills",
      clients: crowd("kills", isQuick ? 5 : 16),
      faults: faults.kills,
      limitMs: isQuick ? 4_000 : 9_000,
    },
    {
      name: "database",
      clients: crowd("database", isQuick ? 3 : 10),
      faults: faults.database,
      limitMs: isQuick ? 3_000 : 6_000,
    },
    {
      name: "network",
      clients: crowd("network", isQuick ? 2 : 8),
      faults: faults.network,
      edge: { duplicate: { share: 0.2, gapMs: 4 }, dropReply: 0.1, dropRequest: 0.05 },
      limitMs: isQuick ? 3_000 : 6_000,
    },
    ...(isQuick ? [] : [frozen(board, shelves, policy)]),
    {
      name: "mixed",
      clients: crowd("mixed", isQuick ? 3 : 12),
      faults: faults.mixed,
      edge: { duplicate: { share: 0.1, gapMs: 4 }, dropReply: 0.08 },
      limitMs: isQuick ? 3_000 : 8_000,
    },
    load(board, shelves, policy, isQuick),
    final(board, policy, isQuick),
  ];
  const stock = Object.fromEntries(shelves.all.map(({ sku, units }) => [sku, units]));
  return {
    phases,
    env: { STOCK: JSON.stringify(stock), TTL_MS: String(policy["ttlMs"] ?? 2_000) },
    instances: 1,
    database: true,
    stubs: [],
    drawn: JSON.parse(JSON.stringify({ faults, stock })),
  };
};

type Crowd = (name: string, rounds: number) => ReadonlyArray<ClientPlan>;

/** Everyone comes to the same shelf at about the same time, and once more later: a dozen want 36 units of 9 to 11. */
const crowdOf =
  (board: Board, shelves: Shelves, policy: LabPolicy, random: Random): Crowd =>
  (name, rounds) => {
    const mine = shelves.add(Math.ceil(rounds / 2), 9);
    board.counted.push(...mine);
    return Array.from({ length: policy["clients"] ?? 12 }, (_, at) => ({
      name: `c${at + 1}`,
      steps: () =>
        buyer(board, {
          shelves: mine,
          rounds,
          twins: 2,
          patienceMs: 2_000,
          random: random.fork(`${name}/${at}`),
        }),
    }));
  };

const contract = (board: Board, shelves: Shelves): Phase => {
  const [shelf] = shelves.add(1, 8);
  const clients = shelf ? [{ name: "c1", steps: () => contractPhase(board, shelf, shelves.all) }] : [];
  return { name: "contract", clients, faults: [], limitMs: 4_000 };
};

const concurrency = (
  board: Board,
  shelves: Shelves,
  crowd: ReadonlyArray<ClientPlan>,
  isQuick: boolean,
): Phase => {
  const forgotten = shelves.add(isQuick ? 3 : 6, 5);
  const [one, other] = shelves.add(2, 400);
  if (one && other) board.counted.push(one, other);
  const several = (pair: readonly [Shelf, Shelf]): ReadonlyArray<ClientPlan> =>
    Array.from({ length: 8 }, (_, at) => ({
      name: `s${at + 1}`,
      steps: () => severalBuyer(board, pair, isQuick ? 5 : 10, at % 2 === 1),
    }));
  return {
    name: "concurrency",
    clients: [
      ...crowd,
      { name: "f1", steps: () => forgetful(board, forgotten) },
      ...(one && other ? several([one, other]) : []),
    ],
    faults: [],
    limitMs: 6_000,
  };
};

const frozen = (board: Board, shelves: Shelves, policy: LabPolicy): Phase => ({
  name: "frozen",
  // One pauses for all; a second pause at the same time would be no other fault.
  clients: shelves.add(1, 5).map((shelf) => ({
    name: "c1",
    steps: () => oversleeper(board, shelf, policy["ttlMs"] ?? 2_000),
  })),
  faults: [],
  limitMs: 6_000,
});

const load = (board: Board, shelves: Shelves, policy: LabPolicy, isQuick: boolean): Phase => {
  const [hot] = shelves.add(1, 300);
  return {
    name: "load",
    clients: [],
    faults: [],
    load: {
      rate: policy["loadRate"] ?? 1_000,
      ms: isQuick ? 1_000 : 2_000,
      request: () => ({ ...reserve(board.nextOrder([{ sku: hot?.sku ?? "", qty: 1 }])), do: "request" }),
      isRecorded: true,
      p99Ms: policy["p99Ms"] ?? 200,
      okShare: 0.99,
    },
    limitMs: 5_000,
  };
};

const final = (board: Board, policy: LabPolicy, isQuick: boolean): Phase => ({
  name: "final",
  clients: Array.from({ length: 6 }, (_, part) => ({
    name: `c${part + 1}`,
    steps: () =>
      closing(board, {
        part,
        of: 6,
        stuckMs: policy["stuckMs"] ?? 4_000,
        settleMs: policy["settleMs"] ?? 900,
        countMs: isQuick ? 1_500 : 2_500,
      }),
  })),
  faults: [],
  restart: true,
  limitMs: 12_000,
});
