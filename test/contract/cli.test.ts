/** The command line of contracts.md: what goes to stdout, what to stderr, and the four exit codes. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { demo, evaluateDemo, runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "mettle-cli-"));

const written = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test("mettle alone says what can be done, in at most twenty lines of 80 columns", () => {
  const { code, stdout, stderr } = runCli([]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(20);
  expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  expect(stdout).not.toMatch(/\bAI\b/u);
});

test("a report is JSON on stdout alone, and the same bytes every time, in any time zone and language", () => {
  const first = runCli([...evaluateDemo, "--json"]);
  expect(first.code).toBe(0);
  expect(first.stderr).toBe("");
  expect(JSON.parse(first.stdout)).toMatchObject({
    verdict: expect.any(String),
    blocks: { G: { tier: expect.any(String) } },
  });
  for (const env of [
    { TZ: "Asia/Tokyo" },
    { TZ: "America/St_Johns", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  ]) {
    expect(runCli([...evaluateDemo, "--json"], { env }).stdout).toBe(first.stdout);
  }
});

test("a printed report fits 80 columns, and has no colour in a pipe", () => {
  const { stdout } = runCli(evaluateDemo);
  expect(stdout.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  expect(stdout).not.toContain("\u001b");
});

test("a posting may come from standard input", () => {
  const fromFile = runCli(["posting", "parse", demo.posting, "--json"]);
  const fromPipe = runCli(["posting", "parse", "-", "--json"], { stdin: readFileSync(demo.posting) });
  expect(fromPipe.stdout).toBe(fromFile.stdout);
});

test("why score prints the arithmetic, and why ID the words behind a sentence", () => {
  const report = JSON.parse(runCli([...evaluateDemo, "--json"]).stdout) as {
    readonly score: number;
    readonly blocks: { readonly B: { readonly statements: ReadonlyArray<{ readonly id: string }> } };
  };
  const score = runCli(["why", "score", demo.posting, "--resume", demo.resume]);
  expect(score.stdout).toContain(String(report.score));
  const id = report.blocks.B.statements[0]?.id ?? "";
  expect(runCli(["why", id, demo.posting, "--resume", demo.resume]).code).toBe(0);
  const unknown = runCli(["why", "Z.none", demo.posting, "--resume", demo.resume, "--json"]);
  expect(unknown.code).toBe(1);
  expect(JSON.parse(unknown.stdout)).toMatchObject({ error: { type: "NoSuchStatement" } });
});

test.each([
  ["a file that is not there", ["evaluate", "nowhere.md", "--resume", demo.resume], "NoSuchFile"],
  ["a folder for a file", ["posting", "parse", "src"], "IsAFolder"],
  ["an empty file", ["posting", "parse", written("empty.md", "")], "EmptyFile"],
  [
    "binary junk",
    [
      "posting",
      "parse",
      written(
        "junk.bin",
        new Uint8Array(4096).map((_, i) => (i * 7919) % 256),
      ),
    ],
    "NotText",
  ],
  [
    "a profile that is no YAML",
    [...evaluateDemo, "--profile", written("broken.yml", "a: [1")],
    "NotStructured",
  ],
  ["a folder of postings that is not there", ["triage", "nowhere", "--resume", demo.resume], "NoSuchFolder"],
])("%s is an expected failure: exit 1, its type, and what to do next", (_, args, type) => {
  const { code, stdout, stderr } = runCli([...args, "--json"]);
  expect(code).toBe(1);
  expect(stderr).toBe("");
  const { error } = JSON.parse(stdout) as {
    readonly error: { readonly type: string; readonly message: string };
  };
  expect(error.type).toBe(type);
  expect(error.message.length).toBeGreaterThan(20);
  expect(runCli(args).stderr).toContain(type);
});

test.each([
  ["an unknown command", ["evalute"], "evaluate"],
  ["a missing option", ["evaluate", demo.posting], "--resume"],
  ["an unknown option", [...evaluateDemo, "--colour"], "--colour"],
  ["a day that is no day", [...evaluateDemo, "--as-of", "2026-02-31"], "asOf"],
  [
    "a profile with an unknown field",
    [...evaluateDemo, "--profile", written("odd.yml", "lvel: senior\n")],
    "lvel",
  ],
])("%s is a usage error: exit 2, and stderr names it", (_, args, named) => {
  const { code, stdout, stderr } = runCli(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(named);
});

test("every command has help with a real example", () => {
  for (const words of [
    ["evaluate"],
    ["triage"],
    ["posting", "parse"],
    ["resume", "parse"],
    ["why"],
    ["card", "show"],
    ["workspace", "erase"],
  ]) {
    const { code, stdout } = runCli([...words, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain(`$ mettle ${words.join(" ")}`);
  }
});

test("triage ranks a folder, reports the bad file, and judges the same in any order", () => {
  const args = ["triage", "examples/inbox", "--resume", demo.resume, "--json"];
  const { code, stdout } = runCli(args);
  expect(code).toBe(0);
  const triage = JSON.parse(stdout) as {
    readonly postings: ReadonlyArray<{ readonly deciding: { readonly because: ReadonlyArray<unknown> } }>;
  };
  expect(triage.postings.length).toBeGreaterThanOrEqual(3);
  expect(triage.postings.every(({ deciding }) => deciding.because.length > 0)).toBe(true);
  expect(runCli([...args, "--shuffle"]).stdout).toBe(stdout);
});

test("evaluate opens no socket and starts no database", () => {
  const guard = written(
    "no-network.mjs",
    'import net from "node:net"; import child from "node:child_process"; import { syncBuiltinESMExports } from "node:module";\n' +
      'const refuse = () => { throw new Error("touched the network or another program"); };\n' +
      "net.Socket.prototype.connect = refuse; net.Server.prototype.listen = refuse; child.spawn = refuse; child.spawnSync = refuse; globalThis.fetch = refuse; syncBuiltinESMExports();\n",
  );
  const { code, stdout } = runCli([...evaluateDemo, "--json"], {
    env: { NODE_OPTIONS: `--import=${guard}` },
  });
  expect(code).toBe(0);
  expect(stdout).toBe(runCli([...evaluateDemo, "--json"]).stdout);
});

test.each(["bash", "zsh", "fish"])("completion for %s names the commands", (shell) => {
  expect(runCli(["completion", shell]).stdout).toContain("evaluate");
});
