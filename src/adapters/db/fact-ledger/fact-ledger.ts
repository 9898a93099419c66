/** The ledger on Postgres. The schema refuses what must never happen; this file refuses it first, in words. */

import type { Kysely } from "kysely";
import type { FactLedger } from "#app/ports/fact-ledger.ts";
import type { BadCursor } from "#app/ports/saved.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import { factsNotIn, withBookInJob } from "#core/ledger/index.ts";
import { pageOfRows } from "../paging/page-of-rows.ts";
import type { Tables } from "../tables.ts";
import { inTransaction } from "../transaction.ts";
import { lockLedger, writeFacts } from "./append-facts.ts";
import { factHistory } from "./fact-history.ts";
import { ofBook, onlyCurrent, selectFacts, toFact, toKeptFact } from "./fact-row.ts";
import { supersedeFact } from "./supersede-fact.ts";

export const factLedgerOn = (db: Kysely<Tables>): FactLedger => ({
  append: (facts) =>
    inTransaction(db, async (bound) => {
      await lockLedger(bound);
      return writeFacts(bound, facts);
    }),
  appendNew: (book, facts) =>
    inTransaction(db, async (bound) => {
      await lockLedger(bound);
      const rows = await selectFacts(bound).where("fact.book", "=", book).execute();
      const added = await writeFacts(bound, factsNotIn(rows.map(toFact), facts));
      return { added, known: facts.length - added.length };
    }),
  list: async ({ book, current }, cursor, limit) => {
    const after = cursor === null ? ok(0) : readCursor(cursor);
    if (!after.ok) return after;
    let query = selectFacts(db).where("fact.number", ">", String(after.value));
    if (book !== null) query = ofBook(query, book);
    if (current) query = onlyCurrent(query);
    // One more than asked for tells whether there is a next page.
    const rows = await query
      .orderBy("fact.number")
      .limit(limit + 1)
      .execute();
    return ok(pageOfRows(rows, limit, toKeptFact, (row) => `fact ${row.number}`));
  },
  citable: async (book) => {
    const query = onlyCurrent(selectFacts(db)).orderBy("fact.number");
    const rows = await (book === null ? query : ofBook(query, book)).execute();
    return book === null ? rows.map(toFact).map(withBookInJob) : rows.map(toFact);
  },
  find: (id) => factHistory(db, id),
  supersede: (id, by) => inTransaction(db, (bound) => supersedeFact(bound, id, by)),
});

const readCursor = (cursor: string): Result<number, BadCursor> => {
  const number = /^fact (\d{1,15})$/u.exec(Buffer.from(cursor, "base64url").toString("utf8"))?.[1];
  return number === undefined
    ? err({ type: "BadCursor", message: "This cursor is not one that a page gave. Start again without it." })
    : ok(Number(number));
};
