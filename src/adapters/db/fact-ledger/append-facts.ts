/** Writing into the ledger: one writer at a time, so that ids rise in the order in which facts become visible. */
import { type Kysely, sql } from "kysely";
import type { NewFact } from "#app/ports/fact-ledger.ts";
import { factIdOf, type LedgerFact } from "#core/ledger/index.ts";
import { recordEvent } from "../event-table.ts";
import type { Tables } from "../tables.ts";
import { toRow } from "./fact-row.ts";

/** Held until the transaction ends; readers are not stopped. It also makes "is there one already?" a safe question. */
export const lockLedger = async (bound: Kysely<Tables>): Promise<void> => {
  await sql`lock table fact in share row exclusive mode`.execute(bound);
};

/** The caller holds the lock. */
export const writeFacts = async (
  bound: Kysely<Tables>,
  facts: ReadonlyArray<NewFact>,
): Promise<ReadonlyArray<LedgerFact>> => {
  const written: Array<LedgerFact> = [];
  for (let from = 0; from < facts.length; from += ROWS_AT_ONCE) {
    const some = facts.slice(from, from + ROWS_AT_ONCE);
    const rows = await bound.insertInto("fact").values(some.map(toRow)).returning("number").execute();
    // Rows of one statement are numbered in its order.
    for (const [at, { number }] of rows.entries()) {
      const fact = some[at];
      if (fact) written.push({ ...fact, id: factIdOf(Number(number)), supersedes: null });
    }
  }
  if (written.length > 0)
    await recordEvent(bound, "facts", "appended", { facts: written.map(({ id }) => id) });
  return written;
};

/** Postgres takes 65,535 parameters in one statement; a row has seven. */
const ROWS_AT_ONCE = 1000;
