/** The usual generator of the Node world, for comparison: closed loop, or with a rate and its correction. */

export interface PeerFigures {
  /** Arrivals a second that were asked for; null: as many as the answers allow. */
  readonly rate: number | null;
  readonly connections: number;
  readonly sentRate: number;
  readonly failed: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly p999Ms: number;
  readonly maxMs: number;
  /** Of this process, in microseconds for each request. */
  readonly cpuMicros: number;
}

export type Peer = (
  origin: string,
  connections: number,
  seconds: number,
  rate: number | null,
) => Promise<PeerFigures>;

/** Null where it is not installed: it is needed for development only. */
export const findAutocannon = async (): Promise<Peer | null> => {
  const found = await import("autocannon").catch(() => null);
  if (found === null) return null;
  return async (origin, connections, seconds, rate) => {
    const before = process.cpuUsage();
    const { requests, latency, errors } = await found.default({
      ...{ url: origin, connections, duration: seconds },
      ...(rate === null ? {} : { overallRate: rate }),
    });
    const { user, system } = process.cpuUsage(before);
    return {
      rate,
      connections,
      sentRate: Math.round(requests.average * 10) / 10,
      failed: errors,
      ...{ p50Ms: latency.p50, p99Ms: latency.p99, p999Ms: latency.p99_9, maxMs: latency.max },
      cpuMicros: Math.round((user + system) / Math.max(requests.total, 1)),
    };
  };
};
