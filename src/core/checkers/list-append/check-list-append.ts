/** Checks the isolation of transactions that append to lists and read them, after Elle. */
import type { CheckResult, Finding } from "../finding.ts";
import { commitEvidence } from "./commit-evidence.ts";
import { listDependencies, realtimeDependencies } from "./dependency-graph.ts";
import { explainCycle } from "./explain-cycle.ts";
import { findCycles } from "./find-cycles.ts";
import { internalAnomalies } from "./internal-anomalies.ts";
import { judgeKey } from "./judge-key.ts";
import { listObservations } from "./list-observations.ts";
import type { ListAppendFinding, ListAppendOptions, ListTransaction } from "./list-transaction.ts";

/**
 * Finds what no serial order of the transactions explains (with `isRealtime`, no serial order that keeps the clock's).
 *
 * Unique values make lists name their writers in order, so reads prove who came before whom; a cycle of such proofs is an
 * anomaly: `G0` `G1c` `G-single` `G2-item` (`lost-update` is G-single on one key), each as its shortest cycle. By
 * themselves show: `G1a` aborted and `G1b` intermediate reads, `internal` contradictions, `non-repeatable-read`,
 * `duplicate-element`, `incompatible-order`, `lost-append` (which needs final reads, `isFinal`). A key with one of the
 * last three is used for nothing else. Sound: an unknown transaction counts only if its append was read, reads of
 * aborted ones never; a value sent by two transactions that may both have worked proves nothing. What a level permits
 * (READ COMMITTED permits non-repeatable reads) the caller leaves out by kind. Linear but for the search in knots.
 *
 * Source: K. Kingsbury, P. Alvaro, "Elle: Inferring Isolation Anomalies from Experimental Observations" (VLDB 2020);
 * A. Adya, "Weak Consistency" (1999).
 *
 * ```ts
 * import { checkListAppend } from "#core/checkers/index.ts";
 *
 * const skew = (id: number, reads: string, appends: string) => ({
 *   id, outcome: "ok" as const, start: 0, end: 10,
 *   steps: [
 *     { kind: "read" as const, key: reads, values: [] },
 *     { kind: "append" as const, key: appends, value: id },
 *   ],
 * });
 * const last = { kind: "read" as const };
 * const steps = [{ ...last, key: "x", values: [2] }, { ...last, key: "y", values: [1] }];
 * const final = { id: 3, outcome: "ok" as const, start: 20, end: 30, isFinal: true, steps };
 * const { findings } = checkListAppend([skew(1, "x", "y"), skew(2, "y", "x"), final]);
 * expect(findings.map(({ kind, ids }) => [kind, ids])).toEqual([["G2-item", [1, 2]]]);
 * ```
 */
export const checkListAppend = <Id>(
  transactions: ReadonlyArray<ListTransaction<Id>>,
  options: Partial<ListAppendOptions> = {},
): CheckResult<ListAppendFinding, Id> => {
  const observed = listObservations(transactions);
  const evidence = commitEvidence(observed, transactions);
  const keys = observed.map((seen) => judgeKey(seen, transactions, evidence));
  const writers = new Set(keys.flatMap(({ order }) => order.map(({ writer }) => writer)));
  const isCommitted = (place: number): boolean => transactions[place]?.outcome === "ok" || writers.has(place);
  const dependencies = [
    ...keys.flatMap(listDependencies),
    ...(options.isRealtime ? realtimeDependencies(transactions, isCommitted) : []),
  ];
  const cycles = findCycles(transactions.length, dependencies);
  const findings: ReadonlyArray<Finding<ListAppendFinding, Id>> = [
    ...transactions.flatMap(internalAnomalies),
    ...keys.flatMap((key) => key.findings),
    ...cycles.map((cycle) => explainCycle(cycle, transactions)),
  ];
  return {
    findings,
    stats: {
      committed: transactions.filter(({ outcome }) => outcome === "ok").length,
      aborted: transactions.filter(({ outcome }) => outcome === "fail").length,
      unknown: transactions.filter(({ outcome }) => outcome === "info").length,
      keys: keys.length,
      dependencies: dependencies.length,
    },
  };
};
