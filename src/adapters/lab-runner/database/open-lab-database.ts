/** A database of one run, behind its proxy: a server of our own, or a fresh database in the one the user names. */
import { join } from "node:path";
import type { RunSite } from "../process/run-site.ts";
import type { PostgresProxyOptions } from "../proxies/postgres-proxy.ts";
import { openPostgresProxy } from "../proxies/postgres-proxy.ts";
import type { FindPostgres, LabDatabase } from "./database-types.ts";
import { openForeignDatabase } from "./foreign-database.ts";
import { startServer } from "./server.ts";
import { copyCluster, templateCluster } from "./template-cluster.ts";

export interface LabDatabaseOptions {
  readonly site: RunSite;
  /** `<data directory>/labs/postgres`: the template is kept there between runs. */
  readonly cacheFolder: string;
  readonly findPostgres: FindPostgres;
  /** `LAB_DATABASE_URL`; its server must accept connections without TLS. */
  readonly externalUrl?: string | undefined;
  readonly onWrite?: PostgresProxyOptions["onWrite"];
}

/** Throws `WorkspaceUnavailable` with a sentence for people. */
export const openLabDatabase = async (options: LabDatabaseOptions): Promise<LabDatabase> =>
  options.externalUrl ? openForeignDatabase(options.externalUrl, options) : openOwnDatabase(options);

const openOwnDatabase = async (options: LabDatabaseOptions): Promise<LabDatabase> => {
  const { site, cacheFolder, findPostgres, onWrite } = options;
  const programs = findPostgres(cacheFolder);
  const template = await templateCluster(programs, cacheFolder, site);
  const cluster = join(site.openFolder, "cluster");
  await copyCluster(template.folder, cluster);
  const server = await startServer({ programs, cluster, site, database: "lab" });
  const path = join(server.socketFolder, ".s.PGSQL.5432");
  const proxy = await openPostgresProxy({ upstream: { path }, ...(onWrite ? { onWrite } : {}) });
  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    await proxy.close();
    await server.stop("SIGQUIT");
  };
  return {
    url: `postgres://lab:lab@127.0.0.1:${proxy.port}/lab?sslmode=disable`,
    directUrl: `postgres://mettle@/lab?host=${encodeURIComponent(server.socketFolder)}`,
    proxy,
    version: template.version,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
};
