/** One limit on several instances: each decision is one statement in the database that all of them ask. */
import pg from "pg";

/** `waitMs` says when a request that was refused would be admitted. */
export interface Decision {
  readonly isAdmitted: boolean;
  readonly waitMs: number;
}
export type Decide = (key: string) => Promise<Decision>;

const pool = new pg.Pool({
  connectionString: process.env["DATABASE_URL"],
  max: 8,
  connectionTimeoutMillis: 400,
  query_timeout: 700,
  // What is counted must outlive this process, not the machine.
  options: "-c synchronous_commit=off",
});
pool.on("error", () => undefined);

/** A connection that was cut while it lay idle shows only when it is used: the second try has a new one. */
export const ask = async <Row extends pg.QueryResultRow>(
  text: string,
  values: ReadonlyArray<unknown> = [],
): Promise<Row | undefined> => {
  const once = () => pool.query<Row>(text, [...values]).then(({ rows }) => rows[0]);
  return once().catch(once);
};

/** Both instances start at the same time, and the tables may be there from the start before. */
export const setUp = async (): Promise<void> => {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      await pool.query(tables);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
};

const tables = `
  select pg_advisory_lock(1);
  create unlogged table if not exists buckets
    (key text primary key, tokens float8 not null, at timestamptz not null, admitted boolean not null);
  create unlogged table if not exists windows
    (key text primary key, number bigint not null, count int not null);
  select pg_advisory_unlock(1)`;

export const bucketSize = Number(process.env["BUCKET_SIZE"] ?? 20);
export const perSecond = Number(process.env["REFILL_PER_SECOND"] ?? 10);

export const bucket: Decide = async (key) => {
  const row = await ask<{ tokens: number; admitted: boolean }>(
    `insert into buckets as b values ($1, $2::float8 - 1, clock_timestamp(), true)
     on conflict (key) do update set (tokens, at, admitted) = (
       select held - (case when held >= 1 then 1 else 0 end), greatest(now, b.at), held >= 1
       from (select now, least($2::float8, b.tokens + $3::float8 * greatest(0, extract(epoch from now - b.at))) as held
             from (select clock_timestamp() as now) as clock) as filled)
     returning tokens, admitted`,
    [key, bucketSize, perSecond],
  );
  const { tokens = 0, admitted = false } = row ?? {};
  return { isAdmitted: admitted, waitMs: admitted ? 0 : ((1 - tokens) / perSecond) * 1_000 };
};

const windowLimit = Number(process.env["WINDOW_LIMIT"] ?? 20);
const windowMs = Number(process.env["WINDOW_MS"] ?? 1_000);

/** Counts up to one above the limit, so that a refused request takes nothing. */
export const fixedWindow: Decide = async (key) => {
  const now = Date.now();
  const number = Math.floor(now / windowMs);
  const row = await ask<{ count: number }>(
    `insert into windows as w values ($1, $2, 1)
     on conflict (key) do update set
       count = case when w.number < $2 then 1 else least(w.count + 1, $3::int + 1) end,
       number = greatest(w.number, $2)
     returning count`,
    [key, number, windowLimit],
  );
  return { isAdmitted: (row?.count ?? 0) <= windowLimit, waitMs: (number + 1) * windowMs - now };
};
