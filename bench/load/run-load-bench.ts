/** How well the load of the labs holds its rate, and what a closed loop does not see, against autocannon in the same run. */
import { cpus } from "node:os";
import { findAutocannon, type Peer, type PeerFigures } from "./drive-autocannon.ts";
import { driveOwn, type OwnFigures } from "./drive-own.ts";
import { startTrivialServer, type TrivialServer } from "./trivial-server.ts";

export interface LoadBench {
  readonly machine: string;
  readonly own: ReadonlyArray<OwnFigures>;
  /** Highest rate of which at least 99.5 % was sent, nothing dropped, and the send lag's p99 was below 5 ms; 0: none. */
  readonly heldRate: number;
  /** Empty where autocannon is not installed. */
  readonly autocannon: ReadonlyArray<PeerFigures>;
  /** The server stands still for a second, and each generator says how slow it was. */
  readonly freeze: {
    readonly frozenMs: number;
    readonly own: OwnFigures;
    readonly closedLoop: PeerFigures | null;
  };
}

export const runLoadBench = async (onStep: (step: string) => void): Promise<LoadBench> => {
  const peer = await findAutocannon();
  const server = await startTrivialServer();
  try {
    const own: Array<OwnFigures> = [];
    // Connections and compiled code first, or the lowest rate would pay for all of them.
    await driveOwn(server.origin, 1000, 500);
    for (const rate of RATES) {
      onStep(`${rate} arrivals a second`);
      own.push(await driveOwn(server.origin, rate, RATE_MS));
    }
    onStep("autocannon");
    const autocannon = peer === null ? [] : await drivePeer(peer, server);
    onStep("a server that stands still for a second");
    const freeze = await whileFrozen(peer, server);
    const [core] = cpus();
    return {
      machine: `${cpus().length}× ${core?.model.trim() ?? "?"}`,
      own,
      heldRate: heldRateOf(own),
      autocannon,
      freeze,
    };
  } finally {
    await server.close();
  }
};

const RATES = [500, 1000, 2000, 5000, 10_000, 20_000] as const;
const RATE_MS = 2500;
const FROZEN_MS = 1000;
/** Long enough that one second of it is less than the slowest hundredth of a closed loop's requests. */
const FREEZE_RUN_MS = 6000;

const drivePeer = async (peer: Peer, { origin }: TrivialServer): Promise<ReadonlyArray<PeerFigures>> => [
  await peer(origin, 50, 3, null),
  await peer(origin, 50, 3, 1000),
  await peer(origin, 50, 3, 10_000),
];

const whileFrozen = async (peer: Peer | null, server: TrivialServer): Promise<LoadBench["freeze"]> => {
  const during = async <Figures>(drive: () => Promise<Figures>): Promise<Figures> => {
    const driving = drive();
    await new Promise((resolve) => setTimeout(resolve, FREEZE_RUN_MS / 3));
    await server.freeze(FROZEN_MS);
    return driving;
  };
  const own = await during(() => driveOwn(server.origin, 1000, FREEZE_RUN_MS));
  const closedLoop =
    peer === null ? null : await during(() => peer(server.origin, 10, FREEZE_RUN_MS / 1000, null));
  return { frozenMs: FROZEN_MS, own, closedLoop };
};

const heldRateOf = (own: ReadonlyArray<OwnFigures>): number =>
  own
    .filter(
      ({ rate, sentRate, dropped, lagP99Ms }) => sentRate >= 0.995 * rate && dropped === 0 && lagP99Ms < 5,
    )
    .reduce((highest, { rate }) => Math.max(highest, rate), 0);
