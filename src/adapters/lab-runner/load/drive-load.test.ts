import { expect, test } from "vitest";
import { targetScale } from "./calibrate.ts";
import { driveLoad, type LoadSchedule } from "./drive-load.ts";

const after = (ms: number) => (_n: number, done: (isOk: boolean) => void) =>
  void setTimeout(() => done(true), ms);

const schedule = (changes: Partial<LoadSchedule>): LoadSchedule => ({
  ...{ rate: 200, ms: 300, mostInFlight: 1000, patienceMs: 1000 },
  signal: new AbortController().signal,
  fire: after(0),
  ...changes,
});

test("every arrival is sent once, in order, and counted", async () => {
  const order: Array<number> = [];
  const measure = await driveLoad(
    schedule({
      fire: (n, done) => {
        order.push(n);
        done(true);
      },
    }),
  );
  expect(order).toEqual(Array.from({ length: 60 }, (_, n) => n));
  expect(measure).toMatchObject({ sent: 60, answered: 60, ok: 60, dropped: 0 });
  expect(measure.latency.count()).toBe(60);
});

test("a slow service does not slow the sending: the waiting stands in the percentiles", async () => {
  const measure = await driveLoad(schedule({ fire: after(250) }));
  expect(measure.sent).toBe(60);
  expect(measure.latency.percentile(0.5)).toBeGreaterThanOrEqual(245_000);
});

test("what is never answered counts with the time that was waited for it", async () => {
  const measure = await driveLoad(schedule({ patienceMs: 100, fire: () => undefined }));
  expect(measure).toMatchObject({ sent: 60, answered: 0, ok: 0 });
  expect(measure.latency.count()).toBe(60);
  expect(measure.latency.least()).toBeGreaterThanOrEqual(95_000);
});

test("an answer after the end, and a second one, change nothing", async () => {
  const told: Array<(isOk: boolean) => void> = [];
  const measure = await driveLoad(
    schedule({
      patienceMs: 20,
      fire: (_n, done) => {
        told.push(done);
        if (told.length === 1) [done(true), done(true)];
      },
    }),
  );
  for (const done of told) done(true);
  expect(measure.answered).toBe(1);
  expect(measure.latency.count()).toBe(60);
});

test("beyond the limit of open requests arrivals are dropped, and said", async () => {
  const measure = await driveLoad(schedule({ mostInFlight: 10, patienceMs: 20, fire: () => undefined }));
  expect(measure).toMatchObject({ sent: 10, dropped: 50 });
});

test("a load that is called off ends at once", async () => {
  const controller = new AbortController();
  controller.abort();
  expect((await driveLoad(schedule({ ms: 60_000, signal: controller.signal }))).sent).toBe(0);
});

test("calibration never makes targets stricter than they are, nor lax without end", async () => {
  const scale = await targetScale();
  expect(scale).toBeGreaterThanOrEqual(1);
  expect(scale).toBeLessThanOrEqual(4);
});
