/** Runs the terminal sessions that the pages show: the test compares them, `scripts/update-transcripts.ts` writes them anew. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "../architecture/source-files.ts";

interface Step {
  readonly command: string;
  readonly printed: string;
}

/** What stands in a `console` fence: each `$` line, and the lines up to the next one. */
export const stepsOf = (session: string): ReadonlyArray<Step> =>
  session
    .split(/^\$ /mu)
    .slice(1)
    .map((step) => {
      const [command = "", ...printed] = step.split("\n");
      return { command, printed: tidied(printed.join("\n")) };
    });

/** The same session as the program answers today. Commands of other programs (git, npm) are for people and stay as they are. */
export const rerun = (session: string): string => {
  const dataFolder = mkdtempSync(join(tmpdir(), "mettle-docs-"));
  try {
    const steps = stepsOf(session).map(({ command, printed }) => {
      const answer = isOurs(command) ? printedBy(command, dataFolder) : printed;
      return answer === "" ? `$ ${command}\n` : `$ ${command}\n${answer}\n`;
    });
    return steps.join("\n");
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
};

const isOurs = (command: string): boolean => /^(?:\.\/)?mettle\b/u.test(command);

/** `METTLE` in the environment tries another program, such as an installed one, instead of the checkout's. */
const printedBy = (command: string, dataFolder: string): string => {
  const { stdout, stderr } = spawnSync("sh", ["-c", command.replace(/^(?:\.\/)?mettle\b/u, '"$METTLE"')], {
    cwd: repository,
    encoding: "utf8",
    env: {
      METTLE: join(repository, "mettle"),
      ...process.env,
      METTLE_DATA_DIR: dataFolder,
      NO_COLOR: "1",
    },
  });
  // A session shows what a command answers; one that answers nothing did not run, and that must not reach a page.
  if (stdout.trim() === "") throw new Error(`${command} printed nothing. ${stderr}`);
  return tidied(stdout);
};

const tidied = (text: string): string => text.replaceAll(/[ \t]+$/gmu, "").trim();
