/** A history turned by key: who appended what, and who read which list. */
import type { ListTransaction, ListValue } from "./list-transaction.ts";

/** An append, by its transaction's place in the history. */
export interface ListWrite {
  readonly writer: number;
  readonly key: string;
  readonly value: ListValue;
  /** The transaction's last append to this key; reading an earlier one is G1b. */
  readonly isLast: boolean;
}

export interface ListRead {
  readonly reader: number;
  readonly values: ReadonlyArray<ListValue>;
  /** The transaction's first sight of the key: before any append or read of its own. */
  readonly isFirst: boolean;
  readonly isFinal: boolean;
}

export interface KeyObservations {
  readonly key: string;
  /** All tries to append a value; several name it where a client sent it again. */
  readonly writesByValue: ReadonlyMap<ListValue, ReadonlyArray<ListWrite>>;
  /** Of committed transactions alone. */
  readonly reads: ReadonlyArray<ListRead>;
}

export const listObservations = <Id>(
  transactions: ReadonlyArray<ListTransaction<Id>>,
): ReadonlyArray<KeyObservations> => {
  const byKey = new Map<string, OpenObservations>();
  for (const [place, transaction] of transactions.entries()) observe(byKey, transaction, place);
  return [...byKey.values()];
};

interface OpenObservations extends KeyObservations {
  readonly writesByValue: Map<ListValue, Array<ListWrite>>;
  readonly reads: Array<ListRead>;
}

const observe = <Id>(
  byKey: Map<string, OpenObservations>,
  transaction: ListTransaction<Id>,
  place: number,
): void => {
  const seen = new Set<string>();
  const lastByKey = new Map<string, ListValue>();
  for (const step of transaction.steps) if (step.kind === "append") lastByKey.set(step.key, step.value);
  for (const step of transaction.steps) {
    const { key } = step;
    const known: OpenObservations = byKey.get(key) ?? { key, writesByValue: new Map(), reads: [] };
    byKey.set(key, known);
    const isFirst = !seen.has(key);
    seen.add(key);
    if (step.kind === "append") {
      const isLast = lastByKey.get(key) === step.value;
      const write = { writer: place, key, value: step.value, isLast };
      known.writesByValue.set(step.value, [...(known.writesByValue.get(step.value) ?? []), write]);
    } else if (step.values && transaction.outcome === "ok") {
      known.reads.push({
        reader: place,
        values: step.values,
        isFirst,
        isFinal: transaction.isFinal === true,
      });
    }
  }
};
