/** Which transactions certainly committed before a read, the unanswered ones among them by what others read of them. */
import type { KeyObservations } from "./list-observations.ts";
import type { ListTransaction } from "./list-transaction.ts";

/** Whether all of a transaction's appends must be in what `reader` reads at the end. */
export type CommitEvidence = (writer: number, reader: number) => boolean;

/**
 * Acknowledged: if that was before the reader began. Unanswered: if a read that ended before the reader began, or the
 * reader itself, shows any append of it; a value that several transactions may have appended shows none of them.
 */
export const commitEvidence = <Id>(
  keys: ReadonlyArray<KeyObservations>,
  transactions: ReadonlyArray<ListTransaction<Id>>,
): CommitEvidence => {
  const readersByWriter = new Map<number, Set<number>>();
  for (const seen of keys) {
    const unanswered = soleUnanswered(seen, transactions);
    if (unanswered.size === 0) continue;
    for (const { reader, values } of seen.reads) {
      const shown = values.flatMap((value) => unanswered.get(value) ?? []);
      for (const writer of shown) {
        readersByWriter.set(writer, (readersByWriter.get(writer) ?? new Set()).add(reader));
      }
    }
  }
  return (writer, reader) => {
    const transaction = transactions[writer];
    const start = transactions[reader]?.start ?? 0;
    if (transaction?.outcome === "ok") return transaction.end < start;
    const isBefore = (other: number): boolean => (transactions[other]?.end ?? start) < start;
    const readers = readersByWriter.get(writer) ?? new Set<number>();
    return readers.has(reader) || [...readers].some(isBefore);
  };
};

/** Values that one unanswered transaction appended, and no other that may have worked. */
const soleUnanswered = <Id>(
  { writesByValue }: KeyObservations,
  transactions: ReadonlyArray<ListTransaction<Id>>,
): ReadonlyMap<number | string, number> =>
  new Map(
    [...writesByValue].flatMap(([value, writes]) => {
      const [only, ...others] = writes.filter(({ writer }) => transactions[writer]?.outcome !== "fail");
      const isSole = only !== undefined && others.length === 0;
      return isSole && transactions[only.writer]?.outcome === "info" ? [[value, only.writer] as const] : [];
    }),
  );
