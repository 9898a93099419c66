/** Leases of one resource against a keeper that is tried at every instant, and against all pairs. */
import { checkLeases, type Lease, type LeaseAttempt } from "#core/checkers/index.ts";
import type { Random } from "#core/labs/index.ts";
import { explains, type TimedCall } from "./explains.ts";
import { intervalAround, type Trial } from "./trial.ts";

interface Call extends TimedCall {
  readonly does: "grant" | "renew" | "release" | "use";
  readonly root: number;
  readonly ttl: number;
  readonly token: number;
}

/** Who holds it until when, the order of grants, the highest token granted and used. */
interface Keeper {
  readonly holder: number;
  readonly until: number;
  readonly granted: ReadonlyArray<number>;
  readonly token: number;
  readonly used: ReadonlyArray<number>;
}

const stepKeeper =
  (staleAfter: "grant" | "use") =>
  (state: Keeper, call: Call, now: number): ReadonlyArray<Keeper> =>
    steps[call.does](state, call, now, staleAfter);

type Step = (state: Keeper, call: Call, now: number, staleAfter: "grant" | "use") => ReadonlyArray<Keeper>;

/** Before its grant nobody has the token. */
const isStale = ({ granted, used }: Keeper, root: number, staleAfter: "grant" | "use"): boolean =>
  !granted.includes(root) ||
  (staleAfter === "grant" ? granted : used).some((other) => granted.indexOf(other) > granted.indexOf(root));

const steps: Readonly<Record<Call["does"], Step>> = {
  grant: (state, { root, ttl, token }, now) =>
    now < state.until || token <= state.token
      ? []
      : [{ ...state, holder: root, until: now + ttl, granted: [...state.granted, root], token }],
  // A keeper may let a lapsed lease be renewed while nobody else has it.
  renew: (state, { root, ttl }, now) =>
    state.granted.includes(root) && (state.holder === root || now >= state.until)
      ? [{ ...state, holder: root, until: now + ttl }]
      : [],
  release: (state, { root }, now, staleAfter) => {
    if (staleAfter === "grant" && isStale(state, root, "grant")) return [];
    return [state.holder === root ? { ...state, until: Math.min(now, state.until) } : state];
  },
  use: (state, { root }, _, staleAfter) =>
    isStale(state, root, staleAfter)
      ? []
      : [{ ...state, used: [...new Set([...state.used, root])].sort((a, b) => a - b) }],
};

const drawLeases = (random: Random): ReadonlyArray<Lease> => {
  const count = random.between(1, 3);
  return Array.from({ length: count + Number(random.chance(0.3)) }, (_, at) => {
    const id = at + 1;
    const [token, instant] = [random.chance(0.85) ? id : random.between(1, 3), at * 3 + random.between(0, 5)];
    const base = {
      id,
      resource: "r",
      ttl: random.between(1, 6),
      token,
      ...intervalAround(random, instant, 2),
    };
    return at < count ? base : { ...base, renews: random.between(1, count) };
  });
};

const drawAttempts = (random: Random, leases: ReadonlyArray<Lease>): ReadonlyArray<LeaseAttempt> =>
  Array.from({ length: random.between(0, 3) }, (_, at) => ({
    id: 10 + at,
    kind: random.pick(["release", "use"] as const),
    lease: random.between(1, leases.length),
    outcome: random.pick(["ok", "ok", "fail", "info"] as const),
    ...intervalAround(random, random.between(1, 12), 2),
  }));

export const tryLeases: Trial = (random) => {
  const leases = drawLeases(random);
  const attempts = drawAttempts(random, leases);
  const staleAfter = random.pick(["grant", "use"] as const);
  const { findings } = checkLeases({ leases, attempts }, { areTokensIncreasing: true, staleAfter });
  const rootOf = (id: number): number => leases.find((lease) => lease.id === id)?.renews ?? id;
  const calls: ReadonlyArray<Call> = [
    ...leases.map(({ id, start, end, ttl, token, renews }): Call => {
      const does = renews === undefined ? "grant" : "renew";
      return { does, root: rootOf(id), ttl, token: Number(token), start, end, isUnknown: false };
    }),
    ...attempts
      .filter(({ outcome }) => outcome !== "fail")
      .map(({ kind, lease, outcome, start, end }): Call => {
        return {
          does: kind,
          root: rootOf(lease),
          ttl: 0,
          token: 0,
          start,
          end,
          isUnknown: outcome === "info",
        };
      }),
  ];
  const fresh: Keeper = { holder: 0, until: 0, granted: [], token: 0, used: [] };
  const found = findings.some(({ kind }) => kind === "overlap");
  const isWrong =
    found !== hasOverlap(leases, attempts, rootOf) ||
    (findings.length > 0 && explains(calls, fresh, stepKeeper(staleAfter)));
  return isWrong ? `leases: ${JSON.stringify({ leases, attempts, staleAfter, findings })}` : "";
};

/** All pairs: can either be over when the other is granted, at the best choice of whole instants? */
const hasOverlap = (
  leases: ReadonlyArray<Lease>,
  attempts: ReadonlyArray<LeaseAttempt>,
  rootOf: (id: number) => number,
): boolean => {
  const givenUp = (id: number): number =>
    Math.min(
      ...attempts
        .filter(
          ({ kind, outcome, lease }) =>
            kind === "release" && outcome !== "fail" && rootOf(lease) === rootOf(id),
        )
        .map(({ start }) => start),
      Number.POSITIVE_INFINITY,
    );
  const shortened = (lease: Lease): number =>
    Math.min(
      ...leases
        .filter(({ renews, end, id }) => renews === rootOf(lease.id) && id !== lease.id && end >= lease.start)
        .map(({ start, ttl }) => start + ttl),
      Number.POSITIVE_INFINITY,
    );
  const canPrecede = (one: Lease, other: Lease): boolean => {
    for (let grant = one.start; grant <= one.end; grant += 1) {
      for (let next = other.start; next <= other.end; next += 1) {
        if (Math.min(grant + one.ttl, givenUp(one.id), shortened(one)) <= next) return true;
      }
    }
    return false;
  };
  return leases.some((one) =>
    leases.some(
      (other) => rootOf(one.id) !== rootOf(other.id) && !canPrecede(one, other) && !canPrecede(other, one),
    ),
  );
};
