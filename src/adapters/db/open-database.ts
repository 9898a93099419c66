/** The database as the composition needs it: connected, migrated, and joined to a queue by the caller. */
import type { Kysely } from "kysely";
import { CompiledQuery } from "kysely";
import type { Idempotency } from "#app/ports/idempotency.ts";
import type { ModelRecords } from "#app/ports/model.ts";
import type { RunSource, Runs, SqlExecutor } from "#app/ports/runs.ts";
import type { Workspace } from "#app/ports/workspace.ts";
import { connect } from "./connect.ts";
import { idempotencyTable } from "./idempotency-table.ts";
import { modelCallTable } from "./model-calls/model-call-table.ts";
import { runSourceOn, runsOn } from "./run-table.ts";
import type { Tables } from "./tables.ts";
import { workspaceOn } from "./workspace.ts";

export interface OpenDatabase {
  readonly executor: SqlExecutor;
  readonly runSource: RunSource;
  readonly modelRecords: ModelRecords;
  readonly bindQueue: (enqueue: (executor: SqlExecutor, kind: string, id: string) => Promise<void>) => {
    readonly workspace: Workspace;
    readonly runs: Runs;
    readonly idempotency: Idempotency;
  };
  readonly close: () => Promise<void>;
}

export const openDatabase = async (
  environment: NodeJS.ProcessEnv,
  migrations: string,
): Promise<OpenDatabase> => {
  const { db, pool, place, close } = await connect(environment, migrations);
  return {
    executor: { executeSql: (text, values) => pool.query(text, values) },
    runSource: runSourceOn(db),
    modelRecords: modelCallTable(db),
    bindQueue: (enqueue) => {
      const runsIn = (bound: Kysely<Tables>): Runs =>
        runsOn(bound, (transaction, kind, id) => enqueue(executorOf(transaction), kind, id));
      return {
        workspace: workspaceOn(db, place),
        runs: runsIn(db),
        idempotency: idempotencyTable(db, place, runsIn),
      };
    },
    close,
  };
};

const executorOf = (bound: Kysely<Tables>): SqlExecutor => ({
  executeSql: async (text, values) => {
    const { rows } = await bound.executeQuery(CompiledQuery.raw(text, values));
    return { rows };
  },
});
