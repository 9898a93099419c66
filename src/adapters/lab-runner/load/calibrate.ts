/**
 * How fast this machine is at the least that any service must do: accept a request and answer. The targets of the labs were
 * set on one whose figure is known; a slower one gets more time, a faster one no less.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createConnections } from "../client/connections.ts";
import { driveLoad } from "./drive-load.ts";
import { sendLean } from "./lean-request.ts";

/** By how much a target in milliseconds is multiplied here and now: from 1 to 4. */
export const targetScale = (): Promise<number> => {
  if (measured === null || performance.now() - measuredAt > VALID_MS) {
    measuredAt = performance.now();
    measured = measureScale();
  }
  return measured;
};

let measured: Promise<number> | null = null;
let measuredAt = 0;
/** Two loads of one run share a measurement; a server that goes on for days measures again. */
const VALID_MS = 30_000;

const measureScale = async (): Promise<number> => {
  const server = createServer((_request, response) => response.end('{"ok":true}'));
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const connections = createConnections(64);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { latency } = await driveLoad({
    rate: 500,
    ms: 400,
    mostInFlight: 500,
    patienceMs: 500,
    signal: new AbortController().signal,
    fire: (_n, done) =>
      sendLean(connections.to(origin), { method: "GET", path: "/", headers: {}, body: null }, 1000, (http) =>
        done(http === 200),
      ),
  });
  await connections.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  const p90Ms = latency.percentile(0.9) / 1000;
  return Math.min(MOST, Math.max(1, p90Ms / REFERENCE_P90_MS));
};

/** Of the machine on which the targets were set, server and generator in one process. Not p99, which one hiccup decides. */
const REFERENCE_P90_MS = 2.5;
/** A machine slower than that shows the generator's lag, not the service's speed. */
const MOST = 4;
