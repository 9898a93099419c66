/**
 * Lock files of a server that died. Postgres removes its own unless the process id still exists; a zombie's does, since
 * nobody reaped it, and then every later start would be refused.
 */
import { readFileSync, rmSync } from "node:fs";
import { platform } from "node:os";
import { join } from "node:path";

export const removeStaleLocks = (cluster: string, socketFolder: string): void => {
  const pid = serverPid(cluster);
  if (pid !== null && isRunning(pid)) return;
  rmSync(join(cluster, "postmaster.pid"), { force: true });
  rmSync(join(socketFolder, ".s.PGSQL.5432.lock"), { force: true });
  rmSync(join(socketFolder, ".s.PGSQL.5432"), { force: true });
};

/** The process id in `postmaster.pid`, null when there is none. */
export const serverPid = (cluster: string): number | null => {
  try {
    const pid = Number(readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")[0]);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch (thrown) {
    return thrown instanceof Error && "code" in thrown && thrown.code === "EPERM";
  }
  return !isZombieOrStranger(pid);
};

/** After a reboot the number may belong to any other program. */
const isZombieOrStranger = (pid: number): boolean => {
  if (platform() !== "linux") return false;
  try {
    const status = readFileSync(`/proc/${pid}/stat`, "utf8");
    const state = status.slice(status.lastIndexOf(")") + 2)[0];
    return state === "Z" || state === "X" || !status.includes("(postgres)");
  } catch {
    return true;
  }
};
