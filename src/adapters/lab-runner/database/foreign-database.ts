/** A fresh database in a server that the user names; nothing below the proxy is ever touched. */
import pg from "pg";
import { WorkspaceUnavailable } from "#app/ports/unavailable.ts";
import type { RunSite } from "../process/run-site.ts";
import { openPostgresProxy, type PostgresProxyOptions } from "../proxies/postgres-proxy.ts";
import type { LabDatabase } from "./database-types.ts";

export const openForeignDatabase = async (
  url: string,
  { site, onWrite }: { readonly site: RunSite; readonly onWrite?: PostgresProxyOptions["onWrite"] },
): Promise<LabDatabase> => {
  const address = addressOf(url);
  const name = `mettle_lab_${site.id}`;
  const version = await within(url, async (client) => {
    await client.query(`create database ${name}`);
    const { rows } = await client.query<{ readonly server_version: string }>("show server_version");
    return `postgres ${rows[0]?.server_version.split(" ")[0] ?? ""}`.trim();
  });
  const upstream = { host: address.hostname || "127.0.0.1", port: Number(address.port || 5432) };
  const proxy = await openPostgresProxy({ upstream, ...(onWrite ? { onWrite } : {}) });
  const direct = new URL(address);
  direct.pathname = `/${name}`;
  const proxied = new URL(direct);
  proxied.host = `127.0.0.1:${proxy.port}`;
  proxied.searchParams.set("sslmode", "disable");
  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    await proxy.close();
    await within(url, (client) => client.query(`drop database if exists ${name} with (force)`));
  };
  return {
    url: proxied.href,
    directUrl: direct.href,
    proxy,
    version,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
};

const addressOf = (url: string): URL => {
  try {
    return new URL(url);
  } catch {
    throw new WorkspaceUnavailable(
      "LAB_DATABASE_URL is no address. It looks like postgres://user:password@host:5432/database.",
    );
  }
};

const within = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await work(client);
  } catch (thrown) {
    throw new WorkspaceUnavailable(
      `LAB_DATABASE_URL cannot be used: ${thrown instanceof Error ? thrown.message : String(thrown)}. Its user must be allowed to create databases.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
};
