/** Leases as their holders know them: one clock, closed intervals, microseconds. */
import type { Attempt, Timed } from "../timed.ts";

/** An acquire (or a renewal) that was answered with a lease: granted at one instant g of [start, end], valid [g, g + ttl). */
export interface Lease<Id = number> extends Timed<Id> {
  readonly resource: string;
  /** Microseconds. */
  readonly ttl: number;
  /** Fencing token or lease token; null if the service gives none. */
  readonly token: number | string | null;
  /** Of a renewal: the id of the lease that it lengthens. */
  readonly renews?: Id;
}

/**
 * A request that ends a lease or needs one: `release` (ack, nack, unlock) gives it up, `use` is a fenced write. `ok`:
 * accepted. What the holder tried to give up counts as given up from the moment of sending.
 */
export interface LeaseAttempt<Id = number> extends Attempt<Id> {
  readonly kind: "release" | "use";
  /** The lease by whose token it was sent. */
  readonly lease: Id;
}

export interface LeaseRules {
  /** Tokens of later leases must be greater, not only different; only numbers are compared. */
  readonly areTokensIncreasing: boolean;
  /**
   * From when an old token must be refused: `grant`, once a later lease of the resource was certainly granted (a queue
   * knows its leases); `use`, once a later lease's token was certainly accepted (storage sees only writes).
   */
  readonly staleAfter: "grant" | "use";
}

export interface LeaseHistory<Id = number> {
  readonly leases: ReadonlyArray<Lease<Id>>;
  readonly attempts: ReadonlyArray<LeaseAttempt<Id>>;
}

export type LeaseFinding = "overlap" | "stale-accepted" | "token-repeated" | "token-not-increasing";

/** A lease with the time that matters: granted by `end`, over no sooner than `earliestEnd`. */
export interface HeldLease<Id> extends Lease<Id> {
  /** The lease that was acquired, of which this may be a renewal. */
  readonly root: Id;
  readonly earliestEnd: number;
}

/** All leases, each cut where its holder first tried to give it up. */
export const heldLeases = <Id>({ leases, attempts }: LeaseHistory<Id>): ReadonlyArray<HeldLease<Id>> => {
  const rootById = new Map(leases.map(({ id, renews }) => [id, renews ?? id]));
  const rootOf = (id: Id): Id => rootById.get(id) ?? id;
  const givenUpByRoot = new Map<Id, number>();
  for (const { kind, lease, outcome, start } of attempts) {
    if (kind !== "release" || outcome === "fail") continue;
    const root = rootOf(lease);
    givenUpByRoot.set(root, Math.min(start, givenUpByRoot.get(root) ?? start));
  }
  const renewalsByRoot = new Map<Id, Array<Lease<Id>>>();
  for (const lease of leases) {
    if (lease.renews === undefined) continue;
    const known = renewalsByRoot.get(lease.renews);
    if (known) known.push(lease);
    else renewalsByRoot.set(lease.renews, [lease]);
  }
  return leases.map((lease) => {
    const root = rootOf(lease.id);
    const givenUp = givenUpByRoot.get(root) ?? Number.POSITIVE_INFINITY;
    // A renewal for a shorter time may shorten the lease.
    const renewed = (renewalsByRoot.get(root) ?? [])
      .filter(({ end }) => end >= lease.start)
      .reduce((least, { start, ttl }) => Math.min(least, start + ttl), Number.POSITIVE_INFINITY);
    return { ...lease, root, earliestEnd: Math.min(lease.start + lease.ttl, givenUp, renewed) };
  });
};
