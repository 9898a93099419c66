/** What the engine sees of a run's database. */
import type { PostgresProxy } from "../proxies/postgres-proxy.ts";

/**
 * Where the PostgreSQL programs are, and as whom they run: given by whoever composes, since adapters do not know each
 * other. May throw `WorkspaceUnavailable` with a sentence for people. `folder`: where a copy may be put, if one is needed.
 */
export type FindPostgres = (folder: string) => PostgresPrograms;

export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
  /** Set only when this process is root and the server must become someone else. */
  readonly switchTo: { readonly uid: number; readonly gid: number } | null;
}

/** A database of one run, empty, behind a proxy of its own. */
export interface LabDatabase {
  /** For the candidates: `postgres://lab:lab@127.0.0.1:PORT/lab?sslmode=disable`, through the proxy. */
  readonly url: string;
  /** For the harness alone: past the proxy, so that it is never cut. */
  readonly directUrl: string;
  readonly proxy: PostgresProxy;
  /** "postgres 18.4" */
  readonly version: string;
  /** Ends the server (or drops the database), and removes it. Safe to repeat. */
  readonly close: () => Promise<void>;
}
