import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "undici";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LoadPlan } from "#core/labs/index.ts";
import { calibrate } from "./calibrate.ts";
import { driveLoad } from "./drive-load.ts";

let server: Server;
let pool: Pool;
let isDown = false;
let seen = 0;

beforeAll(async () => {
  server = createServer((_request, response) => {
    seen += 1;
    if (isDown) setTimeout(() => response.end("{}"), 300);
    else response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  pool = new Pool(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});

afterAll(async () => {
  await pool.destroy();
  server.closeAllConnections();
  server.close();
});

const plan: LoadPlan = {
  rate: 200,
  ms: 500,
  isRecorded: false,
  p99Ms: 50,
  okShare: 0.99,
  request: () => ({ do: "request", f: "get", key: "k", method: "GET", path: "/" }),
};
const drive = {
  phase: "load",
  plan,
  connectionTo: () => pool,
  slowness: 1,
  signal: new AbortController().signal,
};

test("every arrival is sent at its moment, and counted", async () => {
  seen = 0;
  const figures = await driveLoad(drive);
  expect(figures).toMatchObject({ rate: 200, sent: 100, answered: 100, dropped: 0, failed: 0, okShare: 1 });
  expect(seen).toBe(100);
});

test("a slow service does not slow the sending: the waiting stands in the percentiles", async () => {
  isDown = true;
  const figures = await driveLoad(drive);
  isDown = false;
  expect(figures.sent).toBe(100);
  expect(figures.p50Ms).toBeGreaterThanOrEqual(295);
});

test("requests of a recorded load are told when they leave and when they end", async () => {
  const told: Array<string> = [];
  await driveLoad({
    ...drive,
    plan: { ...plan, ms: 50 },
    onSend: (_step, n) => {
      told.push(`sent ${n}`);
      return ({ ending }) => told.push(`${ending.kind} ${n}`);
    },
  });
  expect(told).toHaveLength(20);
  expect(told).toContain("answered 9");
});

test("a load that is called off ends at once", async () => {
  const controller = new AbortController();
  controller.abort();
  const figures = await driveLoad({ ...drive, signal: controller.signal });
  expect(figures.sent).toBe(0);
});

test("calibration never makes targets stricter than they are, nor lax without end", async () => {
  const { slowness } = await calibrate(new AbortController().signal);
  expect(slowness).toBeGreaterThanOrEqual(1);
  expect(slowness).toBeLessThanOrEqual(4);
});
