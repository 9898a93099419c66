/** Committed appends that a final read does not have. */
import { type Finding, findingOf } from "../finding.ts";
import type { CommitEvidence } from "./commit-evidence.ts";
import { listText } from "./internal-anomalies.ts";
import type { KeyObservations } from "./list-observations.ts";
import type { ListAppendFinding, ListTransaction } from "./list-transaction.ts";

/**
 * An append is certain before a final read if its transaction had committed before that began, or if it is known by then
 * to have committed from what others read. One finding per key, for its first loss; the sentence counts the others.
 */
export const lostAppends = <Id>(
  { key, writesByValue, reads }: KeyObservations,
  transactions: ReadonlyArray<ListTransaction<Id>>,
  evidence: CommitEvidence,
): ReadonlyArray<Finding<ListAppendFinding, Id>> => {
  for (const read of reads.filter(({ isFinal }) => isFinal)) {
    const present = new Set(read.values);
    const final = transactions[read.reader];
    if (!final) continue;
    const lost = [...writesByValue]
      .filter(([value]) => !present.has(value))
      .flatMap(([, writes]) => writes.filter(({ writer }) => evidence(writer, read.reader)));
    const [first] = lost;
    const writer = first && transactions[first.writer];
    if (!first || !writer) continue;
    const more = lost.length > 1 ? ` (${lost.length} appends to it are gone)` : "";
    const how = writer.outcome === "ok" ? "and was told so" : "and its other appends were read";
    const says = `Transaction ${String(writer.id)} appended ${String(first.value)} to ${key} ${how}, but at the end ${key} is ${listText(read.values)}${more}.`;
    return [findingOf("lost-append", key, says, [writer.id, final.id])];
  }
  return [];
};
