/** Workers that lease three resources, some of whom fall asleep, from a right keeper and from some wrong ones. */
import type { Lease, LeaseAttempt, LeaseHistory } from "#core/checkers/index.ts";
import { randomOf } from "#core/labs/index.ts";

export type KeeperFault =
  | "right"
  | "looks, then takes"
  | "forgets holders"
  | "takes any token"
  | "counts anew";

interface Held {
  readonly id: number;
  readonly token: number;
  until: number;
}

const ttl = 50_000;

/** The racy keeper looks up to 5 ms before it takes; the forgetful one restarts every 300 ms, and so does the counter. */
class Keeper {
  private readonly heldBy = new Map<string, Held>();
  private readonly fault: KeeperFault;
  private token = 0;
  private restarts = 0;

  constructor(fault: KeeperFault) {
    this.fault = fault;
  }

  acquire(resource: string, id: number, now: number): number | null {
    this.restart(now);
    const looked = this.fault === "looks, then takes" ? now - 5_000 : now;
    const held = this.heldBy.get(resource);
    const isSeen = held !== undefined && (this.fault !== "looks, then takes" || held.until - ttl <= looked);
    if (held && isSeen && held.until > now) return null;
    this.token += 1;
    this.heldBy.set(resource, { id, token: this.token, until: now + ttl });
    return this.token;
  }

  release(resource: string, token: number, now: number): boolean {
    const held = this.heldBy.get(resource);
    if (this.fault === "takes any token") return true;
    if (held?.token !== token) return false;
    held.until = now;
    return true;
  }

  private restart(now: number): void {
    if (Math.floor(now / 300_000) <= this.restarts) return;
    this.restarts += 1;
    if (this.fault === "forgets holders") this.heldBy.clear();
    if (this.fault === "counts anew") this.token = 0;
  }
}

interface Turn {
  readonly at: number;
  readonly start: number;
  readonly id: number;
  readonly resource: string;
  /** Null: an acquire. */
  readonly release: { readonly lease: number; readonly token: number } | null;
}

/** Twelve hundred turns of up to 8 ms each way; a worker in five sleeps past its lease before it gives it back. */
export const simulateLeases = (fault: KeeperFault, seed: string): LeaseHistory => {
  const random = randomOf(`${seed}/${fault}`);
  const keeper = new Keeper(fault);
  const leases: Array<Lease> = [];
  const attempts: Array<LeaseAttempt> = [];
  let id = 0;
  const turnAt = (start: number, resource: string, release: Turn["release"]): Turn => {
    id += 1;
    return { start, at: start + random.between(0, 8_000), id, resource, release };
  };
  const turns: Array<Turn> = Array.from({ length: 9 }, (_, at) => turnAt(at * 100, `r${at % 3}`, null));
  for (let done = 0; done < 1200; done += 1) {
    const next = turns.reduce((first, turn) => (turn.at < first.at ? turn : first));
    turns.splice(turns.indexOf(next), 1);
    const { at, start, resource, release } = next;
    const end = at + random.between(0, 8_000);
    const pause = random.between(500, 3_000);
    if (release) {
      const outcome = keeper.release(resource, release.token, at) ? "ok" : "fail";
      attempts.push({ id: next.id, kind: "release", lease: release.lease, outcome, start, end });
      turns.push(turnAt(end + pause, resource, null));
      continue;
    }
    const token = keeper.acquire(resource, next.id, at);
    if (token === null) {
      turns.push(turnAt(end + pause, resource, null));
      continue;
    }
    leases.push({ id: next.id, resource, start, end, ttl, token });
    const sleep = random.chance(0.2) ? 2 * ttl : 10_000;
    turns.push(turnAt(end + sleep, resource, { lease: next.id, token }));
  }
  return { leases, attempts };
};
