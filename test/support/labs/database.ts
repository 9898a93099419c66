/** PostgreSQL for the services that labs are tried on: connections that break are replaced, and work is done again. */
import pg from "pg";

export type Row = Readonly<Record<string, unknown>>;

/** One statement, inside or outside a transaction. */
export type Query = (text: string, values?: ReadonlyArray<unknown>) => Promise<ReadonlyArray<Row>>;

export interface Database {
  /** One statement by itself. Not repeated: whether it may be is known to the caller. */
  readonly query: Query;
  /** A transaction at READ COMMITTED. When it rejects, nobody knows whether it was committed. */
  readonly transaction: <T>(work: (query: Query) => Promise<T>) => Promise<T>;
}

export const openDatabase = (connections = 10): Database => {
  const pool = new pg.Pool({
    connectionString: process.env["DATABASE_URL"],
    max: connections,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  });
  // A connection that dies while idle is told here; without a listener it would end the process.
  pool.on("error", () => {});
  const transaction = async <T>(work: (query: Query) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    client.on("error", ignore);
    const query: Query = async (text, values = []) =>
      (await client.query(text, [...values])).rows as Array<Row>;
    try {
      await client.query("BEGIN");
      const result = await work(query);
      await client.query("COMMIT");
      done(client);
      return result;
    } catch (error) {
      const alive = await client.query("ROLLBACK").then(
        () => true,
        () => false,
      );
      done(client, !alive);
      throw error;
    }
  };
  return {
    query: async (text, values = []) => (await pool.query(text, [...values])).rows as Array<Row>,
    transaction,
  };
};

/** Does `work` again when it rejects, until `ms` are over; then rejects as it did last. Only for work that may be done twice. */
export const persistently = async <T>(work: () => Promise<T>, ms = 1_500): Promise<T> => {
  const until = Date.now() + ms;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > until) throw error;
      await pause(20);
    }
  }
};

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const ignore = (): void => {};

const done = (client: pg.PoolClient, broken = false): void => {
  client.off("error", ignore);
  client.release(broken);
};
