import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runBuild } from "./build.ts";
import { startCandidate } from "./candidate.ts";
import { inheritedEnvironment } from "./environment.ts";
import { createLogRing, type LogRing } from "./log-ring.ts";
import { freePort, isAccepting, isFree } from "./ports.ts";
import { pidsMarked } from "./process-table.ts";
import type { CandidateStart, RunningCandidate } from "./process-types.ts";
import { openRunSite, type RunSite } from "./run-site.ts";

const root = mkdtempSync(join(tmpdir(), "mettle-candidate-test-"));
let site: RunSite;

beforeAll(async () => {
  site = await openRunSite({ root });
});

afterAll(async () => {
  await site.close();
  expect(readdirSync(root)).toEqual([]);
  expect(existsSync(site.openFolder)).toBe(false);
  rmSync(root, { recursive: true });
});

const server = "require('http').createServer((q,r)=>r.end('x')).listen(+process.env.PORT,'127.0.0.1');";

const startOf = async (
  argv: CandidateStart["argv"],
  more: Partial<CandidateStart> = {},
): Promise<CandidateStart & { readonly log: LogRing }> => {
  const port = await freePort();
  const env = { ...inheritedEnvironment(), PORT: String(port) };
  return { site, argv, cwd: root, env, port, log: createLogRing(), name: "0", ...more };
};

const started = async (start: CandidateStart): Promise<RunningCandidate> => {
  const outcome = await startCandidate(start);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
};

const refused = async (start: CandidateStart): Promise<string> => {
  const outcome = await startCandidate(start);
  return outcome.ok ? "started" : outcome.error.type;
};

const nothingLeft = (): void => expect(pidsMarked(`${site.id}.`)).toEqual([]);

test("a service is killed and its port is free at once", async () => {
  const candidate = await started(await startOf(["node", "-e", server]));
  expect(candidate.isAlive()).toBe(true);
  expect(candidate.rss()).toBeGreaterThan(5_000_000);
  await candidate.kill9();
  expect(await isFree(candidate.port)).toBe(true);
  expect((await candidate.exited).how).toBe("expected");
  nothingLeft();
});

test("the real server behind a shell dies with the shell", async () => {
  const candidate = await started(await startOf(["sh", "-c", `node -e "${server}"; true`]));
  await candidate.kill9();
  expect(await isAccepting(candidate.port)).toBe(false);
  nothingLeft();
});

test("what left the group by setsid and two forks is found by its marker and killed", async () => {
  const argv = [
    "sh",
    "-c",
    `(setsid sleep 60 &) ; (setsid setsid sleep 61 &) ; exec node -e "${server}"`,
  ] as const;
  const candidate = await started(await startOf(argv));
  expect(pidsMarked(`${site.id}.`).length).toBeGreaterThanOrEqual(3);
  await candidate.kill9();
  nothingLeft();
});

test("a program that goes to the background is refused, and what it left is gone", async () => {
  const start = await startOf(["sh", "-c", `setsid node -e "${server}" & sleep 0.01`]);
  expect(await refused(start)).toBe("EndedEarly");
  expect(await isAccepting(start.port)).toBe(false);
  nothingLeft();
});

test("a program that does not exist, ends early, or never listens says so", async () => {
  expect(await refused(await startOf(["no-such-program"]))).toBe("CommandNotFound");
  const early = await startOf(["sh", "-c", "echo no config >&2; exit 3"]);
  expect(await refused(early)).toBe("EndedEarly");
  expect(early.log.lines()).toEqual(["0 | no config"]);
  expect(await refused(await startOf(["sleep", "60"], { startLimitMs: 100 }))).toBe("NeverListened");
  nothingLeft();
});

test("a service that listens late is waited for", async () => {
  const candidate = await started(await startOf(["node", "-e", `setTimeout(()=>{${server}},300)`]));
  expect(candidate.startMs).toBeGreaterThan(300);
  await candidate.kill9();
});

