/** Committed appends that a final read does not have. */
import { type Finding, findingOf } from "../finding.ts";
import { listText } from "./internal-anomalies.ts";
import type { KeyObservations, ListRead, ListWrite } from "./list-observations.ts";
import type { ListAppendFinding, ListTransaction } from "./list-transaction.ts";

/**
 * An append is certain before a final read if its transaction had committed before that began, or if any read that ended
 * before it shows the append. One finding per key, for its first loss; the sentence counts the others.
 */
export const lostAppends = <Id>(
  { key, writesByValue, reads }: KeyObservations,
  transactions: ReadonlyArray<ListTransaction<Id>>,
): ReadonlyArray<Finding<ListAppendFinding, Id>> => {
  for (const read of reads.filter(({ isFinal }) => isFinal)) {
    const present = new Set(read.values);
    const final = transactions[read.reader];
    const earlier = reads.filter((other) => (transactions[other.reader]?.end ?? 0) < (final?.start ?? 0));
    const lost = [...writesByValue.values()].flatMap((writes) =>
      writes.filter(
        (write) => !present.has(write.value) && isCertain(write, earlier, transactions, final?.start ?? 0),
      ),
    );
    const [first] = lost;
    const writer = first && transactions[first.writer];
    if (!first || !writer || !final) continue;
    const more = lost.length > 1 ? ` (${lost.length} appends to it are gone)` : "";
    const says = `Transaction ${String(writer.id)} appended ${String(first.value)} to ${key} and was told so, but at the end ${key} is ${listText(read.values)}${more}.`;
    return [findingOf("lost-append", key, says, [writer.id, final.id])];
  }
  return [];
};

const isCertain = <Id>(
  { writer, value }: ListWrite,
  earlier: ReadonlyArray<ListRead>,
  transactions: ReadonlyArray<ListTransaction<Id>>,
  start: number,
): boolean => {
  const transaction = transactions[writer];
  if (!transaction || transaction.outcome === "fail") return false;
  if (transaction.outcome === "ok") return transaction.end < start;
  return earlier.some(({ values }) => values.includes(value));
};
