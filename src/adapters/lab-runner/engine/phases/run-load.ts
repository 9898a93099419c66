/** The load of a phase, past the proxy; its figures go into the history, where the lab judges them. */

import { createConnections } from "#adapters/lab-runner/client/connections.ts";
import { targetScale } from "#adapters/lab-runner/load/calibrate.ts";
import { driveLoad, type LoadMeasure } from "#adapters/lab-runner/load/drive-load.ts";
import { sendLean } from "#adapters/lab-runner/load/lean-request.ts";
import type { LoadFigures, LoadPlan, RequestStep } from "#core/labs/index.ts";

export interface LoadSurroundings {
  readonly phase: string;
  readonly instances: number;
  readonly originOf: (instance: number) => string;
  /** For operations that stand in the history; says whether it was answered as asked. */
  readonly record: (n: number, step: RequestStep, instance: number) => Promise<boolean>;
  readonly signal: AbortSignal;
}

export const runLoad = async (load: LoadPlan, around: LoadSurroundings): Promise<LoadFigures> => {
  const connections = createConnections(MOST_CONNECTIONS);
  const fireLean = (step: RequestStep, instance: number, done: (isOk: boolean) => void): void => {
    const { method, path, answers } = step;
    const [body, type] = contentOf(step);
    const request = { method, path, body, headers: { ...type, ...step.headers } };
    sendLean(connections.to(around.originOf(instance)), request, step.timeoutMs ?? TIMEOUT_MS, (http) =>
      done(http !== null && ((http >= 200 && http < 300) || (answers?.includes(http) ?? false))),
    );
  };
  const measure = await driveLoad({
    rate: load.rate,
    ms: load.ms,
    mostInFlight: Math.max(500, load.rate * (TIMEOUT_MS / 1000)),
    patienceMs: TIMEOUT_MS,
    signal: around.signal,
    fire: (n, done) => {
      const step = load.request(n);
      const instance = step.instance ?? n % around.instances;
      if (load.isRecorded) void around.record(n, step, instance).then(done);
      else fireLean(step, instance, done);
    },
  });
  await connections.close();
  return figuresOf(around.phase, load, measure, await targetScale());
};

/** As long as a closed client waits by default; so many arrivals may be unanswered before one is dropped. */
const TIMEOUT_MS = 3000;
const MOST_CONNECTIONS = 256;

const contentOf = ({ body, headers = {} }: RequestStep): readonly [string | null, Record<string, string>] => {
  if (body === undefined) return [null, {}];
  const isTyped = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
  if (isTyped && typeof body === "string") return [body, {}];
  return [JSON.stringify(body), isTyped ? {} : { "content-type": "application/json" }];
};

const figuresOf = (phase: string, load: LoadPlan, measure: LoadMeasure, scale: number): LoadFigures => {
  const { sent, answered, ok, dropped, sendingMs, latency, lag } = measure;
  return {
    phase,
    rate: load.rate,
    sentRate: tenths((sent * 1000) / Math.max(sendingMs, 1)),
    sent,
    answered,
    dropped,
    failed: sent - ok,
    p50Ms: tenths(latency.percentile(0.5) / 1000),
    p99Ms: tenths(latency.percentile(0.99) / 1000),
    maxMs: tenths(latency.most() / 1000),
    lagP99Ms: tenths(lag.percentile(0.99) / 1000),
    targetP99Ms: tenths(load.p99Ms * scale),
    okShare: sent === 0 ? 0 : Math.round((ok / sent) * 10_000) / 10_000,
    targetOkShare: load.okShare,
  };
};

const tenths = (value: number): number => Math.round(value * 10) / 10;
