/** A cycle in words: one sentence, one clause for each edge. */
import { type Finding, findingOf } from "../finding.ts";
import { readableTime } from "../timed.ts";
import type { Dependency } from "./dependency-graph.ts";
import type { NamedCycle } from "./find-cycles.ts";
import type { ListAppendFinding, ListTransaction } from "./list-transaction.ts";

export const explainCycle = <Id>(
  { name, isRealtime, cycle }: NamedCycle,
  transactions: ReadonlyArray<ListTransaction<Id>>,
): Finding<ListAppendFinding, Id> => {
  const kind = isRealtime ? (`${name}-realtime` as const) : isLostUpdate(cycle) ? "lost-update" : name;
  const clauses = cycle.slice(0, mostClauses).map((dependency) => clauseOf(dependency, transactions));
  const more = cycle.length > mostClauses ? `; and ${cycle.length - mostClauses} more steps lead back` : "";
  const says = `No order of these ${cycle.length} transactions explains what they saw: ${clauses.join("; ")}${more}.`;
  const ids = cycle.flatMap(({ from }) => transactions.slice(from, from + 1).map(({ id }) => id));
  return findingOf(kind, cycle.find(({ key }) => key !== "")?.key ?? "", says, ids);
};

/** Room for twelve transactions is room for twelve clauses. */
const mostClauses = 12;

/** Read a list, and appended to it after someone else had, unseen: G-single on one key, by the name people know. */
const isLostUpdate = (cycle: ReadonlyArray<Dependency>): boolean =>
  cycle.every(({ key }) => key === cycle[0]?.key) &&
  cycle.filter(({ kind }) => kind === "rw").length === 1 &&
  cycle.every(({ kind }) => kind === "rw" || kind === "ww");

const clauseOf = <Id>(
  { from, to, kind, key, value }: Dependency,
  transactions: ReadonlyArray<ListTransaction<Id>>,
): string => {
  const [before, after] = [transactions[from], transactions[to]];
  const [first, second] = [`T${String(before?.id)}`, `T${String(after?.id)}`];
  switch (kind) {
    case "ww":
      return `${second} appended ${value} to ${key} right after ${first}'s append`;
    case "wr":
      return `${second} read ${value} in ${key}, which ${first} appended`;
    case "rw":
      return `${first} read ${key} without ${value}, which ${second} appended`;
    case "rt":
      return `${first} ended at ${readableTime(before?.end ?? 0)}, before ${second} began at ${readableTime(after?.start ?? 0)}`;
  }
};
