/** What can be wrong with one item of a queue. */
import { type Finding, findingOf } from "../finding.ts";
import { readableSpan } from "../timed.ts";
import type { ItemHistory, QueueFinding } from "./queue-history.ts";

type QueueFindings<Id> = ReadonlyArray<Finding<QueueFinding, Id>>;

export const lost = <Id>({
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

export const redelivered = <Id>({ item, deliveries, acks }: ItemHistory<Id>): QueueFindings<Id> => {
  const accepted = earliestEnd(acks.filter(({ outcome }) => outcome === "ok"));
  const again = accepted && deliveries.find(({ start }) => start > accepted.end);
  if (!accepted || !again) return [];
  const says = `"${item}" was handed out in ${readableSpan(again)}, after its acknowledgement had been accepted in ${readableSpan(accepted)}.`;
  return [findingOf("redelivered", item, says, [accepted.id, again.id])];
};

export const phantom = <Id>({ item, enqueues, deliveries, dead }: ItemHistory<Id>): QueueFindings<Id> => {
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

export const endedTwice = <Id>({ item, acks, dead }: ItemHistory<Id>): QueueFindings<Id> => {
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
