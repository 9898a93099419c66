/** Workers: some die holding a lease, some sleep through it. What happens to a job was drawn with it. */
import {
  type Reply,
  type RequestStep,
  request,
  type Step,
  type Steps,
  together,
} from "#core/labs/plan/step.ts";
import type { Board } from "./board.ts";
import { end, type Lease, lease, leasesIn, readDead } from "./requests.ts";

export interface WorkerHabits {
  readonly n: number;
  readonly visibilityMs: number;
  /** Milliseconds between two looks at an empty queue. */
  readonly restMs: number;
  /** false: its leases and acks are spared by the faulty proxy. */
  readonly faulty: boolean;
  readonly isDone: () => boolean;
  /** Acks whatever it gets: in the end nobody dies any more. */
  readonly acksAll?: boolean;
}

/** An ack is sent again so many times while nobody knows what became of it. */
const mostTries = 40;

export function* work(board: Board, name: string, habits: WorkerHabits): Steps {
  while (!habits.isDone()) {
    const { n, visibilityMs, faulty } = habits;
    const reply = yield* request({ ...lease(name, n, visibilityMs), faulty });
    const leases = reply.outcome === "ok" ? leasesIn(reply.body) : [];
    for (const one of leases) yield* carryOut(board, one, habits);
    if (leases.length === 0) yield { do: "sleep", ms: habits.restMs };
  }
}

function* carryOut(
  board: Board,
  one: Lease,
  habits: WorkerHabits,
): Generator<Step, void, ReadonlyArray<Reply>> {
  const fate = (habits.acksAll ? undefined : board.jobOf(one.id)?.fate) ?? "done";
  const isFirst = one.attempt === 1;
  if (fate === "kills-always" || (fate === "kills-once" && isFirst)) return;
  if (fate === "poison" || (fate === "fails-once" && isFirst)) {
    yield* request({ ...end("nack", one), faulty: habits.faulty });
    return;
  }
  if (fate === "oversleeps") yield { do: "sleep", ms: isFirst ? habits.visibilityMs + 150 : 250 };
  yield* ackUntilAnswered(board, one, habits.faulty);
}

function* ackUntilAnswered(
  board: Board,
  one: Lease,
  faulty: boolean,
): Generator<Step, void, ReadonlyArray<Reply>> {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const reply = yield* request({ ...end("ack", one, attempt), faulty });
    // 409 to an ack that came again is right when the first was carried out; nobody can tell, so it is left alone.
    if (reply.outcome === "ok" || (reply.http === 409 && attempt > 0)) board.end(one.id);
    if (reply.http !== null && reply.http < 500) return;
    yield { do: "sleep", ms: 30 };
  }
}

/** Looks at the dead letters until everything has ended. */
export function* watchDead(board: Board, isDone: () => boolean, restMs: number): Steps {
  while (!isDone()) {
    const reply = yield* request(readDead());
    if (reply.outcome === "ok") for (const id of idsOf(reply.out)) board.end(id);
    if (!isDone()) yield { do: "sleep", ms: restMs };
  }
}

/** Microseconds of an empty queue after which a drainer that has had work goes home. */
const longEmpty = 400_000;

/** Takes whatever there is and acks it, all at once: the load's workers. */
export function* drain(board: Board, name: string, n: number, isDone: () => boolean): Steps {
  let lastWork: number | null = null;
  while (!isDone()) {
    const reply = yield* request({ ...lease(name, n, 5_000), faulty: false });
    const leases = reply.outcome === "ok" ? leasesIn(reply.body) : [];
    if (leases.length > 0) {
      lastWork = reply.end;
      yield* ackTogether(board, leases);
    } else if (lastWork !== null && reply.end - lastWork > longEmpty) return;
    else yield { do: "sleep", ms: 10 };
  }
}

function* ackTogether(
  board: Board,
  leases: ReadonlyArray<Lease>,
): Generator<Step, void, ReadonlyArray<Reply>> {
  const acks = leases.map((one): Omit<RequestStep, "do"> => ({ ...end("ack", one), faulty: false }));
  const replies = yield* together(acks);
  for (const [at, reply] of replies.entries()) {
    const one = leases[at];
    if (one && reply.outcome === "ok") board.end(one.id);
  }
}

const idsOf = (out: unknown): ReadonlyArray<string> => (Array.isArray(out) ? out.map(String) : []);
