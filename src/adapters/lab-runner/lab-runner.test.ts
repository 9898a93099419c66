import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { FinishedLabRun, LabProgress, LabRunFailure } from "#app/ports/lab/lab-runner.ts";
import {
  type History,
  type InvariantVerdict,
  type Lab,
  type LabPlan,
  type Phase,
  request,
  type Steps,
} from "#core/labs/index.ts";
import { createLabRunner } from "./lab-runner.ts";

const folder = mkdtempSync(join(tmpdir(), "lab-runner-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A counter whose value survives a kill: `POST /add` answers the new value, `GET /` the present one. */
const counter = `
import { createServer } from "node:http";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
const file = process.env.DATA_DIR + "/count";
let count = 0;
try { count = Number(readFileSync(file, "utf8")); } catch {}
createServer((request, response) => {
  if (request.url === "/add") { count += 1; writeFileSync(file + ".new", String(count)); renameSync(file + ".new", file); }
  if (request.url === "/exit") process.exit(7);
  if (request.url === "/error") { response.statusCode = 500; return response.end('{"error":"no table"}'); }
  response.end(JSON.stringify({ count, env: process.env.MODE ?? null, instance: process.env.INSTANCE_ID }));
}).listen(Number(process.env.PORT), "127.0.0.1");
`;

const add = { f: "add", key: "n", method: "POST", path: "/add" } as const;
const read = { f: "read", key: "n", method: "GET", path: "/", readOnly: true } as const;

const countOf = (out: unknown): number => Number((out as { readonly count?: number } | null)?.count ?? -1);

/** Adds were kept: the last read is at least the number of those acknowledged. */
const kept = ({ operations }: History): InvariantVerdict => {
  const acked = operations.filter(({ f, outcome }) => f === "add" && outcome === "ok").length;
  const last = operations.findLast(({ f, outcome }) => f === "read" && outcome === "ok");
  const lost = last !== undefined && countOf(last.out) < acked;
  const violation = {
    ...{ invariant: "kept", says: "adds were lost", effects: [], faults: [], isMinimal: true },
    ops: [last?.op ?? 0],
  };
  return {
    invariant: "kept",
    status: lost ? "fail" : "pass",
    violations: lost ? [violation] : [],
    stats: { acked },
  };
};

const phase = (name: string, steps: () => Steps, changes: Partial<Phase> = {}): Phase => ({
  name,
  clients: [{ name: "c1", steps }],
  faults: [],
  limitMs: 3000,
  ...changes,
});

const labWith = (phases: ReadonlyArray<Phase>, changes: Partial<LabPlan> = {}): Lab => ({
  id: "counting",
  version: 1,
  invariants: [
    { id: "contract", kind: "contract" },
    { id: "kept", kind: "invariant" },
  ],
  plan: ({ random }) => ({
    ...{ phases, env: {}, instances: 1, database: false, stubs: [], drawn: random.token(8) },
    ...changes,
  }),
  check: (history) => [kept(history)],
});

function* readOnce(): Steps {
  const reply = yield* request(read);
  yield {
    do: "expect",
    that: "GET / answers 200",
    holds: reply.http === 200,
    saw: `it answered ${reply.http}`,
  };
}

const adds = (times: number, restMs = 0) =>
  function* (): Steps {
    for (let n = 0; n < times; n += 1) {
      const reply = yield* request({ ...add, intent: n });
      yield { do: "sleep", ms: reply.outcome === "ok" ? restMs : 10 };
    }
    yield* request(read);
  };

interface Given {
  readonly lab?: Lab;
  readonly program?: string;
  readonly run?: readonly [string, ...ReadonlyArray<string>];
  readonly build?: ReadonlyArray<string>;
  readonly progress?: (event: LabProgress) => void;
  readonly stop?: Promise<unknown>;
  readonly startLimitMs?: number;
}

type Done = Partial<FinishedLabRun> & { readonly failure?: LabRunFailure };

let runs = 0;
const plain = labWith([phase("contract", readOnce), phase("work", adds(20))]);

const run = async ({ lab = plain, program = counter, ...given }: Given) => {
  runs += 1;
  const place = mkdtempSync(join(folder, `candidate-${runs}-`));
  writeFileSync(join(place, "server.mjs"), program);
  const runner = createLabRunner({
    labs: [lab],
    policyOf: () => ({}),
    contractHashOf: () => "c0ffee",
    harness: "0.0.0",
    folder: join(folder, "labs"),
    findPostgres: () => ({ initdb: "", postgres: "", switchTo: null }),
    startLimitMs: given.startLimitMs ?? 10_000,
  });
  const command = {
    folder: place,
    build: given.build ?? null,
    run: given.run ?? ["node", "server.mjs"],
    env: {},
  } as const;
  const never = new Promise(() => undefined);
  const finished = await runner.run(
    { lab: lab.id, seed: "7f3a", size: "full", command },
    given.progress ?? (() => undefined),
    given.stop ?? never,
  );
  const done: Done = finished.ok ? finished.value : { failure: finished.error };
  return done;
};

const verdictOf = ({ run: judged }: Awaited<ReturnType<typeof run>>) => judged?.verdict;

/** Processes whose environment names one of the folders of this test. */
const survivors = (): ReadonlyArray<string> =>
  readdirSync("/proc").filter((pid) => {
    if (!/^\d{1,9}$/u.test(pid) || Number(pid) === process.pid) return false;
    try {
      return readFileSync(`/proc/${pid}/environ`, "utf8").includes(`DATA_DIR=${folder}`);
    } catch {
      return false;
    }
  });

test("a service that keeps its promises passes; what was asked and what was found is told", async () => {
  const told: Array<LabProgress> = [];
  const done = await run({ progress: (event) => told.push(event) });
  expect(done.run).toMatchObject({
    ...{ lab: "counting", version: 1, verdict: "pass", invariant: null, reason: null, stoppedIn: null },
    ...{ seed: "7f3a", size: "full", contractHash: "c0ffee" },
    invariants: [
      { invariant: "contract", status: "pass", stats: { expectations: 1 } },
      { invariant: "kept", status: "pass", stats: { acked: 20 } },
    ],
    figures: { operations: 22, ok: 22, refused: 0, unknown: 0, faults: {} },
    candidate: { command: "node server.mjs", language: "javascript" },
    machine: { database: null },
  });
  expect(done.history?.phases).toEqual(["contract", "work"]);
  expect(told.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["starting", "phase", "checking", "counts", "events"]),
  );
  expect(survivors()).toEqual([]);
});

test("kills are done, survived and counted; the environment of a phase reaches the service", async () => {
  const kills = [5, 12, 19].map(
    (n) => ({ trigger: { on: "answered", n, f: "add" }, action: { kind: "kill9" } }) as const,
  );
  const lab = labWith([
    phase("contract", readOnce),
    phase("kills", adds(200, 8), { faults: kills, limitMs: 8000 }),
    phase("final", readOnce, { restart: true, env: { MODE: "strict" } }),
  ]);
  const done = await run({ lab });
  expect(verdictOf(done)).toBe("pass");
  expect(done.run?.figures.faults["kill9"]).toBeGreaterThanOrEqual(3);
  expect(done.history?.faults.some(({ trigger }) => trigger.startsWith("answered:add#"))).toBe(true);
  expect(done.history?.operations.at(-1)?.out).toMatchObject({ env: "strict" });
});

test("a service that forgets is found out by the check, and the run ends in that phase", async () => {
  const forgetful = counter.replace(
    "count = Number(readFileSync(file",
    "count = 0 * Number(readFileSync(file",
  );
  const lab = labWith([
    phase("contract", readOnce),
    phase("work", adds(5)),
    phase("after a kill", readOnce, { restart: true }),
    phase("never reached", readOnce),
  ]);
  const done = await run({ lab, program: forgetful });
  expect(done.run).toMatchObject({ verdict: "fail", invariant: "kept", stoppedIn: "after a kill" });
});

test("a client may kill the service itself, and goes on when it is back", async () => {
  function* kill(): Steps {
    yield* request(add);
    yield { do: "act", action: { kind: "kill9" } };
    const [one] = yield { ...read, do: "request" };
    yield { do: "expect", that: "it is back", holds: one?.http === 200, saw: `${one?.err}` };
  }
  const done = await run({ lab: labWith([phase("contract", kill)]) });
  expect(verdictOf(done)).toBe("pass");
  expect(done.run?.figures.faults).toEqual({ kill9: 1 });
});

test("lost replies are what the seed says, in every run", async () => {
  const lab = labWith([phase("lost", adds(40), { edge: { dropReply: 0.3 } })]);
  const [one, other] = [await run({ lab }), await run({ lab })];
  const lostOf = ({ history }: typeof one) =>
    history?.operations.filter(({ outcome }) => outcome === "info").map(({ intent }) => intent);
  expect(lostOf(one)?.length).toBeGreaterThan(4);
  expect(lostOf(other)).toEqual(lostOf(one));
  expect(one.run?.planHash).toBe(other.run?.planHash);
});

test("a broken expectation is the contract's, with its sentence and its operations", async () => {
  function* strict(): Steps {
    const reply = yield* request(read);
    yield { do: "expect", that: "GET / answers 204", holds: false, saw: "it answered 200", ops: [reply.op] };
  }
  const done = await run({ lab: labWith([phase("contract", strict), phase("work", adds(5))]) });
  expect(done.run).toMatchObject({ verdict: "fail", invariant: "contract", stoppedIn: "contract" });
  expect(done.run?.invariants[0]?.violations[0]).toMatchObject({
    says: "GET / answers 204; it answered 200.",
    ops: [0],
  });
});

test("an error in the contract phase that nobody asked for is the contract's, never a race", async () => {
  function* errs(): Steps {
    yield* request({ ...add, path: "/error" });
  }
  const done = await run({ lab: labWith([phase("contract", errs), phase("work", adds(5))]) });
  expect(done.run).toMatchObject({ verdict: "fail", invariant: "contract" });
  expect(done.run?.invariants[0]?.violations[0]?.says).toContain("answered 500");
});

test("a service that ends by itself is a finding, with its exit code", async () => {
  function* exit(): Steps {
    yield* request({ ...read, path: "/exit" });
    yield { do: "sleep", ms: 500 };
  }
  const done = await run({ lab: labWith([phase("contract", exit)]) });
  expect(done.run).toMatchObject({ verdict: "fail", invariant: "contract" });
  expect(done.run?.invariants[0]?.violations[0]?.says).toMatch(/service#0 stopped by itself.*7/u);
});

test("a service that does not come back after a kill is a finding", async () => {
  const once = `import { existsSync, writeFileSync as write } from "node:fs";
if (existsSync(process.env.DATA_DIR + "/lock")) { console.error("lock file exists"); process.exit(3); }
write(process.env.DATA_DIR + "/lock", "");${counter}`;
  const lab = labWith([phase("contract", readOnce), phase("after a kill", readOnce, { restart: true })]);
  const done = await run({ lab, program: once });
  expect(done.run).toMatchObject({ verdict: "fail", invariant: "contract" });
  expect(done.run?.invariants[0]?.violations[0]?.says).toMatch(/did not come back.*lock file exists/u);
});

test("a service that ends before it listens, or never listens, was not judged: the reason says what to do", async () => {
  const early = await run({ program: `console.error("no such table"); process.exit(1);` });
  expect(early.run).toMatchObject({ verdict: "error", invariants: [], invariant: null });
  expect(early.run?.reason).toContain("no such table");
  const deaf = await run({ program: "setInterval(() => {}, 1000);", startLimitMs: 400 });
  expect(deaf.run?.verdict).toBe("error");
  expect(deaf.run?.reason).toContain("PORT");
});

test("a build that fails is said with the end of its log", async () => {
  const done = await run({ build: ["node", "-e", "console.error('missing semicolon'); process.exit(2)"] });
  expect(done.run?.verdict).toBe("error");
  expect(done.run?.reason).toContain("missing semicolon");
});

test("a command that does not exist, and a lab that does not, are errors of the request", async () => {
  expect((await run({ run: ["no-such-program-anywhere"] })).failure?.type).toBe("CommandNotFound");
});

test("a service that answers garbage is asked to the end and fails the contract", async () => {
  const garbage = `import { createServer } from "node:net";
createServer((socket) => { socket.on("error", () => {}); socket.once("data", () => socket.end("\\0\\xff nonsense\\r\\n\\r\\n")); }).listen(Number(process.env.PORT), "127.0.0.1");`;
  const done = await run({ program: garbage });
  expect(done.run).toMatchObject({ verdict: "fail", invariant: "contract" });
});

test("children of a service are gone when the run answers", async () => {
  const forks = `import { spawn } from "node:child_process";
spawn("sleep", ["60"], { detached: true, stdio: "ignore" }).unref();${counter}`;
  expect(verdictOf(await run({ program: forks }))).toBe("pass");
  expect(survivors()).toEqual([]);
});

test("a run that is stopped ends soon, whatever it is doing, and nothing of it is left; also when stopped at once", async () => {
  function* forever(): Steps {
    for (;;) yield* request({ ...read, path: "/" });
  }
  const lab = labWith([phase("contract", forever, { limitMs: 60_000 })]);
  const stopped = await run({ lab, stop: new Promise((resolve) => setTimeout(resolve, 400)) });
  expect(stopped.run).toMatchObject({ verdict: "error", reason: "interrupted", stoppedIn: "contract" });
  const atOnce = await run({ lab, stop: Promise.resolve() });
  expect(atOnce.run).toMatchObject({ verdict: "error", reason: "interrupted" });
  expect(survivors()).toEqual([]);
  expect(existsSync(join(folder, "labs/aborted")) ? readdirSync(join(folder, "labs/aborted")) : []).toEqual(
    [],
  );
});

test("a phase that does not end is ended, and a background client with the others", async () => {
  function* forever(): Steps {
    for (;;) yield* request(read);
  }
  const lab = labWith([
    phase("limited", forever, { limitMs: 200 }),
    phase("beside", adds(3), {
      clients: [
        { name: "c1", steps: adds(3) },
        { name: "poller", steps: forever, background: true },
      ],
    }),
  ]);
  const done = await run({ lab });
  expect(verdictOf(done)).toBe("pass");
  expect(done.history?.notes.some(({ f, key }) => f === "limit" && key === "limited")).toBe(true);
  expect(done.history?.notes.some(({ f, key }) => f === "limit" && key === "beside")).toBe(false);
});

test("load is measured in the open, and its figures stand in the history for the check", async () => {
  const load = {
    rate: 200,
    ms: 300,
    isRecorded: false,
    p99Ms: 50,
    okShare: 1,
    request: () => ({ ...read, do: "request" }) as const,
  } as const;
  const done = await run({ lab: labWith([phase("load", readOnce, { clients: [], load })]) });
  expect(done.run?.figures.load).toMatchObject([
    { phase: "load", rate: 200, sent: 60, answered: 60, okShare: 1 },
  ]);
  expect(done.history?.notes.find(({ f }) => f === "load")?.out).toMatchObject({ sent: 60 });
  expect(done.history?.operations).toEqual([]);
});

test("instances are asked by number, each with its own", async () => {
  function* both(): Steps {
    for (const instance of [0, 1]) {
      const { body } = yield* request({ ...read, instance });
      const saw = JSON.stringify(body);
      yield {
        do: "expect",
        that: `instance ${instance} answers`,
        holds: saw.includes(`"instance":"${instance}"`),
        saw,
      };
    }
  }
  expect(verdictOf(await run({ lab: labWith([phase("contract", both)], { instances: 2 }) }))).toBe("pass");
});
