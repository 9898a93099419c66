/** Rate-limit checks against a limiter that is tried at every instant, and against their definitions, computed plainly. */
import { checkRateLimit, type LimitedRequest, type LimitPolicy } from "#core/checkers/index.ts";
import type { Random } from "#core/labs/index.ts";
import { explains } from "./explains.ts";
import { intervalAround, type Trial } from "./trial.ts";

type Bucket = Extract<LimitPolicy, { kind: "bucket" }>;
type Window = Extract<LimitPolicy, { kind: "window" }>;

/** Tokens in parts of which one comes per microsecond; promises that hold until somebody takes a token. */
interface Limiter {
  readonly parts: number;
  readonly at: number;
  /** When the bucket was last more than full. */
  readonly fullAt: number;
  readonly taken: ReadonlyArray<number>;
  readonly promised: ReadonlyArray<number>;
}

const drawPolicy = (random: Random): LimitPolicy =>
  random.chance(0.6)
    ? { kind: "bucket", capacity: random.between(1, 3), perSecond: 1_000_000 / random.between(1, 4) }
    : { kind: "window", limit: random.between(1, 3), length: random.between(2, 6) };

const partsPerToken = ({ perSecond }: Bucket): number => Math.round(1_000_000 / perSecond);

const drawRequests = (random: Random): ReadonlyArray<LimitedRequest> =>
  Array.from({ length: random.between(2, 6) }, (_, id) => ({
    id,
    key: "k",
    outcome: random.pick(["admitted", "admitted", "admitted", "rejected", "rejected", "unknown"] as const),
    ...intervalAround(random, random.between(3, 12), 2),
    ...(random.chance(0.4) ? { retryAfter: random.between(0, 4) } : {}),
  }));

/** Whether a token can be had and whether it can be refused; both where the instant is exactly the limit. */
interface Offer {
  readonly canTake: boolean;
  readonly canRefuse: boolean;
  /** The limiter as time has left it. */
  readonly now: Limiter;
}

const bucketOffer = (state: Limiter, policy: Bucket, now: number): Offer => {
  const token = partsPerToken(policy);
  const [full, reached] = [policy.capacity * token, state.parts + now - state.at];
  const fullAt = reached > full ? now : state.fullAt;
  return {
    canTake: reached >= token,
    // The instant at which a token comes may go either way; one that never left the bucket may not.
    canRefuse: reached < token || (reached === token && now > fullAt),
    now: { ...state, parts: Math.min(full, reached), at: now, fullAt },
  };
};

const windowOffer = (state: Limiter, { limit, length }: Window, now: number): Offer => ({
  canTake: state.taken.filter((taken) => taken > now - length).length < limit,
  canRefuse: state.taken.filter((taken) => taken >= now - length).length >= limit,
  now: { ...state, at: now },
});

interface Call extends LimitedRequest {
  readonly isUnknown: boolean;
}

const stepLimiter =
  (policy: LimitPolicy) =>
  (state: Limiter, call: Call, instant: number): ReadonlyArray<Limiter> => {
    const offer = (policy.kind === "bucket" ? bucketOffer : windowOffer)(
      state,
      policy as Bucket & Window,
      instant,
    );
    return call.outcome === "rejected" ? refuse(offer, call) : take(offer, policy);
  };

const take = ({ canTake, now }: Offer, policy: LimitPolicy): ReadonlyArray<Limiter> => {
  const token = policy.kind === "bucket" ? partsPerToken(policy) : 0;
  return canTake ? [{ ...now, parts: now.parts - token, taken: [...now.taken, now.at], promised: [] }] : [];
};

const refuse = ({ canRefuse, now }: Offer, { end, retryAfter }: Call): ReadonlyArray<Limiter> => {
  if (!canRefuse || now.promised.some((due) => now.at > due)) return [];
  const due = retryAfter === undefined ? [] : [end + retryAfter];
  return [{ ...now, promised: [...now.promised, ...due].sort((a, b) => a - b) }];
};

