/** Clears what a run left whose harness and watchdog both died: at the next start, by the lock in its folder. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pidsMarked, rowOf, signal } from "./process-table.ts";

export interface RunLock {
  readonly id: string;
  readonly harness: number;
  /** Of that process, since its number may be given again. */
  readonly started: string;
  readonly openFolder: string;
}

export const lockOf = (id: string, openFolder: string): RunLock => ({
  id,
  openFolder,
  harness: process.pid,
  started: rowOf(process.pid)?.started ?? "",
});

export const sweepRuns = async (root: string): Promise<void> => {
  for (const name of readdirSync(root)) {
    const folder = join(root, name);
    const lock = readLock(folder);
    if (lock === null ? !isOld(folder) : isHeld(lock)) continue;
    if (lock !== null) {
      await endMarked(lock.id, lock.openFolder);
      rmSync(lock.openFolder, { recursive: true, force: true, maxRetries: 5 });
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** kill -9 to every marked process of a run; the database's first one is asked to leave, so that it takes its memory along. */
export const endMarked = async (id: string, openFolder: string): Promise<void> => {
  const server = serverOf(openFolder);
  for (let round = 0; round < endRounds; round += 1) {
    const marked = pidsMarked(`${id}.`);
    if (marked.length === 0) return;
    for (const pid of marked) {
      signal(pid, pid === server && round < gentleRounds ? "SIGQUIT" : "SIGKILL");
    }
    await sleep(5);
  }
};

/** 5 ms each: the server has a second, everything three. */
const gentleRounds = 200;
const endRounds = 600;

const serverOf = (openFolder: string): number | null => {
  const file = join(openFolder, "cluster", "postmaster.pid");
  return existsSync(file) ? Number.parseInt(readFileSync(file, "latin1"), 10) : null;
};

const readLock = (folder: string): RunLock | null => {
  try {
    const lock = JSON.parse(readFileSync(join(folder, "lock.json"), "utf8")) as Partial<RunLock>;
    const { id, harness, started, openFolder } = lock;
    // What is removed must be what we made: anybody may write a file.
    if (!id || !/^[0-9a-f]{12}$/u.test(id) || !openFolder?.endsWith(`/mettle-lab-${id}`)) return null;
    return { id, openFolder, harness: harness ?? -1, started: started ?? "" };
  } catch {
    return null;
  }
};

const isHeld = ({ harness, started }: RunLock): boolean => rowOf(harness)?.started === started;

/** A folder without a lock may be one that is being made right now. */
const isOld = (folder: string): boolean => {
  try {
    return Date.now() - statSync(folder).mtimeMs > 60_000;
  } catch {
    return false;
  }
};
