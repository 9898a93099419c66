/** Our own generator, as the labs use it. */
import { createConnections } from "#adapters/lab-runner/client/connections.ts";
import { driveLoad } from "#adapters/lab-runner/load/drive-load.ts";
import { sendLean } from "#adapters/lab-runner/load/lean-request.ts";

export interface OwnFigures {
  /** Arrivals a second: asked for, and sent. */
  readonly rate: number;
  readonly sentRate: number;
  readonly dropped: number;
  readonly failed: number;
  readonly lagP99Ms: number;
  /** From the intended moment of sending. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** Of this process, in microseconds for each request. */
  readonly cpuMicros: number;
}

export const driveOwn = async (origin: string, rate: number, ms: number): Promise<OwnFigures> => {
  const connections = createConnections(128);
  const request = { method: "GET", path: "/", headers: {}, body: null } as const;
  const before = process.cpuUsage();
  const measure = await driveLoad({
    ...{ rate, ms, mostInFlight: Math.max(2000, rate * 2), patienceMs: 3000 },
    signal: new AbortController().signal,
    fire: (_n, done) => sendLean(connections.to(origin), request, 3000, (http) => done(http === 200)),
  });
  const { user, system } = process.cpuUsage(before);
  await connections.close();
  const { sent, ok, dropped, sendingMs, latency, lag } = measure;
  return {
    rate,
    sentRate: tenths((sent * 1000) / sendingMs),
    dropped,
    failed: sent - ok,
    lagP99Ms: tenths(lag.percentile(0.99) / 1000),
    p50Ms: hundredths(latency.percentile(0.5) / 1000),
    p99Ms: tenths(latency.percentile(0.99) / 1000),
    maxMs: tenths(latency.most() / 1000),
    cpuMicros: Math.round((user + system) / Math.max(sent, 1)),
  };
};

const tenths = (value: number): number => Math.round(value * 10) / 10;
const hundredths = (value: number): number => Math.round(value * 100) / 100;
