import { expect, test } from "vitest";
import { driveLoad, type LoadSchedule } from "./drive-load.ts";

const schedule: LoadSchedule = {
  rate: 200,
  ms: 250,
  mostInFlight: 1000,
  patienceMs: 1000,
  fire: (_n, done) => setTimeout(() => done(true), 1),
  signal: new AbortController().signal,
};

test("every arrival is fired once, in its order, and counted", async () => {
  const fired: Array<number> = [];
  const measure = await driveLoad({
    ...schedule,
    fire: (n, done) => {
      fired.push(n);
      done(n % 10 !== 0);
    },
  });
  expect(fired).toEqual(Array.from({ length: 50 }, (_, n) => n));
  expect(measure).toMatchObject({ sent: 50, answered: 50, ok: 45, dropped: 0 });
});

test("a slow answer delays nobody's sending: the waiting stands in the percentiles", async () => {
  const measure = await driveLoad({ ...schedule, fire: (_n, done) => setTimeout(() => done(true), 300) });
  expect(measure.sent).toBe(50);
  expect(measure.latency.percentile(0.5)).toBeGreaterThanOrEqual(295_000);
});

test("beyond the cap arrivals are dropped and counted, never queued", async () => {
  const measure = await driveLoad({ ...schedule, mostInFlight: 5, patienceMs: 10, fire: () => undefined });
  expect(measure).toMatchObject({ sent: 5, dropped: 45, answered: 0 });
});

test("a load that is called off ends without another request", async () => {
  const controller = new AbortController();
  controller.abort();
  const measure = await driveLoad({ ...schedule, signal: controller.signal });
  expect(measure.sent).toBe(0);
});
