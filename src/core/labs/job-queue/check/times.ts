/** Rules about when a job is handed out: not before its time, and not after a lesser one. */
import type { Operation } from "#core/labs/history/history.ts";
import { slack } from "./leases.ts";
import { type Grant, type Track, type Tracks, tokenOf } from "./tracks.ts";
import { at, lasting, type Wrong } from "./verdict.ts";

/** Handed out before its `runAt` (the plan's are all beyond the run), or before the backoff of an accepted nack. */
export const early = (track: Track, backoffMs: number): ReadonlyArray<Wrong> => {
  const [first] = track.grants;
  if (track.isDelayed && first)
    return [
      {
        says: `job ${track.id} was handed out at ${at(first.op.end)}, long before its runAt`,
        ops: [...track.enqueues.slice(0, 1), first.op],
      },
    ];
  return track.nacks.flatMap((nack) => {
    const own = track.grants.find(({ token }) => token === tokenOf(nack));
    if (nack.outcome !== "ok" || !own) return [];
    const wait = backoffMs * 2 ** Math.max(0, own.attempt - 1) * 1_000;
    const next = track.grants.find(
      ({ op }) => op.start > nack.end && op.end < nack.start + wait - earlySlack,
    );
    if (!next) return [];
    return [
      {
        says: `job ${track.id} failed its attempt ${own.attempt} at ${at(nack.start)} and should rest ${lasting(wait)}; it was handed out again ${lasting(next.op.end - nack.start)} later`,
        ops: [own.op, nack, next.op],
      },
    ];
  });
};

/** Timers and clocks of whole milliseconds fire early by a little, in µs. */
const earlySlack = 5_000;

/**
 * A job that was handed out while a more urgent one was certainly available: enqueued before the call began, never
 * leased before, and nobody else asking meanwhile, who might have held it for a moment.
 */
export const inversions = ({ jobs, leases }: Tracks): ReadonlyArray<Wrong> => {
  const waiting = jobs.filter(({ isDelayed }) => !isDelayed);
  return leases
    .filter((op) => op.outcome === "ok" && isAlone(op, leases))
    .flatMap((op) => {
      const got = waiting.filter(({ grants }) => grants.some((grant) => grant.op.op === op.op));
      const least = got.reduce<Track | null>(
        (low, track) => (low && low.priority <= track.priority ? low : track),
        null,
      );
      if (!least) return [];
      const passedOver = waiting.find((track) => track.priority > least.priority && isUntouched(track, op));
      if (!passedOver) return [];
      const promise = passedOver.enqueues.find(({ outcome, end }) => outcome === "ok" && end < op.start);
      return [
        {
          says: `job ${least.id} of priority ${least.priority} was handed out at ${at(op.end)}, while job ${passedOver.id} of priority ${passedOver.priority} was waiting since ${at(promise?.end ?? 0)}`,
          ops: [...(promise ? [promise] : []), op],
        },
      ];
    });
};

/** No other lease call that could have been under way at the same time; one of unknown end is under way for ever. */
const isAlone = (op: Operation, leases: ReadonlyArray<Operation>): boolean =>
  leases.every(
    (other) =>
      other.op === op.op || other.start > op.end || (other.outcome !== "info" && other.end < op.start),
  );

const isUntouched = (track: Track, op: Operation): boolean =>
  track.enqueues.some(({ outcome, end }) => outcome === "ok" && end < op.start) &&
  track.grants.every((grant: Grant) => grant.op.start > op.end) &&
  track.deaths.length === 0 &&
  // An enqueue that is repeated may hold its row for a moment.
  track.enqueues.every(({ start, end, outcome }) => start > op.end || (outcome === "ok" && end < op.start)) &&
  slack > 0;
