/** One change per Idempotency-Key: the answer is stored in the transaction of the change it answers. */
import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Idempotency, OnceOutcome, StoredAnswer } from "#app/ports/idempotency.ts";
import type { Runs } from "#app/ports/runs.ts";
import type { Tables } from "./tables.ts";
import { workspaceOn } from "./workspace.ts";

const headersShape = z.record(z.string(), z.string());

export const idempotencyTable = (
  db: Kysely<Tables>,
  place: string,
  runsOn: (bound: Kysely<Tables>) => Runs,
): Idempotency => ({
  once: async (key, requestHash, work) => {
    try {
      return await db.transaction().execute(async (bound): Promise<OnceOutcome> => {
        if (!(await takeKey(bound, key))) return { kind: "stillRunning" };
        const stored = await storedOutcome(bound, key, requestHash);
        if (stored) return stored;
        const answer = await work({ workspace: workspaceOn(bound, place), runs: runsOn(bound) });
        if (answer.status >= 500) throw new NotStored(answer);
        await storeAnswer(bound, key, requestHash, answer);
        return { kind: "fresh", answer };
      });
    } catch (thrown) {
      if (thrown instanceof NotStored) return { kind: "fresh", answer: thrown.answer };
      throw thrown;
    }
  },
});

/** Held until the transaction ends; whoever does not get it came while the first request was running. */
const takeKey = async (bound: Kysely<Tables>, key: string): Promise<boolean> => {
  const lock = await sql<{ readonly taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${key}, 0)) as taken`.execute(bound);
  return lock.rows[0]?.taken === true;
};

const storedOutcome = async (
  bound: Kysely<Tables>,
  key: string,
  requestHash: string,
): Promise<OnceOutcome | null> => {
  const row = await bound.selectFrom("idempotency_key").selectAll().where("key", "=", key).executeTakeFirst();
  if (!row) return null;
  if (row.request_hash !== requestHash) return { kind: "otherRequest" };
  const { status, headers, body } = row;
  return { kind: "stored", answer: { status, headers: headersShape.parse(headers), body } };
};

const storeAnswer = async (
  bound: Kysely<Tables>,
  key: string,
  requestHash: string,
  { status, headers, body }: StoredAnswer,
): Promise<void> => {
  await bound
    .insertInto("idempotency_key")
    .values({ key, request_hash: requestHash, status, headers: JSON.stringify(headers), body })
    .execute();
};

/** Rolls the transaction back and carries the answer out of it. */
class NotStored extends Error {
  readonly answer: StoredAnswer;
  constructor(answer: StoredAnswer) {
    super("not stored");
    this.answer = answer;
  }
}
