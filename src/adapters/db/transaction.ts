/** One change and its event, together or not at all. */
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** Uses the transaction it is already in, if any. */
export const inTransaction = <T>(
  db: Kysely<Tables>,
  work: (bound: Kysely<Tables>) => Promise<T>,
): Promise<T> => (db.isTransaction ? work(db) : db.transaction().execute(work));
