/** The way out: what is stored goes out, what goes out is stored, under one name and in order. */
import { idIn, memberOf, numberIn } from "#core/labs/driving/members-of.ts";
import { isSuccess } from "#core/labs/driving/until-answered.ts";
import type { Effect, History, Operation } from "#core/labs/history/history.ts";
import { atTime, type Wrong } from "#core/labs/judging/verdict.ts";

/** One order: its requests, the looks at it, and its publications. */
export interface Track {
  readonly orderId: string;
  readonly placed: Array<Operation>;
  readonly looks: Array<Operation>;
  readonly published: Array<Effect>;
}

export const tracksOf = (history: History): ReadonlyArray<Track> => {
  const byOrder = new Map<string, Track>();
  const track = (orderId: string): Track => {
    const known = byOrder.get(orderId) ?? { orderId, placed: [], looks: [], published: [] };
    byOrder.set(orderId, known);
    return known;
  };
  for (const operation of history.operations) {
    if (operation.f === "order") track(operation.key).placed.push(operation);
    if (operation.f === "find") track(operation.key).looks.push(operation);
  }
  for (const effect of history.effects) if (effect.f === "publish") track(effect.key).published.push(effect);
  return [...byOrder.values()];
};

/** The answer that confirmed it first. */
const confirmedBy = ({ placed }: Track): Operation | undefined =>
  placed.filter(({ http }) => isSuccess(http)).sort((a, b) => a.end - b.end)[0];

/** It was out, and a look that began afterwards did not find its order. */
export const noPhantom = ({ orderId, placed, looks, published }: Track): ReadonlyArray<Wrong> => {
  const [first] = published;
  if (!first) return [];
  const missed = looks.find(({ http, start }) => http === 404 && start > first.t);
  const before = placed.filter(({ start }) => start <= first.t).slice(0, 4);
  if (missed) {
    const says = `the event of order ${orderId} went out at ${atTime(first.t)}; at ${atTime(missed.end)} there is no such order`;
    return [{ says, ops: [...before, missed], effects: [first] }];
  }
  if (placed.length === 0 || placed.some(({ http, outcome }) => isSuccess(http) || outcome !== "fail"))
    return [];
  const says = `order ${orderId} was refused with ${placed[0]?.http}, and its event went out at ${atTime(first.t)}`;
  return [{ says, ops: before, effects: [first] }];
};

/** Only when nothing has come for long: before that, the relay may be on its way. */
export const noLoss = (track: Track, idleMs: number): ReadonlyArray<Wrong> => {
  const confirmed = confirmedBy(track);
  if (!confirmed || track.published.length > 0) return [];
  const says = `order ${track.orderId} was confirmed at ${atTime(confirmed.end)}, and its event was never published; the broker waited for ${(idleMs / 1_000).toFixed(1)} s in the end`;
  return [{ says, ops: track.placed.slice(-6) }];
};

export const oneEvent = ({ orderId, placed, published }: Track): ReadonlyArray<Wrong> => {
  const [first] = published;
  if (!first) return [];
  const other = published.find((one) => idIn(one.in, "eventId") !== idIn(first.in, "eventId"));
  if (other) {
    const says = `order ${orderId} went out as event ${idIn(first.in, "eventId")} and as ${idIn(other.in, "eventId")}`;
    return [{ says, ops: placed.slice(0, 2), effects: [first, other] }];
  }
  const [asked] = placed;
  const wrong = published.find(
    (one) =>
      asked &&
      (numberIn(one.in, "amount") !== numberIn(asked.in, "amount") ||
        String(memberOf(one.in, "customer")) !== String(memberOf(asked.in, "customer"))),
  );
  if (!asked || !wrong || !isSuccess(confirmedBy({ orderId, placed, published, looks: [] })?.http ?? null))
    return [];
  const says = `order ${orderId} is ${JSON.stringify(asked.in)}; its event says ${JSON.stringify(wrong.in)}`;
  return [{ says, ops: [asked], effects: [wrong] }];
};

/** For one customer: answered before the next was sent, and yet out later. */
export const inOrder = (tracks: ReadonlyArray<Track>): ReadonlyArray<Wrong> => {
  const byCustomer = new Map<string, Array<Sent>>();
  for (const track of tracks) {
    const [asked, first, confirmed] = [track.placed[0], track.published[0], confirmedBy(track)];
    if (!asked || !first || !confirmed) continue;
    const customer = String(memberOf(asked.in, "customer"));
    byCustomer.set(customer, [...(byCustomer.get(customer) ?? []), { track, asked, first, confirmed }]);
  }
  return [...byCustomer].flatMap(([customer, sent]) => overtaken(customer, sent));
};

interface Sent {
  readonly track: Track;
  readonly asked: Operation;
  readonly first: Effect;
  readonly confirmed: Operation;
}

const overtaken = (customer: string, sent: ReadonlyArray<Sent>): ReadonlyArray<Wrong> => {
  const byTime = [...sent].sort((a, b) => a.asked.start - b.asked.start);
  return byTime.flatMap((later, at): ReadonlyArray<Wrong> => {
    const earlier = byTime
      .slice(0, at)
      .find(({ confirmed, first }) => confirmed.end < later.asked.start && first.t > later.first.t);
    if (!earlier) return [];
    const says = `customer ${customer} ordered ${earlier.track.orderId} (confirmed at ${atTime(earlier.confirmed.end)}) before ${later.track.orderId}; their events first went out at ${atTime(earlier.first.t)} and ${atTime(later.first.t)}`;
    return [{ says, ops: [earlier.confirmed, later.asked], effects: [later.first, earlier.first] }];
  });
};
