/** Runs the build command of a program under test, once, before its first start. */
import { setTimeout as sleep } from "node:timers/promises";
import { startFamily } from "./family.ts";
import type { BuildOutcome, BuildStart } from "./process-types.ts";

export const runBuild = async ({ limitMs, stop, ...start }: BuildStart): Promise<BuildOutcome> => {
  const begun = performance.now();
  const family = startFamily({ ...start, name: "build" });
  const patience = new AbortController();
  stop?.addEventListener("abort", () => patience.abort(), { once: true });
  const late = sleep(limitMs, "late" as const, { signal: patience.signal }).catch(() => "stopped" as const);
  const outcome = await Promise.race([family.ended, late]);
  patience.abort();
  // Whatever it left running belongs to no later phase.
  await family.kill();
  return { ...judge(outcome, limitMs), ms: performance.now() - begun };
};

const judge = (
  outcome: Awaited<ReturnType<typeof startFamily>["ended"]> | "late" | "stopped",
  limitMs: number,
): Pick<BuildOutcome, "isBuilt" | "says"> => {
  if (outcome === "stopped") return { isBuilt: false, says: "it was stopped" };
  if (outcome === "late") return { isBuilt: false, says: `it took longer than ${limitMs / 1000} s` };
  if (outcome.error) return { isBuilt: false, says: `it could not be started (${outcome.error.code ?? ""})` };
  if (outcome.code === 0) return { isBuilt: true, says: "" };
  return { isBuilt: false, says: `it ended with ${outcome.signal ?? `exit code ${outcome.code}`}` };
};
