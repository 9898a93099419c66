/** The workspace on Postgres. */
import { type Kysely, sql } from "kysely";
import type { Workspace, WorkspaceContents } from "#app/ports/workspace.ts";
import { postingShelf, resumeShelf } from "./document-table.ts";
import { factLedgerOn } from "./fact-ledger/fact-ledger.ts";
import { profileTable } from "./profile-table.ts";
import { resumeBookTable } from "./resume-books/resume-book-table.ts";
import type { Tables } from "./tables.ts";
import { inTransaction } from "./transaction.ts";

const tables = [
  "profile",
  "document",
  "event",
  "run",
  "run_event",
  "idempotency_key",
  "resume_book",
  "resume_book_step",
  "fact",
  "llm_call",
  "llm_reply",
] as const;

export const workspaceOn = (db: Kysely<Tables>, place: string): Workspace => ({
  profile: profileTable(db),
  resumes: resumeShelf(db),
  postings: postingShelf(db),
  books: resumeBookTable(db),
  facts: factLedgerOn(db),
  exportLines: () => exportLines(db),
  erase: async () => {
    await inTransaction(db, async (bound) => {
      // The ledger lets go of its facts for this alone.
      await sql`set local mettle.erasing = 'yes'`.execute(bound);
      await sql`truncate ${sql.join(tables.map((table) => sql.table(table)))}`.execute(bound);
    });
    await forgetLog(db);
  },
  describe: () => describe(db, place),
});

/** The write-ahead log still holds what was erased: a new file of it is begun, and the old ones are let go. */
const forgetLog = async (db: Kysely<Tables>): Promise<void> => {
  try {
    await sql`select pg_switch_wal()`.execute(db);
    await sql`checkpoint`.execute(db);
  } catch (thrown) {
    // On a Postgres of somebody else only its administrator may do this.
    if (!(thrown instanceof Error && "code" in thrown && thrown.code === NOT_ALLOWED)) throw thrown;
  }
};

/** SQLSTATE insufficient_privilege. */
const NOT_ALLOWED = "42501";

async function* exportLines(db: Kysely<Tables>): AsyncIterable<string> {
  for (const table of tables) {
    // Postgres renders every type as JSON itself, bytes as hexadecimal.
    const { rows } = await sql<{
      readonly line: string;
    }>`select to_jsonb(t)::text as line from ${sql.table(table)} t order by 1`.execute(db);
    for (const { line } of rows) yield `{"table":"${table}","row":${line}}`;
  }
}

const describe = async (db: Kysely<Tables>, place: string): Promise<WorkspaceContents> => {
  const counts = await Promise.all(
    tables.map(async (table) => {
      const { rows } = await sql<{
        readonly count: number;
      }>`select count(*)::int as count from ${sql.table(table)}`.execute(db);
      return [table, rows[0]?.count ?? 0] as const;
    }),
  );
  const { rows } = await sql<{
    readonly bytes: string;
  }>`select pg_database_size(current_database()) as bytes`.execute(db);
  return { place, rowsByTable: Object.fromEntries(counts), bytes: Number(rows[0]?.bytes ?? 0) };
};
