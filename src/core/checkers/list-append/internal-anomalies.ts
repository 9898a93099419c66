/** A transaction against itself: it sees its own appends, and what it read once it reads again. */
import { type Finding, findingOf } from "../finding.ts";
import type { ListAppendFinding, ListTransaction, ListValue } from "./list-transaction.ts";

/**
 * Follows each key through a committed transaction. After a first read, the next must be that list and the
 * transaction's own appends; before one, a list must end in them. If the own appends are in place and only others'
 * differ, the read was not repeatable; otherwise the transaction contradicts itself.
 */
export const internalAnomalies = <Id>(
  transaction: ListTransaction<Id>,
): ReadonlyArray<Finding<ListAppendFinding, Id>> => {
  if (transaction.outcome !== "ok") return [];
  const viewByKey = new Map<string, View>();
  return transaction.steps.flatMap((step) => {
    const view = viewByKey.get(step.key) ?? { read: undefined, own: [] };
    if (step.kind === "append") {
      viewByKey.set(step.key, { ...view, own: [...view.own, step.value] });
      return [];
    }
    if (!step.values) return [];
    const kind = judge(view, step.values);
    const own = step.values.slice(step.values.length - view.own.length);
    viewByKey.set(step.key, { read: step.values.slice(0, step.values.length - own.length), own: view.own });
    if (!kind) return [];
    const wanted = `${view.read ? listText([...view.read, ...view.own]) : `a list that ends in ${listText(view.own)}`}`;
    const says = `Transaction ${String(transaction.id)} read ${step.key} as ${listText(step.values)}; by its own earlier steps it must see ${wanted}.`;
    return [findingOf(kind, step.key, says, [transaction.id])];
  });
};

interface View {
  /** What the key held when it was last read, without own appends; undefined until it is read. */
  readonly read: ReadonlyArray<ListValue> | undefined;
  readonly own: ReadonlyArray<ListValue>;
}

const judge = (
  { read, own }: View,
  values: ReadonlyArray<ListValue>,
): "internal" | "non-repeatable-read" | undefined => {
  const others = values.slice(0, Math.max(0, values.length - own.length));
  if (!isSame(values.slice(others.length), own))
    return isOwnInOrder(values, own) ? "non-repeatable-read" : "internal";
  return read && !isSame(others, read) ? "non-repeatable-read" : undefined;
};

/** Own appends are all there, in order, but others' came in between or after: their commits were seen midway. */
const isOwnInOrder = (values: ReadonlyArray<ListValue>, own: ReadonlyArray<ListValue>): boolean => {
  let found = 0;
  for (const value of values) if (value === own[found]) found += 1;
  return found === own.length;
};

const isSame = (a: ReadonlyArray<ListValue>, b: ReadonlyArray<ListValue>): boolean =>
  a.length === b.length && a.every((value, place) => value === b[place]);

/** "[1, 2, … 9]": a list's beginning and end are what matters. */
export const listText = (values: ReadonlyArray<ListValue>): string =>
  values.length <= 6
    ? `[${values.join(", ")}]`
    : `[${values.slice(0, 2).join(", ")}, … ${values.slice(-3).join(", ")}]`;
