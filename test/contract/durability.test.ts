/** What was acknowledged is there after any crash, and every refusal to start is one clear sentence. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { dataFolder, removeFolder, startServer } from "../support/start-server.ts";

const folders: Array<string> = [];
const newFolder = (): string => {
  const folder = dataFolder();
  folders.push(folder);
  return folder;
};

afterAll(() => {
  for (const folder of folders) {
    // A killed server leaves its Postgres behind, which the next start would adopt; here nothing comes next.
    spawnSync("pkill", ["-INT", "-f", `postgres -D ${folder}`]);
    removeFolder(folder);
  }
}, 60_000);

test("kill -9 of the server during saves, twenty times: nothing acknowledged is lost", async () => {
  const folder = newFolder();
  const acknowledged: Array<string> = [];
  for (let round = 0; round < 20; round += 1) {
    const server = await startServer(folder);
    const saves = Array.from({ length: 30 }, async (_, i) => {
      const name = `r${round}-${i}.md`;
      const answer = await server
        .ask("POST", "/v1/postings", { name, text: "# Backend Engineer\nGo and PostgreSQL." })
        .catch(() => null);
      if (answer?.status === 201) acknowledged.push(name);
    });
    // After the first answer, somewhere in the middle of the saves; each round at another point.
    await Promise.race(saves);
    await new Promise((resolve) => setTimeout(resolve, round));
    await server.end("SIGKILL");
    await Promise.all(saves);
  }
  const server = await startServer(folder);
  const found = new Set<string>();
  for (let path: string | null = "/v1/postings?limit=200"; path !== null; ) {
    const page = (await (await server.ask("GET", path)).json()) as {
      readonly items: ReadonlyArray<{ readonly name: string }>;
      readonly next: string | null;
    };
    for (const { name } of page.items) found.add(name);
    path = page.next === null ? null : `/v1/postings?limit=200&cursor=${page.next}`;
  }
  await server.end("SIGTERM");
  expect(acknowledged.length).toBeGreaterThan(20);
  expect(acknowledged.filter((name) => !found.has(name))).toEqual([]);
}, 120_000);

test("a triage whose server was killed is finished by the next one", async () => {
  const folder = newFolder();
  const first = await startServer(folder);
  const resume = {
    name: "resume.md",
    text: "# Ana Torres (fictional)\n\n## Experience\n\n### Backend Engineer, Lumen (fictional), 2019 – 2024\n- Cut p99 latency from 900 ms to 120 ms.",
  };
  const { id: resumeId } = (await (await first.ask("POST", "/v1/resumes", resume)).json()) as {
    readonly id: string;
  };
  const files = Array.from({ length: 300 }, (_, i) => ({
    name: `p${i}.md`,
    text: `# Backend Engineer ${i}\n\n## Requirements\n- Go\n- PostgreSQL\n`,
  }));
  const { id } = (await (await first.ask("POST", "/v1/triage-runs", { resumeId, files })).json()) as {
    readonly id: string;
  };
  await new Promise((resolve) => setTimeout(resolve, 300));
  await first.end("SIGKILL");
  const second = await startServer(folder);
  const events = await (await second.ask("GET", `/v1/runs/${id}/events`)).text();
  expect(events).toContain("event: done");
  expect([...events.matchAll(/^event: item$/gmu)]).toHaveLength(300);
  await second.end("SIGTERM");
}, 120_000);

test("two starts at once on one folder both serve", async () => {
  const folder = newFolder();
  const servers = await Promise.all([startServer(folder), startServer(folder)]);
  for (const server of servers) expect((await server.ask("GET", "/v1/profile")).status).toBe(200);
  await Promise.all(servers.map((server) => server.end("SIGTERM")));
}, 60_000);

test("a port in use is named, with exit 1", async () => {
  const busy = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => busy.once("listening", resolve));
  const address = busy.address();
  const port = typeof address === "object" && address !== null ? String(address.port) : "";
  await expect(startServer(newFolder(), { METTLE_PORT: port })).rejects.toThrow(
    new RegExp(`exit 1: Port ${port} is in use`, "u"),
  );
  busy.close();
});

test("a data folder that is a file is a sentence, not a stack", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "file"), "");
  await expect(startServer(join(folder, "file"))).rejects.toThrow(/exit 1: .*METTLE_DATA_DIR/u);
});

test.runIf(process.getuid?.() === 0)(
  "as root, a folder that the database's user cannot reach is named",
  async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "private"), { mode: 0o700 });
    await expect(startServer(join(folder, "private", "data"))).rejects.toThrow(
      /exit 1: The database runs as the user/u,
    );
  },
);

test("a DATABASE_URL that nobody answers is a sentence without its password", async () => {
  const url = "postgres://me:secret@127.0.0.1:1/none";
  await expect(startServer(newFolder(), { DATABASE_URL: url })).rejects.toThrow(
    /exit 1: The database at postgres:\/\/me:…@127/u,
  );
});
