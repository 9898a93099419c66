/** Rules about who holds a job: never two at once, never with an old token, never once it is done or dead. */

import { firstEnding, type Grant, type Track, tokenOf } from "./tracks.ts";
import { at, lasting, type Wrong } from "./verdict.ts";

/** Clocks of whole milliseconds and of other processes may differ from ours by so much, in µs. */
export const slack = 50_000;

/** Two leases of a job that both certainly hold at one moment. */
export const overlaps = (track: Track): ReadonlyArray<Wrong> => {
  const held = track.grants
    .map((grant) => ({ grant, from: grant.op.end, to: heldUntil(track, grant) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  return held.flatMap((later, n) => {
    const earlier = held
      .slice(0, n)
      .find(({ grant, to }) => to > later.from && grant.op.op !== later.grant.op.op);
    if (!earlier) return [];
    const [a, b] = [earlier.grant, later.grant];
    return [
      {
        says: `job ${track.id} was leased to ${a.op.key} at ${at(a.op.end)} for ${lasting(a.visibility)}, and to ${b.op.key} at ${at(b.op.end)}, while the first lease had ${lasting(earlier.to - later.from)} to go`,
        ops: [a.op, b.op],
      },
    ];
  });
};

/** It holds at least until then: nobody has tried to end it before, and the shortest reading of its time is not over. */
const heldUntil = (track: Track, grant: Grant): number => {
  const ending = firstEnding(track, grant.token);
  return Math.min(grant.op.start + grant.visibility - slack, ending?.start ?? Number.POSITIVE_INFINITY);
};

/** A token that was accepted although the job had certainly been leased again before the ack or nack was sent. */
export const staleTokens = (track: Track): ReadonlyArray<Wrong> =>
  [...track.acks, ...track.nacks].flatMap((op) => {
    if (op.outcome !== "ok") return [];
    const own = track.grants.find(({ token }) => token === tokenOf(op));
    const newer = track.grants.find(
      ({ op: granted, token }) =>
        own && token !== own.token && granted.start > own.op.end && granted.end < op.start,
    );
    if (!own || !newer) return [];
    return [
      {
        says: `job ${track.id}: the token of attempt ${own.attempt} was accepted by ${op.f} at ${at(op.start)}, although the job had been leased again to ${newer.op.key} by ${at(newer.op.end)}`,
        ops: [own.op, newer.op, op],
      },
    ];
  });

/** Leased, or listed as dead, after an ack was accepted. */
export const comebacks = (track: Track): ReadonlyArray<Wrong> => {
  const done = track.acks.find(({ outcome }) => outcome === "ok");
  if (!done) return [];
  const again = track.grants.find(({ op }) => op.start > done.end);
  const dead = track.deaths.find(({ start }) => start > done.end);
  const resent = track.enqueues.filter(({ end }) => end > done.start);
  return [
    ...(again
      ? [
          {
            says: `job ${track.id} was acked at ${at(done.end)} and handed out again to ${again.op.key} at ${at(again.op.end)}`,
            ops: [...resent, done, again.op],
          },
        ]
      : []),
    ...(dead
      ? [
          {
            says: `job ${track.id} was acked at ${at(done.end)} and is in the dead letters at ${at(dead.end)}`,
            ops: [done, dead],
          },
        ]
      : []),
  ];
};

/** More leases than attempts, or a lease of a dead job. */
export const excesses = (track: Track): ReadonlyArray<Wrong> => {
  const byToken = new Map(track.grants.map((grant) => [grant.token, grant]));
  const [death] = track.deaths;
  const after = death ? track.grants.find(({ op }) => op.start > death.end) : undefined;
  return [
    ...(byToken.size > track.maxAttempts
      ? [
          {
            says: `job ${track.id} may have ${track.maxAttempts} attempts and was leased ${byToken.size} times`,
            ops: [...byToken.values()].map(({ op }) => op),
          },
        ]
      : []),
    ...(death && after
      ? [
          {
            says: `job ${track.id} was dead at ${at(death.end)} and was leased again at ${at(after.op.end)}`,
            ops: [death, after.op],
          },
        ]
      : []),
  ];
};
