/** The run: first in order, then all at once, then with each thing broken alone and together, then the load, then the sums. */
import type { Lab, LabPolicy } from "../lab.ts";
import type { ClientPlan, LabPlan, Phase } from "../plan/lab-plan.ts";
import type { Random } from "../plan/random.ts";
import { brokerOf } from "./broker.ts";
import { type Board, boardOf } from "./clients/board.ts";
import { closing, draining } from "./clients/closing.ts";
import { customer } from "./clients/customer.ts";
import { deliverer } from "./clients/deliverer.ts";
import { place } from "./clients/requests.ts";
import { contractPhase } from "./contract-phase.ts";
import { faultsOf } from "./faults.ts";

export const plan: Lab["plan"] = ({ random, size, policy }): LabPlan => {
  const isQuick = size === "quick";
  const broker = brokerOf();
  const board = boardOf(broker, random.fork("orders"), policy["customers"] ?? 10);
  const faults = faultsOf(random.fork("faults"), isQuick);
  const crowd = crowdOf(board, random.fork("deliveries"));
  const first = `c0-${random.fork("first").token(6)}`;
  const phases: ReadonlyArray<Phase> = [
    {
      name: "contract",
      clients: [{ name: "c0", steps: () => contractPhase(board, first) }],
      faults: [],
      limitMs: 8_000,
    },
    { name: "concurrency", clients: crowd("concurrency", isQuick ? 5 : 12, 3), faults: [], limitMs: 5_000 },
    {
      name: "kills",
      clients: crowd("kills", isQuick ? 7 : 18),
      faults: faults.kills,
      limitMs: isQuick ? 4_000 : 9_000,
    },
    {
      name: "broker",
      clients: crowd("broker", isQuick ? 6 : 16),
      faults: faults.broker,
      limitMs: isQuick ? 3_000 : 6_000,
    },
    {
      name: "database",
      clients: crowd("database", isQuick ? 5 : 14),
      faults: faults.database,
      limitMs: isQuick ? 3_000 : 6_000,
    },
    {
      name: "network",
      clients: crowd("network", isQuick ? 4 : 10),
      faults: faults.network,
      edge: { duplicate: { share: 0.2, gapMs: 4 }, dropReply: 0.1, dropRequest: 0.05 },
      limitMs: isQuick ? 3_000 : 6_000,
    },
    {
      name: "mixed",
      clients: crowd("mixed", isQuick ? 6 : 14),
      faults: faults.mixed,
      edge: { duplicate: { share: 0.1, gapMs: 4 }, dropReply: 0.05 },
      limitMs: isQuick ? 3_000 : 8_000,
    },
    load(board, policy, isQuick, random.fork("load")),
    {
      name: "drain",
      clients: [{ name: "c1", steps: () => draining(board, policy["stuckMs"] ?? 7_000) }],
      faults: [],
      limitMs: 16_000,
    },
    final(board, policy),
  ];
  return {
    phases,
    env: {},
    instances: 1,
    database: true,
    stubs: [broker.stub],
    drawn: JSON.parse(JSON.stringify({ faults, customers: board.customers })),
  };
};

type Crowd = (name: string, orders: number, twinsEvery?: number) => ReadonlyArray<ClientPlan>;

/** Two parallel orders of one customer would have no order between them: so one client is one customer. */
const crowdOf =
  (board: Board, random: Random): Crowd =>
  (name, orders, twinsEvery = 0) => [
    ...board.customers.map((one, at) => ({
      name: `c${at + 1}`,
      steps: () => customer(board, { customer: one, orders, patienceMs: 2_000, twinsEvery }),
    })),
    ...[1, 2, 3].map((number) => ({
      name: `broker-${number}`,
      steps: () => deliverer(board, random.fork(`${name}/${number}`)),
      background: true,
    })),
  ];

const load = (board: Board, policy: LabPolicy, isQuick: boolean, random: Random): Phase => {
  const customers = Array.from({ length: 40 }, (_, at) => `l${at + 1}-${random.token(6)}`);
  const rate = policy["loadRate"] ?? 300;
  return {
    name: "load",
    clients: [],
    // An outage of the broker is no reason for an order to wait.
    faults: [
      {
        trigger: { on: "time", ms: 250 },
        action: { kind: "down", stub: "broker", how: { mode: "hang" }, ms: policy["outageMs"] ?? 500 },
      },
    ],
    load: {
      rate,
      ms: isQuick ? 1_000 : 2_500,
      request: (n) => {
        const order = board.nextOrder(customers[n % customers.length] ?? "l0");
        board.loadOrders.add(order.orderId);
        return { ...place(order), do: "request" };
      },
      isRecorded: true,
      p99Ms: policy["p99Ms"] ?? 150,
      okShare: 0.99,
    },
    limitMs: 6_000,
  };
};

const final = (board: Board, policy: LabPolicy): Phase => ({
  name: "final",
  clients: Array.from({ length: 8 }, (_, part) => ({
    name: `c${part + 1}`,
    steps: () => closing(board, { part, of: 8, stuckMs: policy["stuckMs"] ?? 7_000 }),
  })),
  faults: [],
  restart: true,
  limitMs: 16_000,
});
