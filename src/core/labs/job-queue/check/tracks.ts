/** A history of the job queue, sorted by job: what was asked about each, with its interval. */
import type { History, Operation } from "#core/labs/history/history.ts";
import { idsIn, leasesIn, memberOf } from "../clients/requests.ts";

/** A lease as a worker saw it. Granted at some instant of [op.start, op.end], for `visibility` from that instant. */
export interface Grant {
  readonly op: Operation;
  readonly attempt: number;
  readonly token: string;
  /** Microseconds. */
  readonly visibility: number;
}

/** Everything about one job, each list in the order of sending. */
export interface Track {
  readonly id: string;
  readonly priority: number;
  readonly maxAttempts: number;
  readonly isDelayed: boolean;
  readonly enqueues: ReadonlyArray<Operation>;
  readonly grants: ReadonlyArray<Grant>;
  readonly acks: ReadonlyArray<Operation>;
  readonly nacks: ReadonlyArray<Operation>;
  readonly finds: ReadonlyArray<Operation>;
  /** Readings of the dead letters that list it. */
  readonly deaths: ReadonlyArray<Operation>;
}

export interface Tracks {
  readonly jobs: ReadonlyArray<Track>;
  readonly leases: ReadonlyArray<Operation>;
  readonly deadReads: ReadonlyArray<Operation>;
}

type Open = {
  -readonly [member in keyof Track]: Track[member] extends ReadonlyArray<infer T> ? Array<T> : Track[member];
};

export const tracksOf = ({ operations }: History): Tracks => {
  const byId = new Map<string, Open>();
  const trackOf = (id: string): Open => {
    const known = byId.get(id);
    if (known) return known;
    const made = emptyTrack(id);
    byId.set(id, made);
    return made;
  };
  for (const op of operations) takers[op.f]?.(op, trackOf);
  return {
    // What was never enqueued by the harness is no job of its own.
    jobs: [...byId.values()].filter(({ enqueues }) => enqueues.length > 0),
    leases: operations.filter(({ f }) => f === "lease"),
    deadReads: operations.filter(({ f, outcome }) => f === "dead" && outcome === "ok"),
  };
};

const emptyTrack = (id: string): Open => ({
  id,
  priority: 0,
  maxAttempts: 1,
  isDelayed: false,
  enqueues: [],
  grants: [],
  acks: [],
  nacks: [],
  finds: [],
  deaths: [],
});

type Taker = (op: Operation, trackOf: (id: string) => Open) => void;

const takers: Readonly<Record<string, Taker>> = {
  enqueue: (op, trackOf) => {
    const track = trackOf(op.key);
    track.enqueues.push(op);
    track.priority = Number(memberOf(op.in, "priority") ?? 0);
    track.maxAttempts = Number(memberOf(op.in, "maxAttempts") ?? 1);
    track.isDelayed = memberOf(op.in, "runAt") !== undefined;
  },
  lease: (op, trackOf) => {
    if (op.outcome !== "ok") return;
    const visibility = Number(memberOf(op.in, "visibilityMs") ?? 0) * 1_000;
    for (const { id, attempt, token } of leasesIn(op.out))
      trackOf(id).grants.push({ op, attempt, token, visibility });
  },
  ack: (op, trackOf) => trackOf(op.key).acks.push(op),
  nack: (op, trackOf) => trackOf(op.key).nacks.push(op),
  find: (op, trackOf) => trackOf(op.key).finds.push(op),
  dead: (op, trackOf) => {
    if (op.outcome === "ok") for (const id of new Set(idsIn(op.out))) trackOf(id).deaths.push(op);
  },
};

/** The token that an ack or nack was sent with. */
export const tokenOf = (op: Operation): string => String(memberOf(op.in, "token") ?? "");

/** First operation about the token that may have ended its lease, or null. */
export const firstEnding = (track: Track, token: string): Operation | null => {
  const endings = [...track.acks, ...track.nacks].filter((op) => tokenOf(op) === token);
  return endings.reduce<Operation | null>(
    (first, op) => (first && first.start <= op.start ? first : op),
    null,
  );
};
