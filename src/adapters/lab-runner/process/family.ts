/** A program and everything that came of it: its group, its descendants, and what left both but carries its marker. */
import { spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import type { LogRing } from "./log-ring.ts";
import { markerName, type ProcessRow, pidsMarked, processTable, signal } from "./process-table.ts";
import type { RunSite } from "./run-site.ts";

export interface FamilyStart {
  readonly site: RunSite;
  readonly argv: ReadonlyArray<string>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly log: LogRing;
  readonly name: string;
}

export interface Family {
  readonly pid: number;
  /** How its first process ended; resolves once. */
  readonly ended: Promise<FamilyEnd>;
  readonly hasEnded: () => boolean;
  /** The living, found by group and descent; what it finds is remembered. */
  readonly look: () => ReadonlyArray<ProcessRow>;
  readonly signalAll: (name: NodeJS.Signals) => void;
  /** kill -9 to all of it, until nothing is left. */
  readonly kill: () => Promise<void>;
}

export interface FamilyEnd {
  readonly code: number | null;
  readonly signal: string | null;
  /** The program could not be started at all. */
  readonly error: NodeJS.ErrnoException | null;
}

export const startFamily = ({ site, argv, cwd, env, log, name }: FamilyStart): Family => {
  const marker = site.marker();
  const [program = "", ...words] = argv;
  const child = spawn(program, words, {
    cwd,
    env: { ...env, [markerName]: marker },
    // A group of its own: killing only a shell would leave the real server answering.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const outputs = [child.stdout, child.stderr];
  for (const output of outputs) follow(output, log, name);
  let isOver = false;
  const ended = new Promise<FamilyEnd>((resolve) => {
    const settle = (end: FamilyEnd): void => {
      isOver = true;
      resolve(end);
    };
    child.once("exit", (code, signalName) => settle({ code, signal: signalName, error: null }));
    child.once("error", (error) => settle({ code: null, signal: null, error }));
  });
  const pid = child.pid ?? -1;
  const members = createMembers(pid, marker);
  const kill = async (): Promise<void> => {
    if (pid < 0) return;
    signal(-pid, "SIGKILL");
    await ended;
    await members.killRest();
    // Read to the end what was written before; then close, in case something far away holds the other end.
    setTimeout(() => {
      for (const output of outputs) output.destroy();
    }, 50).unref();
  };
  return { pid, ended, hasEnded: () => isOver, look: members.look, signalAll: members.signalAll, kill };
};

const follow = (output: Readable, log: LogRing, name: string): void => {
  output.on("data", (piece: Buffer) => log.take(name, piece));
  output.on("error", () => undefined);
};

interface Members {
  readonly look: () => ReadonlyArray<ProcessRow>;
  readonly signalAll: (name: NodeJS.Signals) => void;
  readonly killRest: () => Promise<void>;
}

const createMembers = (leader: number, marker: string): Members => {
  const startedByPid = new Map<number, string>();
  const look = (): ReadonlyArray<ProcessRow> => {
    const found = descent(processTable(), leader, startedByPid);
    startedByPid.clear();
    for (const { pid, started } of found) startedByPid.set(pid, started);
    return found;
  };
  /** Reading every environment costs some milliseconds, so it is done only where somebody is to be signalled. */
  const everyone = (): ReadonlySet<number> =>
    new Set([...look().map(({ pid }) => pid), ...pidsMarked(marker)]);
  return {
    look,
    signalAll: (name) => {
      signal(-leader, name);
      for (const pid of everyone()) signal(pid, name);
    },
    killRest: async () => {
      // Something that forks as fast as it can is outrun in a few rounds: what is stopped first cannot fork.
      for (let round = 0; round < killRounds; round += 1) {
        const rest = everyone();
        if (rest.size === 0) return;
        for (const pid of rest) signal(pid, "SIGSTOP");
        for (const pid of rest) signal(pid, "SIGKILL");
        await sleep(2);
      }
    },
  };
};

/** At 2 ms and more a round; a process that cannot die within that time is waiting for a device. */
const killRounds = 500;

const descent = (
  table: ReadonlyArray<ProcessRow>,
  leader: number,
  startedByPid: ReadonlyMap<number, string>,
): ReadonlyArray<ProcessRow> => {
  const childrenByParent = new Map<number, Array<ProcessRow>>();
  for (const row of table) {
    const siblings = childrenByParent.get(row.parent);
    if (siblings) siblings.push(row);
    else childrenByParent.set(row.parent, [row]);
  }
  const found = new Set(
    table.filter(({ pid, group, started }) => group === leader || startedByPid.get(pid) === started),
  );
  // A set is walked in the order of insertion, also over what is added on the way.
  for (const { pid } of found) for (const child of childrenByParent.get(pid) ?? []) found.add(child);
  return [...found];
};
