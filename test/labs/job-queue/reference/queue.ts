/** A job queue in one table of PostgreSQL: each promise is kept by one statement, so a cut between two cannot break it. */
import { Pool } from "pg";

export interface Leased {
  readonly id: string;
  readonly attempt: number;
  readonly token: string;
}

export interface NewJob {
  readonly id: string;
  readonly payload: unknown;
  readonly priority: number;
  readonly maxAttempts: number;
  readonly runAt: string | null;
}

export interface Queue {
  readonly setUp: () => Promise<void>;
  readonly enqueue: (job: NewJob) => Promise<void>;
  readonly lease: (n: number, visibilityMs: number) => Promise<ReadonlyArray<Leased>>;
  /** Whether the token was good. */
  readonly ack: (id: string, token: string) => Promise<boolean>;
  readonly nack: (id: string, token: string) => Promise<boolean>;
  readonly dead: () => Promise<ReadonlyArray<{ readonly id: string }>>;
  readonly find: (id: string) => Promise<object | null>;
}

const pool = new Pool({
  connectionString: process.env["DATABASE_URL"],
  max: 10,
  connectionTimeoutMillis: 2000,
});
// An idle connection that is cut must not end the process; the pool makes a new one.
pool.on("error", () => undefined);

export const backoffMs = Number(process.env["BACKOFF_MS"] ?? "50");

/** One statement, committed when it returns. */
export const ask = async <Row extends object>(
  text: string,
  values: ReadonlyArray<unknown> = [],
): Promise<ReadonlyArray<Row>> => (await pool.query<Row>(text, [...values])).rows;

/** `due`: when a waiting job may be handed out, and when the lease of a leased one ends. */
const table = `create table if not exists jobs (
  id text primary key, payload jsonb, priority int not null, max_attempts int not null,
  attempts int not null default 0, state text not null default 'open', token text, due timestamptz not null);
create index if not exists jobs_open on jobs (priority desc, due) where state = 'open'`;

export const queue: Queue = {
  setUp: async () => {
    for (let tries = 0; ; tries += 1) {
      try {
        await pool.query(table);
        return;
      } catch (error) {
        if (tries === 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  },
  enqueue: async ({ id, payload, priority, maxAttempts, runAt }) => {
    await ask(
      `insert into jobs (id, payload, priority, max_attempts, due)
       values ($1, $2, $3, $4, coalesce($5::timestamptz, now())) on conflict (id) do nothing`,
      [id, JSON.stringify(payload ?? null), priority, maxAttempts, runAt],
    );
  },
  lease: (n, visibilityMs) =>
    ask<Leased>(
      `with picked as (
         select id from jobs where state = 'open' and due <= now() and attempts < max_attempts
         order by priority desc, due limit $1 for update skip locked)
       update jobs set attempts = attempts + 1, token = gen_random_uuid()::text,
         due = clock_timestamp() + $2 * interval '1 millisecond'
       from picked where jobs.id = picked.id
       returning jobs.id, attempts as attempt, token`,
      [n, visibilityMs],
    ),
  ack: async (id, token) => {
    const done = await ask(
      "update jobs set state = 'acked' where id = $1 and token = $2 and state = 'open' and due > now() returning id",
      [id, token],
    );
    if (done.length > 0) return true;
    // An ack whose answer was lost comes again.
    return (
      (await ask("select 1 from jobs where id = $1 and token = $2 and state = 'acked'", [id, token])).length >
      0
    );
  },
  nack: async (id, token) => {
    const ended = await ask(
      `update jobs set token = null, state = case when attempts >= max_attempts then 'dead' else 'open' end,
         due = now() + $3 * power(2, attempts - 1) * interval '1 millisecond'
       where id = $1 and token = $2 and state = 'open' and due > now() returning id`,
      [id, token, backoffMs],
    );
    return ended.length > 0;
  },
  // A last lease that ran out is found when somebody looks: `due` has passed, and no attempt is left.
  dead: () =>
    ask<{ id: string }>(
      "select id from jobs where state = 'dead' or (state = 'open' and attempts >= max_attempts and due <= now())",
    ),
  find: async (id) =>
    (await ask<object>("select id, state, attempts from jobs where id = $1", [id]))[0] ?? null,
};
