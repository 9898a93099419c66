/** Who must come before whom: the orders that the lists prove, and those of the clock. */
import type { JudgedKey } from "./judge-key.ts";
import type { ListTransaction, ListValue } from "./list-transaction.ts";

/**
 * `ww`: appended right after · `wr`: read what the other appended last · `rw`: read the list without what the other
 * appended next · `rt`: had ended before the other began.
 */
export type DependencyKind = "ww" | "wr" | "rw" | "rt";

export interface Dependency {
  readonly from: number;
  readonly to: number;
  readonly kind: DependencyKind;
  /** "" for `rt`. */
  readonly key: string;
  /** Of `ww` and `rw` what `to` appended; of `wr` what it read last. */
  readonly value: ListValue;
}

/** Neighbouring appends, and each reader between the append it saw last and the next. */
export const listDependencies = <Id>({ order, reads }: JudgedKey<Id>): ReadonlyArray<Dependency> => {
  const dependencies: Array<Dependency> = [];
  const add = (
    from: number | undefined,
    to: number | undefined,
    rest: Omit<Dependency, "from" | "to">,
  ): void => {
    if (from !== undefined && to !== undefined && from !== to) dependencies.push({ from, to, ...rest });
  };
  for (const [place, { writer, key, value }] of order.entries()) {
    add(order[place - 1]?.writer, writer, { kind: "ww", key, value });
  }
  for (const { reader, values } of reads) {
    const [last, next] = [order[values.length - 1], order[values.length]];
    if (last) add(last.writer, reader, { kind: "wr", key: last.key, value: last.value });
    if (next) add(reader, next.writer, { kind: "rw", key: next.key, value: next.value });
  }
  return dependencies;
};

/**
 * The order of the clock without what follows from it: each transaction after those that ended before it began and that
 * none of the others among them follows. At most as many edges each as transactions were open at once.
 */
export const realtimeDependencies = <Id>(
  transactions: ReadonlyArray<ListTransaction<Id>>,
  isCommitted: (place: number) => boolean,
): ReadonlyArray<Dependency> => {
  const places = [...transactions.keys()].filter(isCommitted);
  const startOf = (place: number): number => transactions[place]?.start ?? 0;
  /** What is not known to have ended precedes nothing. */
  const endOf = (place: number): number => {
    const transaction = transactions[place];
    return transaction?.outcome === "ok" ? transaction.end : Number.POSITIVE_INFINITY;
  };
  const byEnd = places.filter((place) => Number.isFinite(endOf(place))).sort((a, b) => endOf(a) - endOf(b));
  let ended = 0;
  let frontier: ReadonlyArray<number> = [];
  return places
    .sort((a, b) => startOf(a) - startOf(b))
    .flatMap((to) => {
      for (let next = byEnd[ended]; next !== undefined && endOf(next) < startOf(to); next = byEnd[ended]) {
        const [start, newest] = [startOf(next), next];
        frontier = [...frontier.filter((place) => endOf(place) >= start), newest];
        ended += 1;
      }
      return frontier.map((from) => ({ from, to, kind: "rt", key: "", value: "" }) as const);
    });
};
