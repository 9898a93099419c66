/**
 * How much of the machine other programs took meanwhile. A service that was slow because somebody else computed is not slow,
 * and the generator's own lateness does not always show it: the two may run on different cores.
 */
import { readFileSync } from "node:fs";
import { processTable } from "../process/process-table.ts";

/** Cores that others used since it was started: 0.5 is half of one; null where the system does not say. */
export type OthersWatch = () => number | null;

export const watchOthers = (): OthersWatch => {
  const [before, began] = [cpuNow(), performance.now()];
  return () => {
    const after = cpuNow();
    const wallMs = performance.now() - began;
    // The system counts in hundredths of a second: below a few of them the figure is noise.
    if (before === null || after === null || wallMs < 200) return null;
    const othersMs = after.busyMs - before.busyMs - (after.ownMs - before.ownMs);
    return Math.round(Math.max(0, othersMs / wallMs) * 100) / 100;
  };
};

/** Beyond it times are not held against the service: with one busy neighbour p99 was 50 ms instead of 2 (labs design, §2b). */
export const isCrowded = (othersCores: number | null): boolean =>
  othersCores !== null && othersCores > CROWDED_CORES;

const CROWDED_CORES = 0.3;

interface CpuTimes {
  readonly busyMs: number;
  /** Of this process and all that descends from it: the service, the database, the neighbours. */
  readonly ownMs: number;
}

const cpuNow = (): CpuTimes | null => {
  const busyMs = busySoFar();
  if (busyMs === null) return null;
  const { user, system } = process.cpuUsage();
  const family = new Set([process.pid]);
  let ownMs = (user + system) / 1000;
  // Parents have lower numbers than their children, but for the rare time that numbers start again from the bottom.
  for (const { pid, parent, cpuMs } of processTable()) {
    if (!family.has(parent)) continue;
    family.add(pid);
    ownMs += cpuMs;
  }
  return { busyMs, ownMs };
};

/** user, nice, system, irq, softirq and steal of all cores: what the machine did, and what was taken from it. */
const busySoFar = (): number | null => {
  try {
    const [, user, nice, system, , , irq, softirq, steal] = (
      readFileSync("/proc/stat", "latin1").split("\n")[0] ?? ""
    )
      .split(/\s+/u)
      .map(Number);
    const ticks = [user, nice, system, irq, softirq, steal].reduce<number>(
      (sum, each) => sum + (each ?? 0),
      0,
    );
    return Number.isFinite(ticks) && ticks > 0 ? ticks * 10 : null;
  } catch {
    // Not Linux.
    return null;
  }
};
