/** A tool that says nothing may be broken. Each border is crossed on purpose in a copy, and the tool must complain. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { repository } from "./source-files.ts";

/** Each file breaks one rule; the comment at its key says which. */
const planted: Readonly<Record<string, string>> = {
  "src/core/base/result.ts": "export const ok = 1;\n",
  "src/core/posting/index.ts": 'export { inside } from "./inside.ts";\n',
  "src/core/posting/inside.ts": "export const inside = 1;\n",
  // core-alone, twice
  "src/core/posting/uses-app.ts": 'import { app } from "#app/app.ts";\nexport const usesApp = app;\n',
  "src/core/posting/uses-files.ts":
    'import { readFileSync } from "node:fs";\nexport const usesFiles = readFileSync;\n',
  // one-door-in-core
  "src/core/resume/index.ts":
    'import { inside } from "#core/posting/inside.ts";\nexport const resume = inside;\n',
  // no-circular, by types alone
  "src/core/posting/one.ts":
    'import type { Two } from "./two.ts";\nexport interface One { readonly two: Two }\n',
  "src/core/posting/two.ts":
    'import type { One } from "./one.ts";\nexport interface Two { readonly one: One }\n',
  // app-on-core
  "src/app/app.ts": 'import { adapter } from "#adapters/files/index.ts";\nexport const app = adapter;\n',
  "src/app/ports/port.ts": "export interface Port { readonly name: string }\n",
  "src/adapters/files/index.ts": "export const adapter = 1;\n",
  // adapters-alone
  "src/adapters/db/index.ts":
    'import { adapter } from "#adapters/files/index.ts";\nexport const db = adapter;\n',
  // doors-are-thin and one-door
  "src/doors/cli/main.ts": 'import { inside } from "#core/posting/inside.ts";\nexport const main = inside;\n',
  // web-sees-types
  "src/web/main.ts": 'import { app } from "#app/app.ts";\nexport const page = app;\n',
  // no-orphans
  "src/app/orphan.ts": "export const orphan = 1;\n",
  // for the compiler: a platform in core
  "src/core/posting/platform.ts": "export const leaks = [process.pid, fetch, console, document];\n",
  // for the linter: a clock, dice and a throw in core; any, ! and a default export anywhere
  "src/core/posting/impure.ts":
    'export const now = new Date();\nexport const dice = Math.random();\nexport const fail = () => {\n  throw new Error("x");\n};\nexport const parsed = new Date("2026-01-01");\n',
  "src/app/loose.ts": "export const loose = (value: any) => value!.x;\nexport default loose;\n",
};

const configs = [
  "package.json",
  "biome.json",
  "core-is-pure.grit",
  ".dependency-cruiser.mjs",
  "tsconfig.base.json",
];
let tree = "";

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), "mettle-planted-"));
  for (const config of configs) cpSync(join(repository, config), join(tree, config));
  cpSync(join(repository, "src/core/tsconfig.json"), join(tree, "src/core/tsconfig.json"), {
    recursive: true,
  });
  symlinkSync(join(repository, "node_modules"), join(tree, "node_modules"));
  for (const [path, text] of Object.entries(planted)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  spawnSync("git", ["init", "-q"], { cwd: tree });
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

const tool = (name: string, args: ReadonlyArray<string>, cwd = tree): string => {
  const { stdout, stderr } = spawnSync(join(repository, "node_modules/.bin", name), args, {
    cwd,
    encoding: "utf8",
    // The graph of a large tree is larger than the megabyte that Node keeps by itself.
    maxBuffer: 1e9,
  });
  return `${stdout}\n${stderr}`;
};

interface Cruise {
  readonly summary: {
    readonly violations: ReadonlyArray<{ readonly rule: { readonly name: string }; readonly from: string }>;
    readonly totalCruised: number;
  };
}

const cruise = (cwd: string): Cruise =>
  JSON.parse(
    tool("depcruise", ["--config", ".dependency-cruiser.mjs", "--output-type", "json", "src"], cwd),
  ) as Cruise;

test("the border rules see every crossing", () => {
  const found = new Set(cruise(tree).summary.violations.map(({ rule, from }) => `${rule.name} ${from}`));
  const expected = [
    "core-alone src/core/posting/uses-app.ts",
    "core-alone src/core/posting/uses-files.ts",
    "one-door-in-core src/core/resume/index.ts",
    "no-circular src/core/posting/one.ts",
    "app-on-core src/app/app.ts",
    "adapters-alone src/adapters/db/index.ts",
    "doors-are-thin src/doors/cli/main.ts",
    "one-door src/doors/cli/main.ts",
    "web-sees-types src/web/main.ts",
    "no-orphans src/app/orphan.ts",
  ];
  expect(expected.filter((line) => !found.has(line))).toEqual([]);
});

test("the compiler refuses a platform in core", () => {
  const output = tool("tsc", [
    "-p",
    "src/core",
    "--noEmit",
    "--composite",
    "false",
    "--emitDeclarationOnly",
    "false",
  ]);
  for (const name of ["process", "fetch", "console", "document"]) expect(output).toContain(`'${name}'`);
});

test("the linter refuses clock, dice and throw in core, but not a date from a text", () => {
  const output = tool("biome", ["lint", "--max-diagnostics=200", "src/core/posting/impure.ts"]);
  expect(output).toContain("core has no clock");
  expect(output).toContain("core has no dice");
  expect(output).toContain("core returns a Result");
  expect(output.match(/core has no clock/gu)).toHaveLength(1);
});

test("the linter refuses any, ! and default exports", () => {
  const output = tool("biome", ["lint", "--max-diagnostics=200", "src/app/loose.ts"]);
  for (const name of ["noExplicitAny", "noNonNullAssertion", "noDefaultExport"])
    expect(output).toContain(name);
});

test("knip sees a file that nothing uses", () => {
  writeFileSync(
    join(tree, "knip.json"),
    JSON.stringify({ entry: ["src/doors/cli/main.ts"], project: ["src/**/*.ts"] }),
  );
  expect(tool("knip", ["--include", "files"])).toContain("src/app/orphan.ts");
});

test("the real tree was looked at: more than a hundred modules, no violation", () => {
  const { summary } = cruise(repository);
  expect(summary.totalCruised).toBeGreaterThan(100);
  expect(summary.violations).toEqual([]);
});
