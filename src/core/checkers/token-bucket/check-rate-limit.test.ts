import { expect, test } from "vitest";
import { tryRateLimit, tryRateLimitDefinition } from "#test/support/checkers/rate-limit-trial.ts";
import {
  bucket,
  type LimiterName,
  limiterNames,
  simulateLimiter,
} from "#test/support/checkers/simulated-limiters.ts";
import { fuzzOf } from "#test/support/checkers/trial.ts";
import { checkRateLimit } from "./check-rate-limit.ts";
import type { LimitedRequest } from "./limit-policy.ts";

const small = { kind: "bucket", capacity: 2, perSecond: 10 } as const;
const request = (
  id: number,
  outcome: LimitedRequest["outcome"],
  start: number,
  end: number,
  retryAfter?: number,
) => ({
  id,
  key: "k",
  outcome,
  start,
  end,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});
const kindsOf = (requests: ReadonlyArray<LimitedRequest>, options = {}) =>
  checkRateLimit(requests, small, options).findings.map(({ kind, ids }) => [kind, ids]);

test("no requests, no findings", () => {
  expect(checkRateLimit([], small).findings).toEqual([]);
});

test("more than the bucket holds and refills, all wholly inside a period, are named with the numbers", () => {
  const requests = Array.from({ length: 34 }, (_, id) =>
    request(id, "admitted", id * 1000, 1_000_000 + id * 1000),
  );
  const [finding] = checkRateLimit(requests, bucket).findings;
  expect(finding?.says).toBe(
    'Between 0 ms and 1.03 s, "k" had 31 requests let through; the bucket allows 20 + 10/s × 1.03 s = 30.',
  );
  expect([finding?.ids.length, finding?.omitted]).toEqual([12, 19]);
});

test("requests that only overlap a period prove nothing", () => {
  const requests = [0, 1, 2, 3].map((id) => request(id, "admitted", id, 1_000_000));
  expect(kindsOf(requests)).toEqual([]);
});

test("keys do not share a bucket", () => {
  const requests = [0, 1, 2].map((id) => ({ ...request(id, "admitted", 0, 10), key: `k${id}` }));
  expect(kindsOf(requests)).toEqual([]);
});

test("a reject from a full bucket is false; one that an unanswered request may explain is not", () => {
  expect(kindsOf([request(1, "rejected", 500, 600)])).toEqual([["falsely-rejected", [1]]]);
  const explained = [
    request(1, "unknown", 0, 9),
    request(2, "admitted", 500, 510),
    request(3, "rejected", 505, 600),
  ];
  expect(kindsOf(explained)).toEqual([]);
  expect(kindsOf(explained, { settlesWithin: 100 })).toEqual([]);
  const later = [...explained.slice(0, 2), request(3, "rejected", 60_000, 60_001)];
  expect(kindsOf(later)).toEqual([]);
  expect(kindsOf(later, { settlesWithin: 100 })).toEqual([]);
  expect(
    kindsOf([...explained.slice(0, 2), request(3, "rejected", 110_000, 110_001)], { settlesWithin: 100 }),
  ).toEqual([["falsely-rejected", [2, 3]]]);
});

test("slack of a token forgives a limiter that counts whole tokens, on both sides", () => {
  const three = [0, 1, 2].map((id) => request(id, "admitted", id, id + 5));
  expect(kindsOf(three)).toHaveLength(1);
  expect(kindsOf(three, { slack: 1 })).toEqual([]);
  const almost = [request(1, "admitted", 0, 5), request(2, "rejected", 20_000, 20_010)];
  expect(kindsOf(almost)).toHaveLength(1);
  expect(kindsOf(almost, { slack: 1 })).toEqual([]);
});

test("whoever waits as told and is alone is let through", () => {
  const taken = [request(1, "admitted", 0, 5), request(2, "admitted", 1, 6)];
  const told = request(3, "rejected", 10, 20, 50_000);
  expect(kindsOf([...taken, told, request(4, "rejected", 50_021, 50_030)])).toEqual([
    ["untrue-retry-after", [3, 4]],
  ]);
  expect(kindsOf([...taken, told, request(4, "rejected", 50_020, 50_030)])).toEqual([]);
  const other = request(5, "unknown", 30, 40);
  expect(kindsOf([...taken, told, other, request(4, "rejected", 50_021, 50_030)])).toEqual([]);
});

test("a sliding window counts any period shorter than its length", () => {
  const policy = { kind: "window", limit: 2, length: 1000 } as const;
  const at = (...starts: ReadonlyArray<number>) =>
    starts.map((start, id) => request(id, "admitted", start, start + 10));
  expect(checkRateLimit(at(0, 500, 989), policy).findings[0]?.ids).toEqual([0, 1, 2]);
  expect(checkRateLimit(at(0, 500, 990), policy).findings).toEqual([]);
  const rejected = [...at(0, 500), request(9, "rejected", 1011, 1020)];
  expect(checkRateLimit(rejected, policy).findings[0]?.kind).toBe("falsely-rejected");
});

/** The simulation decides each request within 400 ms of its start. */
const settled = { settlesWithin: 400_000 };

test.each([2_000, 50_000, 200_000])(
  "a right limiter is never named with answers up to %i µs late",
  (latency) => {
    for (const seed of ["1", "2", "3"]) {
      expect(checkRateLimit(simulateLimiter("right", latency, seed), bucket, settled).findings).toEqual([]);
    }
  },
);

const wrong: ReadonlyArray<LimiterName> = limiterNames.filter((name) => name !== "right");
test.each(wrong)("a limiter with this fault is named: %s", (name) => {
  for (const latency of [2_000, 200_000]) {
    expect(checkRateLimit(simulateLimiter(name, latency, "1"), bucket, settled).findings).not.toEqual([]);
  }
});

test("no instants within the intervals explain a finding; counts and rejects are those of the definitions", () => {
  expect(fuzzOf(tryRateLimit, tryRateLimitDefinition)(1500, "unit").found).toEqual([]);
});
