/** Jobs that were promised and can neither be done nor dead nor waiting: by the contract's own bounds on time. */
import type { FaultMark, History, Operation } from "#core/labs/history/history.ts";
import { memberOf } from "../clients/requests.ts";
import type { Track, Tracks } from "./tracks.ts";
import { at, type Wrong } from "./verdict.ts";

/** Within so long of becoming available a job must be handed out to whoever asks (µs): 1 s by the contract, as much again for a busy machine. */
const patience = 2_000_000;

/** The shortest lease that a worker asks for, in µs; see the contract phase. */
const shortestLease = 150_000;

export const lost = (history: History, tracks: Tracks, backoffMs: number): ReadonlyArray<Wrong> =>
  tracks.jobs.flatMap((track) => {
    const promise = track.enqueues.find(({ outcome }) => outcome === "ok");
    if (!promise || track.isDelayed || mayBeDone(track, history)) return [];
    return [...vanished(track, promise), ...overdue(track, promise, tracks, history, backoffMs)].slice(0, 1);
  });

/** An ack that may have been carried out. A 409 means nothing when it was repeated, or while things were being broken. */
const mayBeDone = ({ acks }: Track, { faults }: History): boolean =>
  acks.some(
    (ack) => ack.outcome !== "fail" || (ack.http === 409 && (ack.attempt > 0 || isTroubled(ack, faults))),
  );

const isTroubled = ({ start, end }: Operation, faults: ReadonlyArray<FaultMark>): boolean =>
  faults.some((fault) => fault.begin <= end + 1_000_000 && (fault.end ?? fault.begin) >= start - 1_000_000);

/** 404 for a job that cannot have used up its attempts yet, whatever leases nobody heard of. */
const vanished = (track: Track, promise: Operation): ReadonlyArray<Wrong> => {
  const missed = track.finds.find(
    ({ http, start, end }) =>
      http === 404 &&
      start > promise.end &&
      end < (track.enqueues[0]?.start ?? 0) + track.maxAttempts * shortestLease &&
      [...track.acks, ...track.nacks].every((op) => op.start > end),
  );
  if (!missed) return [];
  return [
    {
      says: `job ${track.id} was accepted at ${at(promise.end)} and unknown at ${at(missed.end)}`,
      ops: [promise, missed],
    },
  ];
};

/** Nobody gets it although it must be available, and it is not dead either. */
const overdue = (
  track: Track,
  promise: Operation,
  { leases, deadReads }: Tracks,
  history: History,
  backoffMs: number,
): ReadonlyArray<Wrong> => {
  const free = freeBy(track, promise, leases, history, backoffMs);
  if (free === null || track.deaths.length > 0) return [];
  const asked = leases.find((op) => op.outcome === "ok" && op.start > free && hadRoom(op));
  const listed = deadReads.find(({ start }) => start > free);
  const maySecretlyBeDead =
    track.grants.length >= track.maxAttempts || leases.some(({ outcome }) => outcome !== "ok");
  if (!asked || (maySecretlyBeDead && !listed)) return [];
  const last = track.grants.at(-1);
  const story = last ? `was leased for the last time at ${at(last.op.end)}` : "was never leased";
  return [
    {
      says: `job ${track.id} was accepted at ${at(promise.end)} and ${story}; at ${at(asked.start)} a worker with room for it got none, and it is neither acked nor dead`,
      ops: [promise, ...track.grants.slice(-3).map(({ op }) => op), ...(listed ? [listed] : []), asked],
    },
  ];
};

/** When it must be available or dead at the latest; null while a lease that nobody heard of may still hold it. */
const freeBy = (
  track: Track,
  promise: Operation,
  leases: ReadonlyArray<Operation>,
  { phases, notes }: History,
  backoffMs: number,
): number | null => {
  const backoff = backoffMs * 2 ** track.maxAttempts * 1_000;
  // Before the last phase the service is killed: what was under way then is not carried out later.
  const killed =
    phases.at(-1) === "final" ? notes.find(({ f, key }) => f === "phase" && key === "final")?.t : undefined;
  const unheard = leases.filter(({ outcome }) => outcome === "info");
  if (unheard.length > 0 && killed === undefined) return null;
  const holds = unheard.map(
    (op) => (killed ?? op.end) + Number(memberOf(op.in, "visibilityMs") ?? 0) * 1_000,
  );
  const seen = track.grants.map(({ op, visibility }) => op.end + visibility);
  const nacks = track.nacks.map(({ end }) => end);
  return Math.max(promise.end, ...holds, ...seen, ...nacks) + backoff + patience;
};

const hadRoom = (op: Operation): boolean =>
  Array.isArray(op.out) && op.out.length < Number(memberOf(op.in, "n") ?? 0);
