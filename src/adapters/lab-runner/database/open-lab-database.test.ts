import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
// Tests may know both adapters; compose is what joins them.
import { findPostgres } from "#adapters/db/launcher/find-postgres.ts";
import { pidsMarked } from "../process/process-table.ts";
import { openRunSite, type RunSite } from "../process/run-site.ts";
import type { LabDatabase } from "./database-types.ts";
import { openLabDatabase } from "./open-lab-database.ts";

const root = mkdtempSync(join(tmpdir(), "mettle-labdb-test-"));
let site: RunSite;
let database: LabDatabase;
const written: Array<string> = [];
let beforeReply: () => Promise<void> = async () => undefined;

beforeAll(async () => {
  site = await openRunSite({ root: join(root, "runs") });
  database = await openLabDatabase({
    site,
    cacheFolder: join(root, "cache"),
    findPostgres,
    onWrite: async (kind, n) => {
      written.push(`${kind} ${n}`);
      await beforeReply();
    },
  });
  const client = await connected(database.directUrl);
  await client.query("create table seen (word text); grant all on seen to lab");
}, 60_000);

const clients: Array<pg.Client> = [];
const connected = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  clients.push(client);
  await client.connect();
  return client;
};

afterEach(async () => {
  beforeReply = async () => undefined;
  for (const client of clients.splice(0)) await client.end().catch(() => undefined);
});

afterAll(async () => {
  await database.close();
  expect(pidsMarked(`${site.id}.`)).toEqual([]);
  await site.close();
  rmSync(root, { recursive: true });
});

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "done",
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  );

const count = async (word: string): Promise<number> => {
  const client = await connected(database.directUrl);
  const { rows } = await client.query("select count(*)::int as n from seen where word = $1", [word]);
  return rows[0]?.n ?? -1;
};

test("the service gets a real PostgreSQL, in which it may make tables", async () => {
  expect(database.version).toMatch(/^postgres \d+/u);
  const client = await connected(database.url);
  await client.query("create table own (id bigserial primary key)");
  expect((await client.query("insert into own default values returning id")).rows).toEqual([{ id: "1" }]);
  const { rows } = await client.query("show deadlock_timeout");
  expect(rows[0]?.deadlock_timeout).toBe("20ms");
});

for (const [protocol, insert] of [
  ["simple", (client: pg.Client) => client.query("insert into seen values ('simple')")],
  ["extended", (client: pg.Client) => client.query("insert into seen values ($1)", ["extended"])],
] as const) {
  test(`an INSERT whose answer was cut is committed (${protocol} protocol)`, async () => {
    const client = await connected(database.url);
    const cut = database.proxy.cutNextCommit();
    expect(await codeOf(insert(client))).toBe("ECONNRESET");
    expect(await cut).toBe("INSERT");
    expect(await count(protocol)).toBe(1);
  });
}

test("inside a transaction only the COMMIT is cut, and it was done", async () => {
  const client = await connected(database.url);
  const cut = database.proxy.cutNextCommit();
  await client.query("begin");
  await client.query("insert into seen values ($1)", ["tx"]);
  expect(await count("tx")).toBe(0);
  expect(await codeOf(client.query("commit"))).toBe("ECONNRESET");
  expect(await cut).toBe("COMMIT");
  expect(await count("tx")).toBe(1);
});

test("reads, and writes that met no row, are not cut", async () => {
  const client = await connected(database.url);
  const cut = database.proxy.cutNextCommit();
  expect(await codeOf(client.query("update seen set word = 'x' where word = 'nobody'"))).toBe("done");
  expect(await codeOf(client.query("select count(*) from seen"))).toBe("done");
  database.proxy.disarm();
  expect(await cut).toBeNull();
});

test("while the database is cut connections end and new ones are refused; then they are accepted", async () => {
  const client = await connected(database.url);
  const sleeping = codeOf(client.query("select pg_sleep(5)"));
  const over = database.proxy.cut(80);
  expect(await sleeping).toBe("ECONNRESET");
  expect(await codeOf(connected(database.url))).toBe("ECONNREFUSED");
  await over;
  expect((await (await connected(database.url)).query("select 1 as one")).rows).toEqual([{ one: 1 }]);
});

test("whoever waits for the n-th write of a kind is told before the service is", async () => {
  database.proxy.resetCounts();
  written.length = 0;
  const client = await connected(database.url);
  let isTold = false;
  beforeReply = async () => {
    expect(await count("trigger")).toBe(written.length);
    expect(isTold).toBe(false);
  };
  await client.query("insert into seen values ($1)", ["trigger"]);
  isTold = true;
  beforeReply = async () => undefined;
  await client.query("insert into seen values ($1)", ["trigger"]);
  expect(written).toEqual(["INSERT 1", "INSERT 2"]);
});

test("queries are counted, and each round trip is late by what was asked", async () => {
  const client = await connected(database.url);
  const before = database.proxy.queries();
  for (let n = 0; n < 5; n += 1) await client.query("select $1::int", [n]);
  expect(database.proxy.queries() - before).toBe(5);
  const over = database.proxy.delay(40, 5000);
  const begun = performance.now();
  await client.query("select 1");
  expect(performance.now() - begun).toBeGreaterThanOrEqual(39);
  database.proxy.heal();
  await over;
});

test("a row of 20 MB and 50,000 rows come through whole, and a client that asks for TLS is told no", async () => {
  const client = await connected(database.url);
  const { rows } = await client.query("select repeat('x', 20000000) as long");
  expect(rows[0]?.long.length).toBe(20_000_000);
  expect((await client.query("select generate_series(1, 50000)")).rows).toHaveLength(50_000);
  await client.query("insert into seen values ($1)", ["y".repeat(3_000_000)]);
  const secure = new pg.Client({ connectionString: database.url.replace("sslmode=disable", ""), ssl: true });
  secure.on("error", () => undefined);
  expect(await codeOf(secure.connect())).toMatch(/does not support SSL/u);
});

test("a database in a server of the user's is made for the run, and dropped", async () => {
  const other = await openRunSite({ root: join(root, "runs") });
  // The run's own server plays the user's: over TCP, through its proxy, as its superuser.
  const externalUrl = database.url.replace("lab:lab@", "mettle:any@");
  const foreign = await openLabDatabase({ site: other, cacheFolder: root, findPostgres, externalUrl });
  const client = await connected(foreign.url);
  expect((await client.query("select current_database() as name")).rows[0]?.name).toBe(
    `mettle_lab_${other.id}`,
  );
  await foreign.close();
  await other.close();
  const direct = await connected(database.directUrl);
  const { rows } = await direct.query("select datname from pg_database where datname like 'mettle_lab_%'");
  expect(rows).toEqual([]);
});
