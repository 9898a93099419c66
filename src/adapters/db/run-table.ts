/** Runs and their events. Workers write through `RunLog`; anyone may follow. */
import { setTimeout as sleep } from "node:timers/promises";
import { type Kysely, type Selectable, sql } from "kysely";
import { z } from "zod";
import type { AbortSignalLike, Run, RunEvent, RunSource, Runs, TakenRun } from "#app/ports/runs.ts";
import { err, ok } from "#core/base/result.ts";
import type { Tables } from "./tables.ts";
import { inTransaction } from "./transaction.ts";
import { newId } from "./uuid.ts";

/** Puts a job into the queue, in the transaction `bound` is in. */
export type Enqueue = (bound: Kysely<Tables>, kind: string, id: string) => Promise<void>;

/** A reader waits this long between looks; ten looks a second cost nothing on one machine. */
const followEveryMs = 100;

export const runsOn = (db: Kysely<Tables>, enqueue: Enqueue): Runs => ({
  start: async (kind, input, total) => {
    const id = newId();
    const work = async (bound: Kysely<Tables>): Promise<Run> => {
      const row = await bound
        .insertInto("run")
        .values({ id, kind, state: "queued", input: JSON.stringify(input), total })
        .returningAll()
        .executeTakeFirstOrThrow();
      await enqueue(bound, kind, id);
      return toRun(row);
    };
    return inTransaction(db, work);
  },
  find: async (id) => {
    const row = await db.selectFrom("run").selectAll().where("id", "=", id).executeTakeFirst();
    return row ? ok(toRun(row)) : err({ type: "NoSuchRun", message: `There is no run ${id}.` });
  },
  follow: (id, sequence, signal) => follow(db, id, sequence, signal),
});

async function* follow(
  db: Kysely<Tables>,
  id: string,
  sequence: number,
  signal: AbortSignalLike,
): AsyncIterable<RunEvent> {
  let seen = sequence;
  while (!signal.aborted) {
    const events = await eventsAfter(db, id, seen);
    for (const event of events) {
      yield event;
      seen = event.sequence;
      if (event.name === "done" || event.name === "failed") return;
    }
    // A reader that comes back after the end has nothing more to wait for.
    if (events.length === 0 && (await isOver(db, id))) return;
    await sleep(followEveryMs);
  }
}

const isOver = async (db: Kysely<Tables>, id: string): Promise<boolean> => {
  const row = await db.selectFrom("run").select("state").where("id", "=", id).executeTakeFirst();
  return row === undefined || row.state === "done" || row.state === "failed";
};

const eventsAfter = async (
  db: Kysely<Tables>,
  id: string,
  sequence: number,
): Promise<ReadonlyArray<RunEvent>> =>
  db
    .selectFrom("run_event")
    .select(["sequence", "name", "value"])
    .where("run_id", "=", id)
    .where("sequence", ">", sequence)
    .orderBy("sequence")
    .limit(500)
    .execute();

const failure = z.object({ type: z.string(), message: z.string() });

const toRun = (row: Selectable<Tables["run"]>): Run => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  done: row.done,
  total: row.total,
  result: row.result,
  error: row.error === null ? null : failure.parse(row.error),
  createdAt: row.created_at.toISOString(),
});

export const runSourceOn = (db: Kysely<Tables>): RunSource => ({
  unfinished: () =>
    db.selectFrom("run").select(["id", "kind"]).where("state", "in", ["queued", "running"]).execute(),
  take: async (id) => {
    const held = await holdLock(db, id);
    if (held === null) return null;
    const row = await db.selectFrom("run").selectAll().where("id", "=", id).executeTakeFirst();
    if (!row || row.state === "done" || row.state === "failed") {
      await held();
      return null;
    }
    await db.updateTable("run").set({ state: "running" }).where("id", "=", id).execute();
    const events: Array<RunEvent> = [];
    for (
      let page = await eventsAfter(db, id, 0);
      page.length > 0;
      page = await eventsAfter(db, id, events.length)
    )
      events.push(...page);
    let sequence = events.length;
    const append: TakenRun["append"] = async (name, value, done) => {
      sequence += 1;
      await db.transaction().execute(async (bound) => {
        await bound
          .insertInto("run_event")
          .values({ run_id: id, sequence, name, value: JSON.stringify(value) })
          .execute();
        await bound.updateTable("run").set({ done }).where("id", "=", id).execute();
      });
    };
    return {
      input: row.input,
      events,
      append,
      finish: (outcome) => finish(db, id, sequence + 1, outcome),
      release: held,
    };
  },
});

const finish = async (
  db: Kysely<Tables>,
  id: string,
  sequence: number,
  outcome: { readonly result: unknown } | { readonly error: unknown },
): Promise<void> => {
  await db.transaction().execute(async (bound) => {
    const isDone = "result" in outcome;
    const set = isDone
      ? { state: "done" as const, result: JSON.stringify(outcome.result) }
      : { state: "failed" as const, error: JSON.stringify(outcome.error) };
    await bound.updateTable("run").set(set).where("id", "=", id).execute();
    const value = JSON.stringify("error" in outcome ? outcome.error : {});
    await bound
      .insertInto("run_event")
      .values({ run_id: id, sequence, name: isDone ? "done" : "failed", value })
      .execute();
  });
};

/** A session lock on a connection of its own: it ends with the process, so a killed worker never blocks the next. */
const holdLock = async (db: Kysely<Tables>, id: string): Promise<(() => Promise<void>) | null> => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let tell: (taken: boolean) => void = () => undefined;
  const told = new Promise<boolean>((resolve) => {
    tell = resolve;
  });
  const ended = db.connection().execute(async (own) => {
    const lock = await sql<{
      readonly taken: boolean;
    }>`select pg_try_advisory_lock(hashtextextended(${id}, 1)) as taken`.execute(own);
    const taken = lock.rows[0]?.taken === true;
    tell(taken);
    if (!taken) return;
    await released;
    await sql`select pg_advisory_unlock(hashtextextended(${id}, 1))`.execute(own);
  });
  if (!(await told)) {
    await ended;
    return null;
  }
  return async () => {
    release();
    await ended;
  };
};
