/** What calls to a language model took and cost, and the replies that need not be paid for twice. */

import { type Kysely, type Selectable, sql } from "kysely";
import type { ModelCall, ModelRecords } from "#app/ports/model.ts";
import { ok } from "#core/base/result.ts";
import { readCursor } from "../document-table.ts";
import { pageOfRows } from "../paging/page-of-rows.ts";
import type { Tables } from "../tables.ts";

/** Replies beyond these are the oldest, and asked for least. */
const keptReplies = 500;

export const modelCallTable = (db: Kysely<Tables>): ModelRecords => ({
  add: async (call, charged) => {
    await db
      .insertInto("llm_call")
      .values({
        id: call.id,
        at: call.at,
        model: call.model.slice(0, 200),
        prompt: call.prompt,
        outcome: call.outcome,
        attempts: call.attempts,
        milliseconds: Math.round(call.milliseconds),
        input_tokens: call.inputTokens,
        output_tokens: call.outputTokens,
        cost: call.cost,
        charged,
      })
      .execute();
  },
  calls: async (cursor, limit) => {
    const after = cursor === null ? null : readCursor(cursor);
    if (after !== null && !after.ok) return after;
    let query = db.selectFrom("llm_call").selectAll();
    if (after?.ok) query = query.where("id", "<", after.value);
    // One more than asked for tells whether there is a next page.
    const rows = await query
      .orderBy("id", "desc")
      .limit(limit + 1)
      .execute();
    return ok(pageOfRows(rows, limit, toCall, (row) => row.id));
  },
  spent: async (month) => {
    const { rows } = await sql<{
      readonly calls: number;
      readonly cost: number;
      readonly unpriced: number;
    }>`select count(*)::int as calls, coalesce(sum(charged), 0)::float8 as cost,
              (count(*) filter (where cost is null and charged > 0))::int as unpriced
       from llm_call where to_char(at at time zone 'UTC', 'YYYY-MM') = ${month}`.execute(db);
    return rows[0] ?? { calls: 0, cost: 0, unpriced: 0 };
  },
  findReply: async (key) => {
    const row = await db.selectFrom("llm_reply").select("reply").where("key", "=", key).executeTakeFirst();
    return row?.reply ?? null;
  },
  keepReply: async (key, reply) => {
    await db
      .insertInto("llm_reply")
      .values({ key, reply: Buffer.from(reply) })
      .onConflict((conflict) => conflict.column("key").doUpdateSet({ reply: Buffer.from(reply) }))
      .execute();
    await sql`delete from llm_reply where key in
      (select key from llm_reply order by at desc offset ${keptReplies})`.execute(db);
  },
});

const toCall = (row: Selectable<Tables["llm_call"]>): ModelCall => ({
  id: row.id,
  at: row.at.toISOString(),
  model: row.model,
  prompt: row.prompt,
  outcome: row.outcome,
  attempts: row.attempts,
  milliseconds: row.milliseconds,
  inputTokens: row.input_tokens,
  outputTokens: row.output_tokens,
  cost: row.cost === null ? null : Number(row.cost),
});
