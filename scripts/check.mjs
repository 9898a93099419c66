// The gate, in one order everywhere: types, style, borders, dead code, tests, generated files. The last line is the
// tests' own `N passed, N failed`.
import { spawnSync } from "node:child_process";

const bin = (name) => `node_modules/.bin/${name}`;
const gates = [
  ["types", bin("tsc"), ["--build"]],
  ["style", bin("biome"), ["ci", "--error-on-warnings", "."]],
  ["borders", bin("depcruise"), ["--config", ".dependency-cruiser.mjs", "src"]],
  ["dead code", bin("knip"), []],
  ["generated files", process.execPath, ["dist/scripts/generate.js", "--check"]],
];

let failed = 0;
for (const [name, command, args] of gates) {
  const started = performance.now();
  const { status } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) failed += 1;
  process.stdout.write(
    `${status === 0 ? "ok  " : "FAIL"} ${name} (${Math.round((performance.now() - started) / 100) / 10} s)\n`,
  );
}
const tests = spawnSync(
  bin("vitest"),
  ["run", "--project", "unit", "--project", "architecture", "--project", "corpus", "--project", "e2e"],
  { stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1e9 },
);
process.stdout.write(tests.stdout);
const summary = /(\d+) passed, (\d+) failed/u.exec(readLast(tests.stdout.toString()));
const passed = Number(summary?.[1] ?? 0) + gates.length - failed;
const broken = Number(summary?.[2] ?? 0) + failed + (summary ? 0 : 1);
process.stdout.write(`${passed} passed, ${broken} failed\n`);
process.exitCode = broken > 0 || tests.status !== 0 ? 1 : 0;

function readLast(text) {
  return (
    text
      .split("\n")
      .filter((line) => /\d+ passed, \d+ failed/u.test(line))
      .at(-1) ?? ""
  );
}
