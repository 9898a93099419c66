/** One PostgreSQL server on a cluster of a run: only a socket in the run's own folder, so nobody gets past the proxy by chance. */
import { spawn } from "node:child_process";
import { chownSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { WorkspaceUnavailable } from "#app/ports/unavailable.ts";
import { markerName, signal } from "../process/process-table.ts";
import type { RunSite } from "../process/run-site.ts";
import type { PostgresPrograms } from "./database-types.ts";

export interface ServerStart {
  readonly programs: PostgresPrograms;
  readonly cluster: string;
  readonly site: RunSite;
  readonly database: string;
}

export interface DatabaseServer {
  /** Folder of the socket; Postgres calls it `.s.PGSQL.5432`. */
  readonly socketFolder: string;
  readonly ask: (sql: string) => Promise<void>;
  /** SIGINT keeps everything, SIGQUIT is for what is thrown away. Resolves when it is gone. */
  readonly stop: (how: "SIGINT" | "SIGQUIT") => Promise<void>;
}

const startLimitMs = 30_000;

/**
 * Commits are flushed as in production: otherwise a service would look faster than it is, and the moments in which a
 * race can happen would be shorter. Everything else is as cheap as it gets, since nobody needs this database tomorrow.
 */
const settings = [
  "listen_addresses=",
  // Two instances with a pool of 50 each, and ours.
  "max_connections=150",
  "superuser_reserved_connections=5",
  "shared_buffers=64MB",
  // A deadlock that is found after a second ends no run in time: 54.8 s without, 1.7 s with this.
  "deadlock_timeout=20ms",
  "checkpoint_timeout=1h",
  "max_wal_size=2GB",
  "full_page_writes=off",
  "wal_level=minimal",
  "max_wal_senders=0",
  "autovacuum_naptime=5s",
  "jit=off",
  "io_method=sync",
  "max_worker_processes=4",
  // No shared memory that outlives a kill -9.
  "dynamic_shared_memory_type=mmap",
  "log_min_messages=fatal",
];

export const startServer = async ({
  programs,
  cluster,
  site,
  database,
}: ServerStart): Promise<DatabaseServer> => {
  const socketFolder = join(site.openFolder, "socket");
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 });
  if (programs.switchTo) chownSync(socketFolder, programs.switchTo.uid, programs.switchTo.gid);
  const words = ["-D", cluster, "-k", socketFolder, ...settings.flatMap((setting) => ["-c", setting])];
  const child = spawn(programs.postgres, words, {
    ...programs.switchTo,
    cwd: "/",
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    env: { TZ: "UTC", [markerName]: site.marker() },
  });
  let said = "";
  child.stderr.on("data", (piece: Buffer) => {
    said = `${said}${piece.toString()}`.slice(-2000);
  });
  const end = { isOver: false };
  const gone = new Promise<void>((resolve) => {
    for (const event of ["exit", "error"]) {
      child.once(event, () => {
        end.isOver = true;
        resolve();
      });
    }
  });
  const connection = { host: socketFolder, user: "mettle", database };
  const client = await connectWhenReady(connection, end);
  if (client === null) {
    if (child.pid) signal(child.pid, "SIGQUIT");
    throw new WorkspaceUnavailable(
      `The lab's database did not start: ${said.trim().split("\n").at(-1)}. Set LAB_DATABASE_URL to a Postgres of your own.`,
    );
  }
  return {
    socketFolder,
    ask: async (sql) => {
      await client.query(sql);
    },
    stop: async (how) => {
      await client.end().catch(() => undefined);
      if (end.isOver || !child.pid) return;
      signal(child.pid, how);
      await Promise.race([gone, sleep(5000, null, { ref: false })]);
      if (!end.isOver) signal(child.pid, "SIGKILL");
      await gone;
    },
  };
};

const connectWhenReady = async (
  connection: pg.ClientConfig,
  end: { readonly isOver: boolean },
): Promise<pg.Client | null> => {
  const deadline = performance.now() + startLimitMs;
  while (performance.now() < deadline && !end.isOver) {
    const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5000 });
    client.on("error", () => undefined);
    try {
      await client.connect();
      return client;
    } catch {
      await client.end().catch(() => undefined);
      await sleep(5);
    }
  }
  return null;
};