/** No finding may be explicable. */
export const tryRateLimit: Trial = (random) => {
  const policy = drawPolicy(random);
  const requests = drawRequests(random);
  const { findings } = checkRateLimit(requests, policy);
  if (findings.length === 0) return "";
  const calls = requests.map((request) => ({ ...request, isUnknown: request.outcome === "unknown" }));
  const parts = policy.kind === "bucket" ? policy.capacity * partsPerToken(policy) : 0;
  // Full since long before.
  const fresh: Limiter = { parts, at: -100, fullAt: -100, taken: [], promised: [] };
  return explains(calls, fresh, stepLimiter(policy))
    ? `rate limit: ${JSON.stringify({ policy, requests, findings })}`
    : "";
};

/** The definitions, by trying all pairs of ends and all whole and half instants. */
export const tryRateLimitDefinition: Trial = (random) => {
  const policy = drawPolicy(random);
  const requests = drawRequests(random);
  const { findings } = checkRateLimit(requests, policy);
  const admitted = requests.filter(({ outcome }) => outcome === "admitted");
  const takers = requests
    .filter(({ outcome }) => outcome !== "rejected")
    .map(({ start, end, outcome }) => ({
      start,
      end: outcome === "unknown" ? Number.POSITIVE_INFINITY : end,
    }));
  const isOver = policy.kind === "bucket" ? overBucket(admitted, policy) : overWindow(admitted, policy);
  const isRejectFalse = (request: LimitedRequest): boolean =>
    halvesOf(request).every((x) =>
      policy.kind === "bucket" ? hasToken(x, takers, policy) : windowAt(x, takers, policy) < policy.limit,
    );
  const wanted = requests
    .filter(({ outcome }) => outcome === "rejected")
    .filter(isRejectFalse)
    .map(({ id }) => id);
  const found = findings.filter(({ kind }) => kind === "falsely-rejected").map(({ ids }) => ids.at(-1));
  const isSame =
    isOver === findings.some(({ kind }) => kind === "over-admitted") && wanted.join() === found.join();
  return isSame
    ? ""
    : `rate limit by definition: ${JSON.stringify({ policy, requests, isOver, wanted, findings })}`;
};

type Span = { readonly start: number; readonly end: number };

const insideOf = (spans: ReadonlyArray<Span>, from: number, to: number): number =>
  spans.filter(({ start, end }) => start >= from && end <= to).length;

const overBucket = (admitted: ReadonlyArray<Span>, { capacity, perSecond }: Bucket): boolean =>
  admitted.some(({ start }) =>
    admitted.some(
      ({ end }) =>
        end >= start &&
        insideOf(admitted, start, end) > capacity + (perSecond * (end - start)) / 1_000_000 + 1e-9,
    ),
  );

const overWindow = (admitted: ReadonlyArray<Span>, { limit, length }: Window): boolean =>
  admitted.some(({ start }) =>
    admitted.some(({ end }) => end - start < length && insideOf(admitted, start, end) > limit),
  );

const halvesOf = ({ start, end }: Span): ReadonlyArray<number> =>
  Array.from({ length: 2 * (end - start) + 1 }, (_, at) => start + at / 2);

/** Everyone takes as late as possible; the bucket never holds more than its capacity: step by half microseconds. */
const hasToken = (x: number, takers: ReadonlyArray<Span>, { capacity, perSecond }: Bucket): boolean => {
  let [missing, before] = [0, 0];
  for (let now = -1; now < x; now += 0.5) {
    missing += takers.filter(({ start, end }) => start <= x && end === now).length;
    before = missing;
    missing = Math.max(0, missing - (0.5 * perSecond) / 1_000_000);
  }
  const open = takers.filter(({ start, end }) => start <= x && end >= x).length;
  // The instant at which the token comes may go either way; a bucket that is full may not.
  const rest = before < 1e-9 ? 0 : missing + 1e-6;
  return open + rest <= capacity - 1;
};

const windowAt = (x: number, takers: ReadonlyArray<Span>, { length }: Window): number =>
  takers.filter(({ start, end }) => start <= x && Math.min(end, x) >= x - length).length;