test("a port that somebody else holds is told from a service that ends early", async () => {
  const holder = await started(await startOf(["node", "-e", server]));
  // It notices a moment after it has started, while the port seems to answer.
  const second = await startOf(["node", "-e", server], { port: holder.port });
  const outcome = await startCandidate({ ...second, env: { ...second.env, PORT: String(holder.port) } });
  if (outcome.ok) expect((await outcome.value.exited).how).toBe("ended");
  else expect(outcome.error.type).toBe("PortTaken");
  await holder.kill9();
});

test("100 MB of log neither block the service nor are kept", async () => {
  const flood =
    "const b=Buffer.alloc(65536,'y'.repeat(99)+'\\n');let n=0;const w=()=>{while(n++<1600)if(!process.stdout.write(b))return process.stdout.once('drain',w);console.log('done');};";
  const start = await startOf(["node", "-e", `${server}${flood}w();`]);
  const candidate = await started(start);
  for (let waited = 0; waited < 500 && !start.log.lines().at(-1)?.endsWith("done"); waited += 1)
    await sleep(20);
  expect(start.log.taken()).toBeGreaterThan(100_000_000);
  expect(start.log.lines()).toHaveLength(200);
  await candidate.kill9();
});

test("a service that eats memory is ended with a sentence", async () => {
  const eat = "const kept=[];setInterval(()=>kept.push(Buffer.alloc(8e6,1)),5);";
  const candidate = await started(await startOf(["node", "-e", server + eat], { limits: { memoryMb: 150 } }));
  const { how, says } = await candidate.exited;
  expect(how).toBe("memory");
  expect(says).toMatch(/^it used \d+ MB of memory; the limit is 150 MB$/u);
  nothingLeft();
});

test("a service that starts too many processes is ended, and all of them with it", async () => {
  const bomb = `node -e "${server}" & while true; do setsid sleep 30 & sleep 0.005; done`;
  const candidate = await started(await startOf(["sh", "-c", bomb], { limits: { processes: 20 } }));
  expect((await candidate.exited).how).toBe("processes");
  nothingLeft();
});

test("SIGTERM is heard; one that ignores it is killed", async () => {
  const polite = await startOf([
    "node",
    "-e",
    `${server}process.on('SIGTERM',()=>{console.log('bye');process.exit(0)})`,
  ]);
  const candidate = await started(polite);
  await candidate.term();
  await sleep(20);
  expect((await candidate.exited).code).toBe(0);
  expect(polite.log.lines()).toEqual(["0 | bye"]);
  const deaf = await started(await startOf(["node", "-e", `${server}process.on('SIGTERM',()=>{})`]));
  await deaf.term();
  expect((await deaf.exited).signal).toBe("SIGKILL");
});

test("a paused service does nothing until it is resumed", async () => {
  const start = await startOf(["node", "-e", `${server}setInterval(()=>console.log('tick'),5)`]);
  const candidate = await started(start);
  await sleep(50);
  candidate.pause();
  await sleep(30);
  const before = start.log.taken();
  await sleep(100);
  expect(start.log.taken()).toBe(before);
  candidate.resume();
  await sleep(100);
  expect(start.log.taken()).toBeGreaterThan(before);
  await candidate.kill9();
});

test("a build ends with its verdict, and leaves nothing behind", async () => {
  const build = { site, cwd: root, env: inheritedEnvironment(), log: createLogRing(), limitMs: 5000 };
  expect((await runBuild({ ...build, argv: ["true"] })).isBuilt).toBe(true);
  expect((await runBuild({ ...build, argv: ["sh", "-c", "setsid sleep 60 & exit 2"] })).says).toBe(
    "it ended with exit code 2",
  );
  expect((await runBuild({ ...build, limitMs: 50, argv: ["sleep", "60"] })).says).toBe(
    "it took longer than 0.05 s",
  );
  nothingLeft();
});

test("our keys and database are not handed to a program under test", () => {
  const env = { PATH: "/bin", METTLE_DATA_DIR: "/x", OPENAI_API_KEY: "k", DATABASE_URL: "d", HOME: "/h" };
  expect(inheritedEnvironment(env)).toEqual({ PATH: "/bin", HOME: "/h" });
});
