/** One order, one reservation, one end: what each order's own requests show. */
import { idIn } from "#core/labs/driving/members-of.ts";
import type { Operation } from "#core/labs/history/history.ts";
import { atTime, type Wrong } from "#core/labs/judging/verdict.ts";
import { earliestOf, firstDone, isDone, isPossible, isRefused, type Track } from "./tracks.ts";

/** Microseconds. */
export interface EndTimes {
  readonly ttl: number;
  /** How long after its end a reservation may still be confirmed: the contract's 500 ms, and slack for a busy machine. */
  readonly late: number;
  /** Before its end a refusal is no mistake for so long: clocks of database and process are read at different moments. */
  readonly early: number;
}

export const onePerOrder = ({ order, reserves }: Track): ReadonlyArray<Wrong> => {
  const done = reserves.filter(isDone);
  const [first] = done;
  const other = done.find((one) => first && idIn(one.out) !== idIn(first.out));
  if (!first || !other) return [];
  return [
    {
      says: `order ${order} has reservation ${idIn(first.out)}, and also ${idIn(other.out)}`,
      ops: [first, other],
    },
  ];
};

export const heldForItsTime = (
  { order, reserves, confirms, cancels }: Track,
  { ttl, early }: EndTimes,
): ReadonlyArray<Wrong> => {
  const granted = firstDone(reserves);
  if (!granted) return [];
  // Granted at the earliest when first asked for, so it lasts at least until then.
  const until = earliestOf(reserves) + ttl - early;
  const cancelled = earliestOf(cancels);
  const refused = confirms.find(
    (one) => isRefused(one) && one.start > granted.end && one.end < Math.min(until, cancelled),
  );
  if (!refused || confirms.some((one) => isDone(one))) return [];
  return [
    {
      says: `order ${order} was reserved at ${atTime(granted.end)} for ${ttl / 1_000} ms; its confirmation at ${atTime(refused.start)} was refused with ${refused.http}`,
      ops: [granted, refused],
    },
  ];
};

export const oneEnd = (track: Track, times: EndTimes): ReadonlyArray<Wrong> => [
  ...bothEnds(track),
  ...confirmedLate(track, times),
];

const bothEnds = ({ order, reserves, confirms, cancels }: Track): ReadonlyArray<Wrong> => {
  const [granted, confirmed, cancelled] = [reserves, confirms, cancels].map(firstDone);
  if (!confirmed || !cancelled) return [];
  return [
    {
      says: `the reservation of order ${order} was confirmed (${confirmed.http} at ${atTime(confirmed.end)}) and cancelled (${cancelled.http} at ${atTime(cancelled.end)})`,
      ops: [granted, confirmed, cancelled].filter((one): one is Operation => one !== undefined),
    },
  ];
};

const confirmedLate = (
  { order, reserves, confirms }: Track,
  { ttl, late }: EndTimes,
): ReadonlyArray<Wrong> => {
  const granted = firstDone(reserves);
  const confirmed = firstDone(confirms);
  if (!granted || !confirmed) return [];
  // Confirmed by any request that may have worked: the earliest of them.
  const sent = earliestOf(confirms.filter(isPossible));
  if (sent <= granted.end + ttl + late) return [];
  return [
    {
      says: `order ${order} was reserved by ${atTime(granted.end)} for ${ttl / 1_000} ms, and confirmed at ${atTime(confirmed.end)}, ${Math.round((sent - granted.end - ttl) / 1_000)} ms after its end`,
      ops: [granted, confirmed],
    },
  ];
};
