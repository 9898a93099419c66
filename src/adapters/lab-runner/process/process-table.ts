/** The processes of this machine, and which of them carry a marker in their environment. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { platform } from "node:os";

export interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** Tells a process from a later one with the same number. */
  readonly started: string;
  readonly cpuMs: number;
}

/** Pages shared with others (libraries, what a fork has not written yet) are counted apart. */
export interface ProcessMemory {
  readonly own: number;
  readonly shared: number;
}

/** The variable that every program of a run carries; its value is `<run>.<number>`. */
export const markerName = "METTLE_LAB_RUN";

const isLinux = platform() === "linux";

/** Everything that lives; the dead that nobody has reaped yet are left out. */
export const processTable = (): ReadonlyArray<ProcessRow> =>
  isLinux ? pidsOfLinux().flatMap((pid) => rowOf(pid) ?? []) : tableByPs();

/** Null when there is no such process. */
export const rowOf = (pid: number): ProcessRow | null => {
  if (!isLinux) return tableByPs().find((row) => row.pid === pid) ?? null;
  const stat = readOf(`/proc/${pid}/stat`);
  // The name is in parentheses and may hold anything, parentheses too.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state = "", parent = "0", group = "0"] = fields;
  if (stat === "" || state === "Z" || state === "X") return null;
  const ticks = Number(fields[11]) + Number(fields[12]);
  // Linux counts in hundredths of a second, on every architecture.
  return { pid, parent: Number(parent), group: Number(group), started: fields[19] ?? "", cpuMs: ticks * 10 };
};

export const memoryOf = (pid: number): ProcessMemory => {
  if (!isLinux) return memoryByPs(pid);
  const [, resident = "0", shared = "0"] = readOf(`/proc/${pid}/statm`).split(" ");
  return { own: (Number(resident) - Number(shared)) * pageSize, shared: Number(shared) * pageSize };
};

/** 4 kB, except on a few arm64 systems; then the figures are too low rather than too high. */
const pageSize = 4096;

/** `marker` whole ("7f3a.2"), or its beginning with the dot ("7f3a."). */
export const pidsMarked = (marker: string): ReadonlyArray<number> => {
  const wanted = `${markerName}=${marker}${marker.endsWith(".") ? "" : "\0"}`;
  return isLinux
    ? pidsOfLinux().filter((pid) => readOf(`/proc/${pid}/environ`).includes(wanted))
    : markedByPs(`${markerName}=${marker}`);
};

export const signal = (pid: number, name: NodeJS.Signals): boolean => {
  try {
    return process.kill(pid, name);
  } catch {
    // Gone already.
    return false;
  }
};

const pidsOfLinux = (): ReadonlyArray<number> =>
  readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 1 && pid !== process.pid);

/** Empty when the process is gone, or another user's. */
const readOf = (path: string): string => {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
};

const psLines = (...words: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> =>
  (spawnSync("ps", words, { encoding: "utf8", maxBuffer: 64_000_000 }).stdout ?? "")
    .split("\n")
    .map((line) => line.trim().split(/\s+/u))
    .filter((words) => words.length > 1);

const tableByPs = (): ReadonlyArray<ProcessRow> =>
  psLines("-A", "-o", "pid=,ppid=,pgid=,stat=,time=,lstart=")
    .filter(([, , , state]) => !state?.startsWith("Z"))
    .map(([pid, parent, group, , time = "", ...started]) => ({
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      started: started.join(" "),
      cpuMs: 1000 * time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0),
    }));

const memoryByPs = (pid: number): ProcessMemory => ({
  own: Number(psLines("-o", "rss=,pid=", "-p", String(pid))[0]?.[0] ?? 0) * 1024,
  shared: 0,
});

const markedByPs = (text: string): ReadonlyArray<number> =>
  psLines("-A", "-E", "-ww", "-o", "pid=,command=")
    .filter(([, ...command]) =>
      command.some((word) => (text.endsWith(".") ? word.startsWith(text) : word === text)),
    )
    .map(([pid]) => Number(pid));
