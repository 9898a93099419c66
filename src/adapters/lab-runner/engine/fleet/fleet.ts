/** All instances of the service in one run. A death that nobody ordered is a finding, not something to hide. */

import { startCandidate } from "#adapters/lab-runner/process/candidate.ts";
import { inheritedEnvironment } from "#adapters/lab-runner/process/environment.ts";
import type { LogRing } from "#adapters/lab-runner/process/log-ring.ts";
import type { CandidateExit, StartFailure } from "#adapters/lab-runner/process/process-types.ts";
import type { RunSite } from "#adapters/lab-runner/process/run-site.ts";
import type { HttpProxyOptions } from "#adapters/lab-runner/proxies/edge-types.ts";
import type { CandidateCommand } from "#app/ports/lab/lab-runner.ts";
import type { Result } from "#core/base/result.ts";
import type { HistoryWriter } from "../history-writer.ts";
import { waitFor } from "../wait.ts";
import { type Instance, openInstance } from "./instance.ts";

export interface FleetOptions {
  readonly site: RunSite;
  readonly command: CandidateCommand;
  readonly instances: number;
  /** What the harness and the plan give beside `PORT` and `INSTANCE_ID`. */
  readonly env: Readonly<Record<string, string>>;
  readonly log: LogRing;
  readonly startLimitMs: number;
  readonly writer: HistoryWriter;
  readonly decide: HttpProxyOptions["decide"];
  readonly signal: AbortSignal;
  readonly onOwnDeath: (instance: number, exit: CandidateExit) => void;
  /** Something that excuses a service that cannot start at this moment: its database is cut. */
  readonly isDependencyDown: () => boolean;
}

export interface Fleet {
  readonly instances: ReadonlyArray<Instance>;
  /** Those that an action is about: one, or all. */
  readonly targets: (instance: number | undefined) => ReadonlyArray<Instance>;
  /** The slowest first start, in milliseconds; measured by `startAll`. */
  readonly startMs: () => number;
  readonly startAll: (env: Readonly<Record<string, string>>) => Promise<Result<null, StartFailure>>;
  /** After a kill: tried a few times, as a supervisor would. */
  readonly revive: (instance: Instance) => Promise<Result<number, StartFailure>>;
  readonly stopAll: (how: "kill9" | "term") => Promise<void>;
  readonly peakRssMb: () => number;
  readonly close: () => Promise<void>;
}

export const openFleet = async (options: FleetOptions): Promise<Fleet> => {
  const { site, command, log, writer } = options;
  const launch =
    (number: number) =>
    (port: number, env: Readonly<Record<string, string>>): ReturnType<typeof startCandidate> =>
      startCandidate({
        site,
        argv: command.run,
        cwd: command.folder,
        env: {
          ...inheritedEnvironment(),
          ...command.env,
          ...options.env,
          ...env,
          PORT: String(port),
          INSTANCE_ID: String(number),
          DATA_DIR: site.sharedFolder,
        },
        port,
        log,
        name: String(number),
        startLimitMs: options.startLimitMs,
        stop: options.signal,
      });
  const instances = await Promise.all(
    Array.from({ length: options.instances }, (_, number) =>
      openInstance({
        number,
        launch: launch(number),
        decide: options.decide,
        onOwnDeath: (exit) => options.onOwnDeath(number, exit),
      }),
    ),
  );
  let phaseEnv: Readonly<Record<string, string>> = {};
  let startMs = 0;
  const up = ({ number }: Instance, ms: number): void =>
    void writer.write({ p: `service#${number}`, ev: "note", f: "up", key: `service#${number}`, out: { ms } });
  return {
    instances,
    targets: (instance) =>
      instance === undefined ? instances : instances.filter(({ number }) => number === instance),
    startMs: () => startMs,
    startAll: async (env) => {
      phaseEnv = env;
      const started = await Promise.all(instances.map((instance) => instance.start(env)));
      for (const [at, one] of started.entries()) {
        if (!one.ok) return one;
        startMs = Math.max(startMs, one.value);
        const instance = instances[at];
        if (instance) up(instance, one.value);
      }
      return { ok: true, value: null };
    },
    revive: async (instance) => {
      const revived = await startAgain(() => instance.start(phaseEnv), options);
      if (revived.ok) up(instance, revived.value);
      return revived;
    },
    stopAll: async (how) => {
      await Promise.all(instances.map((instance) => instance.stop(how)));
    },
    peakRssMb: () => Math.round(instances.reduce((sum, instance) => sum + instance.peakRssMb(), 0)),
    close: async () => {
      await Promise.all(instances.map((instance) => instance.close()));
    },
  };
};

const startAgain = async (
  start: () => Promise<Result<number, StartFailure>>,
  { signal, isDependencyDown }: FleetOptions,
): Promise<Result<number, StartFailure>> => {
  for (let attempt = 1; ; attempt += 1) {
    const wasDown = isDependencyDown();
    const started = await start();
    if (started.ok || signal.aborted) return started;
    // A service may refuse to start without its database; that costs no attempt.
    if (wasDown || isDependencyDown()) attempt -= 1;
    if (attempt >= MOST_STARTS) return started;
    await waitFor(BETWEEN_STARTS_MS, signal);
  }
};

/** The first may have met the end of its predecessor: a lock file, a half-written log. */
const MOST_STARTS = 3;
const BETWEEN_STARTS_MS = 100;
