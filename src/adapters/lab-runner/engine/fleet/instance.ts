/** One instance of the service: started, watched, killed and started again, each time on a port of its own. */

import type { startCandidate } from "#adapters/lab-runner/process/candidate.ts";
import { freePort } from "#adapters/lab-runner/process/ports.ts";
import type {
  CandidateExit,
  RunningCandidate,
  StartFailure,
} from "#adapters/lab-runner/process/process-types.ts";
import type { HttpProxy, HttpProxyOptions } from "#adapters/lab-runner/proxies/edge-types.ts";
import { openHttpProxy } from "#adapters/lab-runner/proxies/http-proxy.ts";
import type { Result } from "#core/base/result.ts";

export interface Instance {
  readonly number: number;
  readonly proxy: HttpProxy;
  /** The port of its newest start, whether or not it accepts; 0 before the first. */
  readonly port: () => number;
  readonly start: (env: Readonly<Record<string, string>>) => Promise<Result<number, StartFailure>>;
  /** Resolves when it is gone. It stays so until it is started. */
  readonly stop: (how: "kill9" | "term") => Promise<void>;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly isUp: () => boolean;
  readonly peakRssMb: () => number;
  readonly close: () => Promise<void>;
}

export interface InstanceOptions {
  readonly number: number;
  /** Starts it on this port, with whatever a start needs beside. */
  readonly launch: (port: number, env: Readonly<Record<string, string>>) => ReturnType<typeof startCandidate>;
  readonly decide: HttpProxyOptions["decide"];
  /** It ended, and nobody here asked it to. */
  readonly onOwnDeath: (exit: CandidateExit) => void;
}

export const openInstance = async (options: InstanceOptions): Promise<Instance> => {
  const proxy = await openHttpProxy({ decide: options.decide });
  const instance = new Running(options, proxy);
  return instance;
};

class Running implements Instance {
  readonly number: number;
  readonly proxy: HttpProxy;
  private readonly options: InstanceOptions;
  private candidate: RunningCandidate | null = null;
  private newestPort = 0;
  private peak = 0;

  constructor(options: InstanceOptions, proxy: HttpProxy) {
    this.options = options;
    this.number = options.number;
    this.proxy = proxy;
  }

  readonly port = (): number => this.newestPort;
  readonly isUp = (): boolean => this.candidate?.isAlive() === true;
  readonly pause = (): void => this.candidate?.pause();
  readonly resume = (): void => this.candidate?.resume();

  readonly start = async (env: Readonly<Record<string, string>>): Promise<Result<number, StartFailure>> => {
    for (let attempt = 1; ; attempt += 1) {
      this.newestPort = await freePort();
      const started = await this.options.launch(this.newestPort, env);
      if (!started.ok && started.error.type === "PortTaken" && attempt < MOST_PORTS) continue;
      if (!started.ok) return started;
      this.take(started.value);
      return { ok: true, value: started.value.startMs };
    }
  };

  readonly stop = async (how: "kill9" | "term"): Promise<void> => {
    const { candidate } = this;
    if (candidate === null) return;
    this.candidate = null;
    this.proxy.retarget(null);
    this.look(candidate);
    await candidate[how]();
  };

  readonly peakRssMb = (): number => {
    if (this.candidate !== null) this.look(this.candidate);
    return this.peak;
  };

  readonly close = async (): Promise<void> => {
    await this.stop("kill9");
    await this.proxy.close();
  };

  private take(candidate: RunningCandidate): void {
    this.candidate = candidate;
    this.proxy.retarget(candidate.port);
    void candidate.exited.then((exit) => {
      if (this.candidate !== candidate) return;
      this.candidate = null;
      this.proxy.retarget(null);
      if (exit.how !== "expected") this.options.onOwnDeath(exit);
    });
  }

  private look(candidate: RunningCandidate): void {
    this.peak = Math.max(this.peak, candidate.usage().peakRssMb);
  }
}

/** Ports are chosen, not reserved: another program may be quicker. */
const MOST_PORTS = 5;
