/** How fast this machine answers a trivial request now: targets in milliseconds mean nothing without it. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "undici";
import type { LoadPlan } from "#core/labs/index.ts";
import { driveLoad } from "./drive-load.ts";

export interface Calibration {
  /** 99th percentile of a trivial server at 500 requests a second, in milliseconds. */
  readonly p99Ms: number;
  /** By how much the targets of load phases are stretched; 1 to 4. */
  readonly slowness: number;
}

/** On the two-core machine that the targets were set on, idle: 1.4–2.2 ms over six runs (labs design, §2b). */
const referenceP99Ms = 2.2;

/** A machine slower than this is too busy to judge at all; the lag gate says so. */
const mostSlowness = 4;

const plan: LoadPlan = {
  rate: 500,
  ms: 300,
  isRecorded: false,
  p99Ms: referenceP99Ms,
  okShare: 1,
  request: () => ({ do: "request", f: "calibrate", key: "", method: "GET", path: "/" }),
};

/** Takes about 0.35 s. */
export const calibrate = async (signal: AbortSignal): Promise<Calibration> => {
  const server = createServer((_request, response) => response.end("{}"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const pool = new Pool(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  try {
    const figures = await driveLoad({
      phase: "calibration",
      plan,
      connectionTo: () => pool,
      slowness: 1,
      signal,
    });
    const slowness = Math.min(mostSlowness, Math.max(1, figures.p99Ms / referenceP99Ms));
    return { p99Ms: figures.p99Ms, slowness };
  } finally {
    await pool.destroy();
    server.close();
    server.closeAllConnections();
  }
};
