/** The way in: what was delivered counts, once. Each read is held against what can have taken effect by then. */
import { memberOf, numberIn } from "#core/labs/driving/members-of.ts";
import { isSuccess } from "#core/labs/driving/until-answered.ts";
import type { History, Operation } from "#core/labs/history/history.ts";
import { atTime, type Wrong } from "#core/labs/judging/verdict.ts";

/** One event: what it says, and how often it was delivered. */
interface Delivered {
  readonly eventId: string;
  readonly customer: string;
  readonly amount: number;
  readonly tries: ReadonlyArray<Operation>;
  /** Of the first delivery; it counts from then on at the earliest. */
  readonly sent: number;
  /** Of the first that was answered with 2xx; it counts from then on for certain. */
  readonly acked: number;
}

export interface ReadWrongs {
  readonly tooMany: ReadonlyArray<Wrong>;
  readonly tooFew: ReadonlyArray<Wrong>;
  readonly reads: number;
}

export const readWrongs = (history: History): ReadWrongs => {
  const byCustomer = new Map<string, Array<Delivered>>();
  for (const one of deliveredIn(history)) {
    byCustomer.set(one.customer, [...(byCustomer.get(one.customer) ?? []), one]);
  }
  const reads = history.operations.filter(({ f, outcome }) => f === "project" && outcome === "ok");
  const of = (read: Operation): ReadonlyArray<Delivered> => byCustomer.get(read.key) ?? [];
  return {
    tooMany: reads.flatMap((read) => tooMany(read, of(read))),
    tooFew: reads.flatMap((read) => tooFew(read, of(read))),
    reads: reads.length,
  };
};

const deliveredIn = (history: History): ReadonlyArray<Delivered> => {
  const triesByEvent = new Map<string, Array<Operation>>();
  for (const operation of history.operations) {
    if (operation.f !== "deliver") continue;
    triesByEvent.set(operation.key, [...(triesByEvent.get(operation.key) ?? []), operation]);
  }
  const said = new Map(
    history.effects
      .filter(({ f }) => f === "publish")
      .map((effect) => [String(memberOf(effect.in, "eventId")), effect.in]),
  );
  return [...triesByEvent].flatMap(([eventId, tries]) => {
    const event = said.get(eventId);
    if (event === undefined) return [];
    const acks = tries.filter(({ http }) => isSuccess(http)).map(({ end }) => end);
    return [
      {
        eventId,
        customer: String(memberOf(event, "customer")),
        amount: numberIn(event, "amount") ?? 0,
        tries,
        sent: Math.min(...tries.map(({ start }) => start)),
        acked: Math.min(Number.POSITIVE_INFINITY, ...acks),
      },
    ];
  });
};

const tooMany = (read: Operation, events: ReadonlyArray<Delivered>): ReadonlyArray<Wrong> => {
  const possible = events.filter(({ sent }) => sent <= read.end);
  const [orders, total] = [numberIn(read.out, "orders"), numberIn(read.out, "total")];
  const most = possible.reduce((sum, { amount }) => sum + amount, 0);
  if ((orders ?? 0) <= possible.length && (total ?? 0) <= most) return [];
  // The likeliest suspects: what was delivered more than once.
  const repeated = possible.filter(({ tries }) => tries.length > 1).flatMap(({ tries }) => tries.slice(0, 2));
  const says = `at ${atTime(read.end)} customer ${read.key} has ${orders} orders over ${total}; at most ${possible.length} events over ${most} had been delivered`;
  return [{ says, ops: [...repeated.slice(-6), read] }];
};

const tooFew = (read: Operation, events: ReadonlyArray<Delivered>): ReadonlyArray<Wrong> => {
  const certain = events.filter(({ acked }) => acked < read.start);
  const [orders, total] = [numberIn(read.out, "orders"), numberIn(read.out, "total")];
  const least = certain.reduce((sum, { amount }) => sum + amount, 0);
  if ((orders ?? 0) >= certain.length && (total ?? 0) >= least) return [];
  const latest = [...certain].sort((a, b) => a.acked - b.acked).slice(-3);
  const acks = latest.flatMap(({ tries, acked }) => tries.filter(({ end }) => end === acked));
  const says = `at ${atTime(read.end)} customer ${read.key} has ${orders} orders over ${total}; ${certain.length} events over ${least} had been answered with 2xx`;
  return [{ says, ops: [...acks, read] }];
};
