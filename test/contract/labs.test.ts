/**
 * Two labs against a correct service and one with a bug, once and quickly; `npm run test:labs` has all. Then the
 * way of a person: a starter, its first red run, what a receipt needs, what Ctrl-C leaves.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { labs } from "#core/labs/index.ts";
import { buildCandidate, candidatesOf } from "../../bench/labs/candidates.ts";
import { repository } from "../architecture/source-files.ts";
import { dataFolder, removeFolder } from "../support/start-server.ts";

const data = dataFolder();
const work = mkdtempSync(join(tmpdir(), "mettle-labs-"));

afterAll(() => {
  removeFolder(data);
  rmSync(work, { recursive: true, force: true });
});

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const program = ["dist/doors/cli/main.js", "labs"];
const env = { ...process.env, METTLE_DATA_DIR: data, NO_COLOR: "1" };

const mettleLabs = (...args: ReadonlyArray<string>): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...program, ...args], { cwd: repository, env });
    const said = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk: Buffer) => (said.stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (said.stderr += chunk.toString()));
    child.on("close", (code) => resolve({ code: code ?? -1, ...said }));
  });

interface Answer {
  readonly verdict: string;
  readonly invariant: string | null;
  readonly counterexample: { readonly operations: ReadonlyArray<unknown> } | null;
  readonly report: string;
  readonly reason: string | null;
}

const run = async (lab: string, folder: string, command: ReadonlyArray<string>): Promise<Answer> => {
  const { stdout, stderr } = await mettleLabs(
    "run",
    lab,
    "--quick",
    "--json",
    "--dir",
    folder,
    "--",
    ...command,
  );
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Answer;
};

/** One lab without a database and one with database and neighbour; all of them are for `npm run test:labs`. */
const tried = labs.map(({ id }) => id).filter((id) => id === "kv-store" || id === "payments");

describe.each(tried)("%s", (lab) => {
  const [reference, ...mutants] = candidatesOf(lab);

  test("a correct service is never called broken", async () => {
    if (!reference) return expect.fail("there is no reference");
    const { folder, run: command } = await buildCandidate(reference);
    const answer = await run(lab, folder, command);
    // On a machine that is busy with other tests it may be unsure, and then says so.
    expect(["pass", "inconclusive"], JSON.stringify(answer).slice(0, 2000)).toContain(answer.verdict);
  });

  test("a service with a bug is caught by the promise that it breaks, in at most twelve operations", async () => {
    const [mutant] = mutants;
    if (!mutant) return expect.fail("there are no mutants");
    expect(mutants.length).toBeGreaterThanOrEqual(6);
    const { folder, run: command } = await buildCandidate(mutant);
    const answers: Array<Answer> = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const answer = await run(lab, folder, command);
      answers.push(answer);
      if (mutant.caughtBy.includes(answer.invariant ?? "")) break;
    }
    const last = answers.at(-1);
    expect(mutant.caughtBy, JSON.stringify(answers).slice(0, 2000)).toContain(last?.invariant);
    expect(last?.counterexample?.operations.length).toBeLessThanOrEqual(12);
    expect(readFileSync(last?.report ?? "", "utf8")).toContain("<svg");
  });
});

test("a starter is made, its first run is red and says what broke; without a full run there is no receipt", async () => {
  const folder = join(work, "queue");
  const started = await mettleLabs("start", "L04", "--dir", folder, "--json");
  expect(started.code, started.stderr).toBe(0);
  const red = await mettleLabs("run", "--quick", "--dir", folder);
  expect(red.code, red.stderr).toBe(1);
  expect(red.stdout).toMatch(/^FAIL {2}job-queue@1/u);
  expect(
    Math.max(...red.stdout.split("\n").map((line) => (/https?:|--dir|report/u.test(line) ? 0 : line.length))),
  ).toBeLessThanOrEqual(80);
  const again = await mettleLabs("start", "L04", "--dir", folder, "--json");
  expect(JSON.parse(again.stdout)).toMatchObject({ error: { type: "FolderNotEmpty" } });
  const receipt = await mettleLabs("receipt", "job-queue", "--json");
  expect(receipt.code).toBe(1);
  expect(JSON.parse(receipt.stdout)).toMatchObject({ error: { type: "NoPassedRun" } });
});

test("a program that cannot be run, that ends at once or never listens gets a sentence, not a hang", async () => {
  const missing = await mettleLabs("run", "job-queue", "--json", "--dir", work, "--", "no-such-program");
  expect(missing.code).toBe(1);
  expect(missing.stdout).toMatch(/no-such-program/u);
  const crash = await mettleLabs(
    "run",
    "job-queue",
    "--quick",
    "--json",
    "--dir",
    work,
    "--",
    "node",
    "-e",
    "process.exit(3)",
  );
  expect(JSON.parse(crash.stdout)).toMatchObject({ verdict: "error" });
});

test("the wrong lab, a broken lab.json and an unknown lab are said in words", async () => {
  writeFileSync(join(work, "lab.json"), '{"lab":"job-queue@1","run":');
  expect(JSON.parse((await mettleLabs("run", "--dir", work, "--json")).stdout)).toMatchObject({
    error: { type: "BadLabFile" },
  });
  writeFileSync(join(work, "lab.json"), '{"lab":"job-queue@1","run":"node x.mjs"}');
  expect(JSON.parse((await mettleLabs("run", "kv-store", "--dir", work, "--json")).stdout)).toMatchObject({
    error: { type: "OtherLab" },
  });
  expect(JSON.parse((await mettleLabs("run", "chess", "--dir", work, "--json")).stdout)).toMatchObject({
    error: { type: "NoSuchLab" },
  });
});

test("Ctrl-C ends the run, says so, and leaves no process behind", async () => {
  const folder = mkdtempSync(join(work, "stop-"));
  writeFileSync(
    join(folder, "slow.mjs"),
    'import { createServer } from "node:http"; createServer((_q, r) => setTimeout(() => r.end("{}"), 50)).listen(process.env.PORT, "127.0.0.1");',
  );
  const child = spawn(
    process.execPath,
    [...program, "run", "job-queue", "--json", "--dir", folder, "--", "node", join(folder, "slow.mjs")],
    { cwd: repository, env },
  );
  let stdout = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  await sleep(1200);
  child.kill("SIGINT");
  expect(await closed).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ lab: "job-queue" });
  expect(processesWith(folder)).toEqual([]);
});

const processesWith = (text: string): ReadonlyArray<string> =>
  execFileSync("ps", ["-eo", "args"], { encoding: "utf8" })
    .split("\n")
    .filter((line) => line.includes(text) && !line.includes("ps -eo"));
