/** A PostgreSQL server of our own in the data directory: adopted if it runs, started if not, made if there is none. */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { WorkspaceUnavailable } from "#app/ports/unavailable.ts";
import { type Binaries, findBinaries } from "./binaries.ts";
import { isReachable, type RunAs, runAs } from "./run-as.ts";
import { removeStaleLocks, serverPid } from "./stale-locks.ts";

export interface LocalServer {
  readonly connection: { readonly host: string; readonly user: string; readonly database: string };
  /** Ends the server, unless another process is using it. */
  readonly stopIfUnused: () => Promise<void>;
}

/** A first start takes about one second; a machine under load, or a recovery after a crash, more. */
const startTimeoutMs = 30_000;

export const startPostgres = async (dataFolder: string): Promise<LocalServer> => {
  const user = runAs();
  if (!isReachable(dataFolder, user)) {
    throw new WorkspaceUnavailable(
      `The database runs as the user ${user.name}, who cannot reach ${dataFolder}. Set METTLE_DATA_DIR to a folder outside private folders, such as /var/lib/mettle.`,
    );
  }
  const cluster = join(dataFolder, "postgres");
  const socketFolder = makeSocketFolder(dataFolder, user);
  const connection = { host: socketFolder, user: "mettle", database: "postgres" };
  const server = { connection, stopIfUnused: () => stopIfUnused(connection, cluster) };
  if (await canConnect(connection)) return server;
  const binaries = findBinaries(dataFolder, user);
  if (!existsSync(join(cluster, "PG_VERSION"))) makeCluster(binaries, dataFolder, cluster, user);
  const deadline = performance.now() + startTimeoutMs;
  while (performance.now() < deadline) {
    removeStaleLocks(cluster, socketFolder);
    const child = launch(binaries, dataFolder, cluster, socketFolder, user);
    if (await becomesReady(connection, child, deadline)) return server;
    // Another start may have won, or a stopping server still holds the lock: look again shortly.
    await sleep(100);
  }
  throw new WorkspaceUnavailable(refusal(dataFolder));
};

type Connection = LocalServer["connection"];

const canConnect = async (connection: Connection): Promise<boolean> => {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 2000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Unix socket paths end at 107 bytes, so the socket stands in a short temporary folder that only its user may enter. */
const makeSocketFolder = (dataFolder: string, user: RunAs): string => {
  const hash = createHash("sha256").update(dataFolder).digest("hex").slice(0, 16);
  const folder = join(tmpdir().length < 60 ? tmpdir() : "/tmp", `mettle-${hash}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const status = lstatSync(folder);
  const wanted = user.switchTo?.uid ?? process.getuid?.() ?? status.uid;
  if (user.switchTo && status.uid === 0) chownSync(folder, user.switchTo.uid, user.switchTo.gid);
  else if (!status.isDirectory() || status.uid !== wanted) {
    throw new WorkspaceUnavailable(
      `${folder} belongs to another user. Remove it and start again, or set TMPDIR.`,
    );
  }
  return folder;
};

/** Made beside and renamed: an interrupted or doubled first start never leaves half a cluster. */
const makeCluster = ({ initdb }: Binaries, dataFolder: string, cluster: string, user: RunAs): void => {
  for (const name of readdirSync(dataFolder)) {
    if (name.startsWith("postgres.new-") && !isAlive(Number(name.split("-").at(-1)))) {
      rmSync(join(dataFolder, name), { recursive: true, force: true });
    }
  }
  const partial = join(dataFolder, `postgres.new-${process.pid}`);
  mkdirSync(partial, { mode: 0o700 });
  if (user.switchTo) chownSync(partial, user.switchTo.uid, user.switchTo.gid);
  const made = spawnSync(
    initdb,
    ["-D", partial, "-U", "mettle", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-instructions"],
    { ...user.switchTo, cwd: "/", encoding: "utf8", env: {} },
  );
  if (made.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    const reason = worstLine([made.error?.message ?? "", ...(made.stderr ?? "").split("\n")]);
    throw new WorkspaceUnavailable(
      `The database could not be made in ${dataFolder}: ${reason}. ${adviceFor(reason)}`,
    );
  }
  try {
    renameSync(partial, cluster);
  } catch {
    rmSync(partial, { recursive: true, force: true });
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Everything stays local: no TCP, one socket. Durable as Postgres is by default. */
const launch = (
  { postgres }: Binaries,
  dataFolder: string,
  cluster: string,
  socketFolder: string,
  user: RunAs,
): Launched => {
  const log = openSync(join(dataFolder, "postgres.log"), "a", 0o600);
  const settings = [
    "listen_addresses=",
    "max_connections=60",
    "shared_buffers=32MB",
    "log_min_messages=warning",
    // What was erased must not live on in old log files that wait to be used again.
    "wal_recycle=off",
    "min_wal_size=32MB",
  ];
  const child = spawn(
    postgres,
    ["-D", cluster, "-k", socketFolder, ...settings.flatMap((setting) => ["-c", setting])],
    { ...user.switchTo, cwd: "/", detached: true, stdio: ["ignore", log, log], env: { TZ: "UTC" } },
  );
  closeSync(log);
  const launched = { ended: false };
  child.on("exit", () => {
    launched.ended = true;
  });
  child.on("error", () => {
    launched.ended = true;
  });
  child.unref();
  return launched;
};

interface Launched {
  ended: boolean;
}

const becomesReady = async (connection: Connection, child: Launched, deadline: number): Promise<boolean> => {
  while (performance.now() < deadline) {
    if (await canConnect(connection)) return true;
    if (child.ended) return false;
    await sleep(20);
  }
  return false;
};

const refusal = (dataFolder: string): string => {
  const log = readFileSync(join(dataFolder, "postgres.log"), "utf8").trim().split("\n");
  const reason = worstLine(log);
  return `The database did not start: ${reason}. ${adviceFor(reason)}`;
};

/** The line that names the cause: what a person can act on, else the last error, else the last word. */
const worstLine = (lines: ReadonlyArray<string>): string =>
  (
    lines.find((line) => /No space left|quota|Permission denied|Read-only/iu.test(line)) ??
    lines.findLast((line) => /FATAL|PANIC|ERROR|error:|could not/u.test(line)) ??
    lines.findLast((line) => line.trim() !== "") ??
    ""
  ).trim();

const adviceFor = (reason: string): string =>
  /space left|quota/iu.test(reason)
    ? "Free some space and start again."
    : "Set METTLE_DATA_DIR to another folder, or DATABASE_URL to a Postgres of your own.";

const stopIfUnused = async (connection: Connection, cluster: string): Promise<void> => {
  const client = new pg.Client(connection);
  client.on("error", () => undefined);
  let isStopping = false;
  try {
    await client.connect();
    const others = await client.query<{ readonly count: number }>(
      "select count(*)::int as count from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    );
    const pid = serverPid(cluster);
    // SIGINT is Postgres' fast shutdown: open transactions roll back, everything committed is kept.
    if (others.rows[0]?.count === 0 && pid !== null) {
      process.kill(pid, "SIGINT");
      isStopping = true;
    }
  } catch {
    // Already gone.
  } finally {
    await client.end().catch(() => undefined);
  }
  // Its last files are written when its own lock file is gone.
  for (let waited = 0; isStopping && serverPid(cluster) !== null && waited < stopTimeoutMs; waited += 20) {
    await sleep(20);
  }
};

/** A fast shutdown takes a tenth of a second; a busy disk takes longer. */
const stopTimeoutMs = 10_000;
