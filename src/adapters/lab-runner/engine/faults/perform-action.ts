/** Breaks something, and mends it: when it struck and when it is over are told apart, and both stand in the history. */

import type { LabDatabase } from "#adapters/lab-runner/database/database-types.ts";
import type { StartFailure } from "#adapters/lab-runner/process/process-types.ts";
import type { StubServer } from "#adapters/lab-runner/stubs/stub-types.ts";
import type { Action } from "#core/labs/index.ts";
import type { Fleet } from "../fleet/fleet.ts";
import type { Instance } from "../fleet/instance.ts";
import type { HistoryWriter } from "../history-writer.ts";
import { waitFor } from "../wait.ts";

export interface Breakable {
  readonly fleet: Fleet;
  readonly database: LabDatabase | null;
  readonly stubByName: ReadonlyMap<string, StubServer>;
  readonly writer: HistoryWriter;
  readonly signal: AbortSignal;
  /** It was killed and cannot be started again. */
  readonly onNoReturn: (instance: Instance, failure: StartFailure) => void;
}

export interface Performed {
  /** It is broken now. */
  readonly struck: Promise<void>;
  /** It works again. Never rejects. */
  readonly healed: Promise<void>;
}

export const performAction = (action: Action, trigger: string, parts: Breakable): Performed => {
  switch (action.kind) {
    case "kill9":
    case "term":
      return stop(action, trigger, parts);
    case "pause":
      return pause(action, trigger, parts);
    case "down":
      return lasting({ action, target: action.stub, trigger }, parts, async () => {
        await parts.stubByName.get(action.stub)?.misbehave(action.how, action.ms);
      });
    case "db-commit-cut":
      return commitCut(trigger, parts);
    case "db-cut":
      return lasting({ action, target: "database", trigger }, parts, () =>
        parts.database?.proxy.cut(action.ms),
      );
    case "db-latency":
      return lasting({ action, target: "database", trigger }, parts, () =>
        parts.database?.proxy.delay(action.addMs, action.ms),
      );
  }
};

type Kill = Extract<Action, { kind: "kill9" | "term" }>;

const stop = ({ kind, instance }: Kill, trigger: string, parts: Breakable): Performed => {
  const targets = parts.fleet.targets(instance).filter(({ isUp }) => isUp());
  const stops = targets.map((target) => {
    parts.writer.write({ p: `service#${target.number}`, ev: "fault", f: kind, trigger });
    return target.stop(kind);
  });
  const struck = Promise.all(stops).then(() => undefined);
  const revive = async (target: Instance): Promise<void> => {
    const revived = await parts.fleet.revive(target);
    if (!revived.ok && !parts.signal.aborted) parts.onNoReturn(target, revived.error);
  };
  const healed = struck.then(() => Promise.all(targets.map(revive))).then(() => undefined);
  return { struck, healed };
};

const pause = (
  { ms, instance }: Extract<Action, { kind: "pause" }>,
  trigger: string,
  { fleet, writer, signal }: Breakable,
): Performed => {
  const targets = fleet.targets(instance).filter(({ isUp }) => isUp());
  const mark = (target: Instance, edge: "begin" | "end"): void =>
    void writer.write({ p: `service#${target.number}`, ev: "fault", f: "pause", trigger, edge });
  for (const target of targets) {
    mark(target, "begin");
    target.pause();
  }
  const healed = waitFor(ms, signal).then(() => {
    for (const target of targets) {
      target.resume();
      mark(target, "end");
    }
  });
  return { struck: Promise.resolve(), healed };
};

interface Lasting {
  readonly action: Action;
  readonly target: string;
  readonly trigger: string;
}

const lasting = (
  { action, target, trigger }: Lasting,
  { writer }: Breakable,
  breakIt: () => Promise<void> | undefined,
): Performed => {
  const event = { p: target, ev: "fault", f: action.kind, trigger } as const;
  writer.write({ ...event, in: { ...action }, edge: "begin" });
  const healed = Promise.resolve(breakIt()).then(() => void writer.write({ ...event, edge: "end" }));
  return { struck: Promise.resolve(), healed };
};

/** It strikes when the next commit comes, which may be never: then it is disarmed and was no fault. */
const commitCut = (trigger: string, { database, writer, signal }: Breakable): Performed => {
  const proxy = database?.proxy;
  const cut = proxy?.cutNextCommit() ?? Promise.resolve(null);
  const healed = cut.then((kind) => {
    if (kind === null) return;
    writer.write({ p: "database", ev: "fault", f: "db-commit-cut", trigger: `${trigger} → ${kind}` });
  });
  void waitFor(COMMIT_WAIT_MS, signal).then(() => proxy?.disarm());
  return { struck: Promise.resolve(), healed };
};

const COMMIT_WAIT_MS = 500;
