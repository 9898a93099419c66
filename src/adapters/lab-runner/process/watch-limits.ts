/** Looks at a family ten times a second, as cheaply as it can, and says when it goes over a limit. */
import { readFileSync } from "node:fs";
import { platform } from "node:os";
import type { Family } from "./family.ts";
import { memoryOf, type ProcessRow } from "./process-table.ts";
import type { CandidateLimits, CandidateUsage } from "./process-types.ts";

export interface Watch {
  readonly rss: () => number;
  readonly usage: () => CandidateUsage;
  readonly stop: () => void;
}

const megabyte = 1_048_576;
/** A program that takes 1 GB/s is found 100 MB later. `ps` costs 20 ms a look, so elsewhere there are fewer. */
const periodMs = platform() === "linux" ? 100 : 1000;

export const watchLimits = (
  family: Family,
  limits: CandidateLimits,
  isOver: (how: "memory" | "processes", says: string) => void,
): Watch => {
  let members: ReadonlyArray<ProcessRow> = [];
  let lastForks = "";
  let peak = 0;
  let cpuMs = 0;
  const rss = (): number => memoryOfAll(members.length === 0 ? [family.pid] : members.map(({ pid }) => pid));
  const look = (): void => {
    // The whole table is read only when somebody, somewhere, has started a process or thread since.
    const forks = forkCount();
    if (forks === "" || forks !== lastForks) {
      members = family.look();
      lastForks = forks;
    }
    cpuMs = Math.max(
      cpuMs,
      members.reduce((sum, member) => sum + member.cpuMs, 0),
    );
    const now = rss();
    peak = Math.max(peak, now);
    const [usedMb, count] = [Math.round(now / megabyte), members.length];
    if (now > limits.memoryMb * megabyte) {
      isOver("memory", `it used ${usedMb} MB of memory; the limit is ${limits.memoryMb} MB`);
    } else if (count > limits.processes) {
      isOver("processes", `it ran ${count} processes at once; the limit is ${limits.processes}`);
    }
  };
  look();
  const timer = setInterval(look, periodMs);
  timer.unref();
  return {
    rss,
    usage: () => {
      if (!family.hasEnded()) {
        members = family.look();
        cpuMs = Math.max(
          cpuMs,
          members.reduce((sum, member) => sum + member.cpuMs, 0),
        );
      }
      peak = Math.max(peak, rss());
      return { peakRssMb: Math.round(peak / megabyte), cpuMs, processes: members.length };
    },
    stop: () => clearInterval(timer),
  };
};

/** What each has of its own, and the libraries once: forks of one program share them. */
const memoryOfAll = (pids: ReadonlyArray<number>): number => {
  const each = pids.map(memoryOf);
  return (
    each.reduce((sum, { own }) => sum + own, 0) + each.reduce((most, { shared }) => Math.max(most, shared), 0)
  );
};

/** The newest process id of the machine; empty where nobody tells. */
const forkCount = (): string => {
  try {
    return readFileSync("/proc/loadavg", "latin1").trim().split(" ").at(-1) ?? "";
  } catch {
    return "";
  }
};
