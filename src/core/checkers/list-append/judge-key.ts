/** What one key shows by itself, and whether its order of appends may be trusted for more. */
import { type Finding, findingOf } from "../finding.ts";
import type { CommitEvidence } from "./commit-evidence.ts";
import { listText } from "./internal-anomalies.ts";
import type { KeyObservations, ListRead, ListWrite } from "./list-observations.ts";
import type { ListAppendFinding, ListTransaction, ListValue } from "./list-transaction.ts";
import { lostAppends } from "./lost-appends.ts";

export interface JudgedKey<Id> {
  readonly findings: ReadonlyArray<Finding<ListAppendFinding, Id>>;
  /**
   * The appends in their order, as the longest read shows them; empty if something is wrong with the key. Then nothing
   * else is inferred from it: an overwritten append would otherwise be mis-named as a dirty write.
   */
  readonly order: ReadonlyArray<ListWrite>;
  /** Reads that place their reader in the order: first sights that end in a finished append. */
  readonly reads: ReadonlyArray<ListRead>;
}

export const judgeKey = <Id>(
  seen: KeyObservations,
  transactions: ReadonlyArray<ListTransaction<Id>>,
  evidence: CommitEvidence,
): JudgedKey<Id> => {
  const wrong = [...disordered(seen, transactions), ...lostAppends(seen, transactions, evidence)];
  if (wrong.length > 0) return { findings: wrong, order: [], reads: [] };
  const longest = longestOf(seen.reads);
  const unexplained = (longest?.values ?? []).flatMap((value) => unwritten(value, seen, transactions));
  if (unexplained.length > 0) return { findings: unexplained, order: [], reads: [] };
  const writes = (longest?.values ?? []).map((value) => writersOf(value, seen, transactions));
  if (writes.some(({ length }) => length !== 1)) return { findings: [], order: [], reads: [] };
  const order = writes.flat();
  const halfway = (read: ListRead): boolean => isHalfway(read, order);
  return {
    findings: seen.reads.filter(halfway).map((read) => intermediate(read, order, transactions)),
    order,
    reads: seen.reads.filter((read) => read.isFirst && !halfway(read)),
  };
};

type Found<Id> = Finding<ListAppendFinding, Id>;
type Transactions<Id> = ReadonlyArray<ListTransaction<Id>>;
const idOf = <Id>(transactions: Transactions<Id>, place: number): ReadonlyArray<Id> =>
  transactions.slice(place, place + 1).map(({ id }) => id);

const longestOf = (reads: ReadonlyArray<ListRead>): ListRead | undefined =>
  reads.reduce<ListRead | undefined>(
    (best, read) => (best && best.values.length >= read.values.length ? best : read),
    undefined,
  );

/** An element twice in a list, or two lists of which neither begins with the other. */
const disordered = <Id>(
  { key, reads }: KeyObservations,
  transactions: Transactions<Id>,
): ReadonlyArray<Found<Id>> => {
  const longest = longestOf(reads);
  if (!longest) return [];
  const twice = reads.find(({ values }) => new Set(values).size < values.length);
  if (twice) {
    const value = twice.values.find((candidate, place) => twice.values.indexOf(candidate) < place);
    const says = `Transaction ${idOf(transactions, twice.reader).join("")} read ${key} as ${listText(twice.values)}, with ${String(value)} twice.`;
    return [findingOf("duplicate-element", key, says, idOf(transactions, twice.reader))];
  }
  const other = reads.find(({ values }) => values.some((value, place) => value !== longest.values[place]));
  if (!other) return [];
  const says = `${key} was read as ${listText(longest.values)} and as ${listText(other.values)}: neither list is the beginning of the other.`;
  const readers = [...idOf(transactions, longest.reader), ...idOf(transactions, other.reader)];
  return [findingOf("incompatible-order", key, says, readers)];
};

/** Those whose append of the value can have worked. */
const writersOf = <Id>(
  value: ListValue,
  { writesByValue }: KeyObservations,
  transactions: Transactions<Id>,
) => (writesByValue.get(value) ?? []).filter(({ writer }) => transactions[writer]?.outcome !== "fail");

const unwritten = <Id>(
  value: ListValue,
  seen: KeyObservations,
  transactions: Transactions<Id>,
): ReadonlyArray<Found<Id>> => {
  if (writersOf(value, seen, transactions).length > 0) return [];
  const reader = seen.reads.find(({ values }) => values.includes(value))?.reader ?? -1;
  const [aborted] = seen.writesByValue.get(value) ?? [];
  const who = `Transaction ${idOf(transactions, reader).join("")} read ${String(value)} in ${seen.key}`;
  const ids = [...idOf(transactions, aborted?.writer ?? transactions.length), ...idOf(transactions, reader)];
  return aborted
    ? [findingOf("G1a", seen.key, `${who}, which transaction ${ids[0]} had appended and rolled back.`, ids)]
    : [findingOf("phantom-value", seen.key, `${who}, which nobody appended.`, ids)];
};

const isHalfway = ({ reader, values }: ListRead, order: ReadonlyArray<ListWrite>): boolean => {
  const last = order[values.length - 1];
  return last !== undefined && !last.isLast && last.writer !== reader;
};

const intermediate = <Id>(
  read: ListRead,
  order: ReadonlyArray<ListWrite>,
  transactions: Transactions<Id>,
): Found<Id> => {
  const last = order[read.values.length - 1];
  const ids = [
    ...idOf(transactions, last?.writer ?? transactions.length),
    ...idOf(transactions, read.reader),
  ];
  const key = last?.key ?? "";
  const says = `Transaction ${ids[1]} read ${key} as ${listText(read.values)}: halfway through transaction ${ids[0]}, which appended more to it.`;
  return findingOf("G1b", key, says, ids);
};
