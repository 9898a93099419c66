/** One Postgres, whichever: `DATABASE_URL` if set, else our own in the data directory. Migrated before anyone uses it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Kysely, type Migration, Migrator, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { WorkspaceUnavailable } from "#app/ports/unavailable.ts";
import { dataDirectory, prepareDataDirectory } from "./data-directory.ts";
import { startPostgres } from "./launcher/start-postgres.ts";
import type { Tables } from "./tables.ts";

export interface Connected {
  readonly db: Kysely<Tables>;
  readonly pool: pg.Pool;
  /** Where the data is, for people. */
  readonly place: string;
  readonly close: () => Promise<void>;
}

/** `migrations` is the folder of numbered SQL files. Throws `WorkspaceUnavailable` with a sentence for people. */
export const connect = async (environment: NodeJS.ProcessEnv, migrations: string): Promise<Connected> => {
  const url = environment["DATABASE_URL"];
  return url
    ? connectTo({ connectionString: url }, withoutPassword(url), migrations, async () => undefined)
    : connectLocally(environment, migrations);
};

const connectLocally = async (environment: NodeJS.ProcessEnv, migrations: string): Promise<Connected> => {
  const folder = dataDirectory(environment);
  prepareDataDirectory(folder);
  const server = await startPostgres(folder);
  return connectTo(server.connection, folder, migrations, server.stopIfUnused);
};

const connectTo = async (
  connection: pg.PoolConfig,
  place: string,
  migrations: string,
  afterClose: () => Promise<void>,
): Promise<Connected> => {
  const pool = new pg.Pool({ ...connection, max: 10, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db, migrations);
  } catch (thrown) {
    await pool.end();
    throw new WorkspaceUnavailable(
      `The database at ${place} cannot be used: ${thrown instanceof Error ? thrown.message : String(thrown)}.`,
    );
  }
  return {
    db,
    pool,
    place,
    close: async () => {
      await pool.end();
      await afterClose();
    },
  };
};

/** Kysely's migrator holds a lock, so that four starts at once run each file once. */
const migrate = async (db: Kysely<Tables>, folder: string): Promise<void> => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          files.map((name) => [
            name.slice(0, -".sql".length),
            migrationOf(readFileSync(join(folder, name), "utf8")),
          ]),
        ),
    },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
};

const migrationOf = (text: string): Migration => ({
  up: async (db) => {
    await sql.raw(text).execute(db);
  },
});

const withoutPassword = (url: string): string => url.replace(/:[^:@/]{1,200}@/u, ":…@");
