/** Queue accounting: each item that was taken in ends acknowledged or dead-lettered, and is never handed out afterwards. */
import { type CheckResult, type Finding, findingOf } from "../finding.ts";
import { type Attempt, groupedBy, readableSpan, type Timed } from "../timed.ts";

/** A try to enqueue, or to acknowledge, one item. */
export interface QueueAttempt<Id = number> extends Attempt<Id> {
  readonly item: string;
}

/** A request that was answered with the item: the queue chose it within the interval. */
export interface QueueDelivery<Id = number> extends Timed<Id> {
  readonly item: string;
}

export interface QueueHistory<Id = number> {
  readonly enqueues: ReadonlyArray<QueueAttempt<Id>>;
  readonly deliveries: ReadonlyArray<QueueDelivery<Id>>;
  readonly acks: ReadonlyArray<QueueAttempt<Id>>;
  /** One complete, final listing of the dead-letter queue; an item listed twice stands twice. */
  readonly dead: ReadonlyArray<QueueDelivery<Id>>;
  /**
   * True only if the queue was asked until it stayed empty, after every lease had certainly run out and `dead` was read:
   * then what is neither acknowledged nor dead is lost.
   */
  readonly isDrained: boolean;
}

export type QueueFinding = "lost" | "redelivered" | "phantom" | "dead-twice" | "acked-and-dead";

/**
 * Accounts for every item of a queue with acknowledgements and dead letters.
 *
 * `lost`: taken in, and at the end neither possibly acknowledged nor dead. `redelivered`: handed out by a request
 * that began after an acknowledgement had been accepted. `phantom`: handed out, though never possibly enqueued by
 * then. `dead-twice`, `acked-and-dead`: an item has one end. At-least-once delivery (the same item again while
 * unacknowledged) is legal; overlapping leases are `checkLeases`' business. Sound: order is concluded only from an
 * interval that ended before another began. Linear.
 *
 * Source: Jepsen, `jepsen.checker/total-queue`; Amazon SQS, visibility timeout and dead-letter queues.
 *
 * ```ts
 * import { accountQueue } from "#core/checkers/index.ts";
 *
 * const { findings } = accountQueue({
 *   enqueues: [{ id: 1, item: "j1", outcome: "ok", start: 0, end: 5 }],
 *   deliveries: [{ id: 2, item: "j1", start: 6, end: 9 }, { id: 4, item: "j1", start: 20, end: 25 }],
 *   acks: [{ id: 3, item: "j1", outcome: "ok", start: 10, end: 15 }],
 *   dead: [],
 *   isDrained: true,
 * });
 * expect(findings.map(({ kind, ids }) => [kind, ids])).toEqual([["redelivered", [3, 4]]]);
 * ```
 */
export const accountQueue = <Id>(history: QueueHistory<Id>): CheckResult<QueueFinding, Id> => {
  const { enqueues, deliveries, acks, dead, isDrained } = history;
  const byItem = {
    enqueues: groupedBy(enqueues, ({ item }) => item),
    deliveries: groupedBy(deliveries, ({ item }) => item),
    acks: groupedBy(acks, ({ item }) => item),
    dead: groupedBy(dead, ({ item }) => item),
  };
  const items = new Set([...byItem.enqueues.keys(), ...byItem.deliveries.keys(), ...byItem.dead.keys()]);
  return {
    findings: [...items].flatMap((item) => {
      const known: ItemHistory<Id> = {
        item,
        enqueues: byItem.enqueues.get(item) ?? [],
        deliveries: byItem.deliveries.get(item) ?? [],
        acks: byItem.acks.get(item) ?? [],
        dead: byItem.dead.get(item) ?? [],
        isDrained,
      };
      return [...lost(known), ...redelivered(known), ...phantom(known), ...endedTwice(known)];
    }),
    stats: { items: items.size, deliveries: deliveries.length, acks: acks.length, dead: dead.length },
  };
};

interface ItemHistory<Id> extends QueueHistory<Id> {
  readonly item: string;
}
type QueueFindings<Id> = ReadonlyArray<Finding<QueueFinding, Id>>;

const lost = <Id>({
  item,
  enqueues,
  deliveries,
  acks,
  dead,
  isDrained,
}: ItemHistory<Id>): QueueFindings<Id> => {
  const taken = enqueues.find(({ outcome }) => outcome === "ok");
  const mayHaveEnded = dead.length > 0 || acks.some(({ outcome }) => outcome !== "fail");
  if (!isDrained || !taken || mayHaveEnded) return [];
  const says = `"${item}" was taken in ${readableSpan(taken)} and handed out ${deliveries.length} times, but it was never acknowledged, is not dead-lettered, and the queue is empty.`;
  return [findingOf("lost", item, says, [taken.id, ...deliveries.map(({ id }) => id)])];
};

const redelivered = <Id>({ item, deliveries, acks }: ItemHistory<Id>): QueueFindings<Id> => {
  const accepted = earliestEnd(acks.filter(({ outcome }) => outcome === "ok"));
  const again = accepted && deliveries.find(({ start }) => start > accepted.end);
  if (!accepted || !again) return [];
  const says = `"${item}" was handed out in ${readableSpan(again)}, after its acknowledgement had been accepted in ${readableSpan(accepted)}.`;
  return [findingOf("redelivered", item, says, [accepted.id, again.id])];
};

const phantom = <Id>({ item, enqueues, deliveries, dead }: ItemHistory<Id>): QueueFindings<Id> => {
  const earliest = Math.min(
    ...enqueues.filter(({ outcome }) => outcome !== "fail").map(({ start }) => start),
    Number.POSITIVE_INFINITY,
  );
  const early = [...deliveries, ...dead].find(({ end }) => end < earliest);
  if (!early) return [];
  const why = Number.isFinite(earliest)
    ? "before anyone sent it"
    : "though no enqueue of it can have succeeded";
  const says = `"${item}" was handed out in ${readableSpan(early)}, ${why}.`;
  return [findingOf("phantom", item, says, [early.id, ...enqueues.map(({ id }) => id)])];
};

const endedTwice = <Id>({ item, acks, dead }: ItemHistory<Id>): QueueFindings<Id> => {
  const accepted = earliestEnd(acks.filter(({ outcome }) => outcome === "ok"));
  const [first] = dead;
  const deadIds = dead.map(({ id }) => id);
  const twice = `"${item}" is dead-lettered ${dead.length} times.`;
  const both = `"${item}" was acknowledged and is dead-lettered all the same.`;
  return [
    ...(dead.length > 1 ? [findingOf("dead-twice", item, twice, deadIds)] : []),
    ...(accepted && first ? [findingOf("acked-and-dead", item, both, [accepted.id, first.id])] : []),
  ];
};

const earliestEnd = <T extends { readonly end: number }>(values: ReadonlyArray<T>): T | undefined =>
  values.reduce<T | undefined>((best, value) => (best && best.end <= value.end ? best : value), undefined);
