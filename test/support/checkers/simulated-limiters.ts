/** Rate limiters, a right one and the usual wrong ones, under clients that see them through late answers. */
import type { LimitedRequest } from "#core/checkers/index.ts";
import { type Random, randomOf } from "#core/labs/index.ts";

export const bucket = { kind: "bucket", capacity: 20, perSecond: 10 } as const;

/** Decides at an instant, in microseconds; the answer is Retry-After, or null for "admitted". */
export type Limiter = (now: number, random: Random) => number | null;

const perMicrosecond = bucket.perSecond / 1_000_000;

interface Tokens {
  tokens: number;
  at: number;
}
const refill = (state: Tokens, now: number): void => {
  state.tokens = Math.min(bucket.capacity, state.tokens + (now - state.at) * perMicrosecond);
  state.at = now;
};
const wait = (tokens: number): number => Math.ceil((1 - tokens) / perMicrosecond);

const tokenBucket = (): Limiter => {
  const state: Tokens = { tokens: bucket.capacity, at: 0 };
  return (now) => {
    refill(state, now);
    if (state.tokens < 1) return wait(state.tokens);
    state.tokens -= 1;
    return null;
  };
};

/** By name; each call makes a fresh one. */
const limiters = {
  right: tokenBucket,
  "fixed window": (): Limiter => {
    let [window, count] = [0, 0];
    return (now) => {
      const current = Math.floor(now / 1_000_000);
      [window, count] = [current, current === window ? count + 1 : 1];
      return count <= bucket.capacity ? null : (current + 1) * 1_000_000 - now;
    };
  },
  "a bucket per instance": (): Limiter => {
    const instances = [tokenBucket(), tokenBucket()];
    return (now, random) => instances[random.between(0, 1)]?.(now, random) ?? null;
  },
  "read, then write": (): Limiter => {
    // What is read is up to 5 ms old.
    const writes: Array<Tokens> = [{ tokens: bucket.capacity, at: 0 }];
    return (now) => {
      const read = writes.findLast(({ at }) => at <= now - 5_000) ?? { tokens: bucket.capacity, at: 0 };
      const state = { ...read };
      refill(state, now);
      if (state.tokens < 1) return wait(state.tokens);
      writes.push({ tokens: state.tokens - 1, at: now });
      return null;
    };
  },
  "whole tokens only": (): Limiter => {
    const state: Tokens = { tokens: bucket.capacity, at: 0 };
    return (now) => {
      const whole = Math.floor((now - state.at) * perMicrosecond);
      state.tokens = Math.min(bucket.capacity, state.tokens + whole);
      state.at = now;
      if (state.tokens < 1) return 100_000;
      state.tokens -= 1;
      return null;
    };
  },
  "rejects take tokens": (): Limiter => {
    const state: Tokens = { tokens: bucket.capacity, at: 0 };
    return (now) => {
      refill(state, now);
      state.tokens -= 1;
      return state.tokens < 0 ? wait(Math.max(0, state.tokens)) : null;
    };
  },
} satisfies Record<string, () => Limiter>;

export type LimiterName = keyof typeof limiters;
export const limiterNames = Object.keys(limiters) as ReadonlyArray<LimiterName>;

/**
 * Six clients for ten seconds: bursts without a pause, then rests. Each way takes up to `latency`, one answer in
 * fifty is lost.
 */
export const simulateLimiter = (
  name: LimiterName,
  latency: number,
  seed: string,
): ReadonlyArray<LimitedRequest> => {
  const random = randomOf(`${seed}/${name}/${latency}`);
  const sent = Array.from({ length: 6 }, (_, client) =>
    clientStarts(random.fork(String(client)), latency),
  ).flat();
  const decided = sent
    .map((times) => ({ ...times, decided: times.start + random.next() * times.there }))
    .sort((a, b) => a.decided - b.decided);
  const limiter: Limiter = limiters[name]();
  return decided.map(({ start, end, decided: now }, id) => {
    const retryAfter = limiter(now, random);
    const outcome = random.chance(0.02) ? "unknown" : retryAfter === null ? "admitted" : "rejected";
    return { id, key: "k", start, end, outcome, ...(retryAfter === null ? {} : { retryAfter }) };
  });
};

const clientStarts = (random: Random, latency: number) => {
  const times: Array<{ readonly start: number; readonly there: number; readonly end: number }> = [];
  for (let now = random.between(0, 50_000); now < 10_000_000; ) {
    const there = 200 + random.next() * latency;
    const end = now + there + 200 + random.next() * latency;
    times.push({ start: now, there, end });
    const isBurst = Math.floor(now / 1_500_000) % 2 === 0;
    now = end + (isBurst ? random.between(0, 20_000) : random.between(300_000, 1_500_000));
  }
  return times;
};
