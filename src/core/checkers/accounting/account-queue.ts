/** Queue accounting: each item that was taken in ends acknowledged or dead-lettered, and is never handed out afterwards. */
import type { CheckResult } from "../finding.ts";
import { groupedBy } from "../timed.ts";
import { endedTwice, lost, phantom, redelivered } from "./queue-findings.ts";
import type { ItemHistory, QueueFinding, QueueHistory } from "./queue-history.ts";

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
