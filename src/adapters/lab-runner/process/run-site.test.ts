import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { lockOf, sweepRuns } from "./cleanup.ts";
import { markerName, pidsMarked } from "./process-table.ts";
import { openRunSite } from "./run-site.ts";

const root = mkdtempSync(join(tmpdir(), "mettle-site-test-"));
afterAll(() => rmSync(root, { recursive: true }));

const packageRoot = fileURLToPath(new URL("../../../..", import.meta.url));

/** A harness of its own process: it starts a service that forks away from it, and waits to be killed. */
const harness = `
import { openRunSite } from "./src/adapters/lab-runner/process/run-site.ts";
import { startCandidate } from "./src/adapters/lab-runner/process/candidate.ts";
import { freePort } from "./src/adapters/lab-runner/process/ports.ts";
import { createLogRing } from "./src/adapters/lab-runner/process/log-ring.ts";
const site = await openRunSite({ root: process.argv.at(-1) });
const port = await freePort();
const serve = "require('http').createServer().listen(+process.env.PORT,'127.0.0.1')";
const argv = ["sh", "-c", "(setsid sleep 60 &); sleep 61 & node -e \\"" + serve + "\\"; true"];
const env = { PATH: process.env.PATH, PORT: String(port) };
await startCandidate({ site, argv, cwd: "/", env, port, log: createLogRing(), name: "0" });
console.log(site.id);
setInterval(() => undefined, 1000);
`;

test("kill -9 of the harness leaves no process and no folder", async () => {
  const words = ["--conditions=source", "--import", "tsx", "--input-type=module", "-e", harness, root];
  const child = spawn("node", words, { cwd: packageRoot, stdio: ["ignore", "pipe", "inherit"] });
  const id = await new Promise<string>((resolve) => {
    child.stdout.once("data", (piece: Buffer) => resolve(piece.toString().trim()));
  });
  expect(pidsMarked(`${id}.`).length).toBeGreaterThanOrEqual(4);
  child.kill("SIGKILL");
  for (let waited = 0; waited < 250 && existsSync(join(root, id)); waited += 1) await sleep(20);
  expect(pidsMarked(`${id}.`)).toEqual([]);
  expect(existsSync(join(root, id))).toBe(false);
}, 30_000);

test("what a dead harness and a dead watchdog left is cleared at the next start; a living run is left alone", async () => {
  const living = await openRunSite({ root });
  const id = "00000000dead";
  const openFolder = join(tmpdir(), `mettle-lab-${id}`);
  mkdirSync(join(root, id));
  mkdirSync(openFolder);
  const lock = { ...lockOf(id, openFolder), started: "long ago" };
  writeFileSync(join(root, id, "lock.json"), JSON.stringify(lock));
  const stray = spawn("sleep", ["60"], { env: { [markerName]: `${id}.1` }, detached: true });
  await sweepRuns(root);
  expect(
    stray.signalCode ?? (await new Promise((resolve) => stray.once("exit", (_, name) => resolve(name)))),
  ).toBe("SIGKILL");
  expect(readdirSync(root)).toEqual([living.id]);
  expect(existsSync(openFolder)).toBe(false);
  await living.close();
  expect(readdirSync(root)).toEqual([]);
});

test("a lock that names folders which are not ours removes nothing", async () => {
  const bystander = mkdtempSync(join(tmpdir(), "mettle-bystander-"));
  mkdirSync(join(root, "odd"));
  writeFileSync(join(root, "odd", "lock.json"), JSON.stringify({ ...lockOf("odd", bystander), started: "" }));
  await sweepRuns(root);
  expect(existsSync(bystander)).toBe(true);
  rmSync(bystander, { recursive: true });
});
