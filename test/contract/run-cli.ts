/** Runs the built command line as a person would, and answers with what came out. */
import { spawnSync } from "node:child_process";
import { repository } from "../architecture/source-files.ts";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

export const runCli = (args: ReadonlyArray<string>, { stdin = "", env = {} }: RunOptions = {}): Ran => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/doors/cli/main.js", ...args], {
    cwd: repository,
    input: stdin,
    encoding: "utf8",
    maxBuffer: 1e9,
    env: { ...process.env, ...env },
  });
  return { code: status, stdout, stderr };
};

export const demo = {
  posting: "knowledge/demo/posting.md",
  resume: "knowledge/demo/resume.md",
};

export const evaluateDemo = ["evaluate", demo.posting, "--resume", demo.resume];
