/** The run: first in order, then all at once, then with each thing broken alone and together, then the load, then a last look. */

import type { Lab } from "../lab.ts";
import type { ClientPlan, LabPlan, Phase } from "../plan/lab-plan.ts";
import { type Board, boardOf } from "./clients/board.ts";
import { finisher } from "./clients/finisher.ts";
import { type Paying, payer } from "./clients/payer.ts";
import { pay } from "./clients/requests.ts";
import { contractPhase } from "./contract-phase.ts";
import { faultsOf } from "./faults.ts";
import { intentsOf } from "./intents.ts";
import { pspOf } from "./psp.ts";

export const plan: Lab["plan"] = ({ random, size, policy }): LabPlan => {
  const board = boardOf(intentsOf(random.fork("intents")));
  const isQuick = size === "quick";
  const chance = random.fork("faults");
  const stuckMs = policy["stuckMs"] ?? 4_000;
  const crowd = (
    name: string,
    payments: number,
    more: Partial<Paying> = {},
  ): Pick<Phase, "name" | "clients"> => ({
    name,
    clients: clientsOf(board, policy["clients"] ?? 12, {
      payments,
      twins: 2,
      patienceMs: isQuick ? 1_200 : 2_500,
      swaps: false,
      ...more,
    }),
  });
  const faults = faultsOf(chance, isQuick);
  const phases: ReadonlyArray<Phase> = [
    {
      name: "contract",
      clients: [{ name: "c1", steps: () => contractPhase(board.intents) }],
      faults: [],
      limitMs: 4_000,
    },
    { ...crowd("concurrency", isQuick ? 3 : 8, { twins: 3, swaps: true }), faults: [], limitMs: 5_000 },
    { ...crowd("kills", isQuick ? 5 : 14), faults: faults.kills, limitMs: isQuick ? 3_000 : 9_000 },
    { ...crowd("provider", isQuick ? 4 : 12), faults: faults.provider, limitMs: isQuick ? 2_500 : 6_000 },
    { ...crowd("database", isQuick ? 4 : 12), faults: faults.database, limitMs: isQuick ? 2_500 : 6_000 },
    {
      ...crowd("network", isQuick ? 3 : 8, { swaps: true }),
      faults: faults.pauses,
      edge: { duplicate: { share: 0.2, gapMs: 3 }, dropReply: 0.1, dropRequest: 0.05 },
      limitMs: isQuick ? 2_500 : 5_000,
    },
    {
      ...crowd("mixed", isQuick ? 4 : 12),
      faults: faults.mixed,
      edge: { duplicate: { share: 0.1, gapMs: 3 }, dropReply: 0.05 },
      limitMs: isQuick ? 3_000 : 8_000,
    },
    loadPhase(board, policy, isQuick),
    {
      name: "final",
      clients: Array.from({ length: 12 }, (_, part) => ({
        name: `c${part + 1}`,
        steps: () => finisher(board, part, 12, stuckMs),
      })),
      faults: [],
      restart: true,
      limitMs: stuckMs + 4_000,
    },
  ];
  return {
    phases,
    env: {},
    instances: 1,
    database: true,
    stubs: [pspOf(board.intents)],
    drawn: { faults: JSON.parse(JSON.stringify(faults)), amounts: random.fork("intents").token(16) },
  };
};

const clientsOf = (board: Board, clients: number, paying: Paying): ReadonlyArray<ClientPlan> =>
  Array.from({ length: clients }, (_, at) => ({ name: `c${at + 1}`, steps: () => payer(board, paying) }));

const loadPhase = (board: Board, policy: Readonly<Record<string, number>>, isQuick: boolean): Phase => ({
  name: "load",
  clients: [],
  faults: [],
  load: {
    rate: policy["loadRate"] ?? 300,
    ms: isQuick ? 1_000 : 2_500,
    request: () => ({ ...pay(board.intents.next()), do: "request" }),
    isRecorded: true,
    p99Ms: policy["p99Ms"] ?? 150,
    okShare: 0.99,
  },
  limitMs: isQuick ? 4_000 : 6_000,
});
