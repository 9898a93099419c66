/** Every `console` fence is a transcript: its `$` lines are run, and what they print is what the page says. */
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../architecture/source-files.ts";
import { fencesIn } from "./fences.ts";

interface Step {
  readonly command: string;
  readonly printed: string;
}

const stepsOf = (text: string): ReadonlyArray<Step> =>
  text
    .split(/^\$ /mu)
    .slice(1)
    .map((step) => {
      const [command = "", ...printed] = step.split("\n");
      return { command, printed: printed.join("\n").trim() };
    });

/** `mettle` is the built program; other commands of the pages (git, npm) are for people and not run here. */
const run = (command: string, dataFolder: string): string => {
  const { stdout } = spawnSync("sh", ["-c", command.replace(/^(?:\.\/)?mettle\b/u, '"$METTLE"')], {
    cwd: repository,
    encoding: "utf8",
    env: { ...process.env, METTLE: join(repository, "mettle"), METTLE_DATA_DIR: dataFolder, NO_COLOR: "1" },
  });
  return stdout.trim();
};

const fences = fencesIn(["console"]);

test("the pages show at least one real session", () => {
  expect(fences.length).toBeGreaterThan(0);
});

test.each(fences)("$page:$line prints what it shows", ({ text }) => {
  const dataFolder = mkdtempSync(join(tmpdir(), "mettle-docs-"));
  for (const { command, printed } of stepsOf(text)) {
    if (!/^(?:\.\/)?mettle\b/u.test(command)) continue;
    expect(run(command, dataFolder).replaceAll(/[ \t]+$/gmu, ""), command).toBe(printed.replaceAll(/[ \t]+$/gmu, ""));
  }
});
