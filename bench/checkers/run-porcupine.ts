/** Runs Porcupine on the same files in the same run, where Go and a checkout of it are there. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";
import { err, ok, type Result } from "#core/base/result.ts";
import type { HistoryFile } from "./history-file.ts";
import type { Times } from "./measure.ts";
import { porcupineMain } from "./porcupine-main.ts";

export interface PorcupineTimes extends Times {
  readonly verdict: "pass" | "fail";
}

export interface NoPorcupine {
  readonly type: "NoPorcupine";
  readonly message: string;
}

/** Ten minutes: the unpartitioned files take Porcupine seconds each. */
const longestMs = 600_000;

export const runPorcupine = (
  checkout: string,
  files: ReadonlyArray<HistoryFile>,
): Result<ReadonlyArray<PorcupineTimes>, NoPorcupine> => {
  const folder = mkdtempSync(join(tmpdir(), "mettle-porcupine-"));
  try {
    writeFileSync(join(folder, "main.go"), porcupineMain);
    writeFileSync(join(folder, "go.mod"), goModule(resolve(checkout)));
    writeFileSync(
      join(folder, "files"),
      files.map(({ group, path }) => `${group}\t${resolve(path)}\n`).join(""),
    );
    // Without a network: the module is the checkout, and it needs no other.
    const env = { ...process.env, GOFLAGS: "-mod=mod", GOPROXY: "off", GOTOOLCHAIN: "local" };
    const built = spawnSync("go", ["build", "-o", "bench", "."], { cwd: folder, env, encoding: "utf8" });
    if (built.status !== 0) return err(noPorcupine(built.error?.message ?? built.stderr));
    const ran = spawnSync(join(folder, "bench"), ["files"], {
      cwd: folder,
      encoding: "utf8",
      timeout: longestMs,
      maxBuffer: 10_000_000,
    });
    if (ran.status !== 0) return err(noPorcupine(ran.error?.message ?? ran.stderr));
    return ok(ran.stdout.trim().split("\n").map(readLine));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const goModule = (checkout: string): string => `module bench

go 1.16

require github.com/anishathalye/porcupine v0.0.0

replace github.com/anishathalye/porcupine => ${checkout}
`;

const lineShape = z.object({
  verdict: z.boolean(),
  firstMs: z.number(),
  warmMs: z.number(),
  runs: z.number(),
});

const readLine = (line: string): PorcupineTimes => {
  const { verdict, ...times } = lineShape.parse(JSON.parse(line));
  return { ...times, verdict: verdict ? "pass" : "fail" };
};

const noPorcupine = (why: string): NoPorcupine => ({
  type: "NoPorcupine",
  message: `Porcupine could not be run beside: ${why.trim().slice(0, 500)}`,
});
