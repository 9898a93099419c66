/** A flash sale of ten units with holds that run out, at a right shop and at some wrong ones, seen through delays. */
import type { StockAttempt, StockRead, StockRules } from "#core/checkers/index.ts";
import { type Random, randomOf } from "#core/labs/index.ts";

const rules: StockRules = {
  stock: 10,
  holdFor: 200_000,
  releaseWithin: 0,
  settlesWithin: Number.POSITIVE_INFINITY,
};

export type ShopFault = "right" | "read, then take" | "expired holds stay" | "released twice";

interface Hold {
  readonly since: number;
  isSold: boolean;
}

class Shop {
  private readonly holds = new Map<string, Hold>();
  private readonly fault: ShopFault;
  private extra = 0;

  constructor(fault: ShopFault) {
    this.fault = fault;
  }

  available(now: number): number {
    for (const [name, { since, isSold }] of this.holds) {
      if (!isSold && since + rules.holdFor <= now && this.fault !== "expired holds stay")
        this.holds.delete(name);
    }
    return rules.stock + this.extra - this.holds.size;
  }

  /** The racy shop decides on what it saw up to 20 ms ago. */
  reserve(name: string, now: number, seenBefore: number): boolean {
    const left = this.fault === "read, then take" ? seenBefore : this.available(now);
    if (left <= 0) return false;
    this.holds.set(name, { since: now, isSold: false });
    return true;
  }

  confirm(name: string, now: number): boolean {
    this.available(now);
    const hold = this.holds.get(name);
    if (hold) hold.isSold = true;
    return hold !== undefined;
  }

  cancel(name: string, now: number): boolean {
    this.available(now);
    const wasHeld = this.holds.delete(name);
    if (wasHeld && this.fault === "released twice") this.extra += 1;
    return wasHeld;
  }
}

interface Drawn {
  readonly kind: StockAttempt["kind"] | "read";
  readonly hold: string;
  readonly start: number;
  readonly decided: number;
  readonly end: number;
}

/** Sixty customers reserve; a few confirm, some cancel, the others walk away; stock is read in between. */
export const simulateShop = (fault: ShopFault, seed: string) => {
  const random = randomOf(`${seed}/${fault}`);
  const shop = new Shop(fault);
  const calls = Array.from({ length: 60 }, (_, at) => visit(random, `order-${at}`)).flat();
  const attempts: Array<StockAttempt> = [];
  const reads: Array<StockRead> = [];
  const seen: Array<number> = [];
  for (const [id, call] of calls.sort((a, b) => a.decided - b.decided).entries()) {
    const available = shop.available(call.decided);
    seen.push(available);
    const { start, end } = call;
    if (call.kind === "read") reads.push({ id, start, end, available });
    else attempts.push(attemptOf(random, shop, call.kind, call, id, seen.at(-6) ?? 1));
  }
  return { attempts, reads, rules };
};

/** One answer in fifty is lost. */
const attemptOf = (
  random: Random,
  shop: Shop,
  kind: StockAttempt["kind"],
  { hold, start, decided, end }: Drawn,
  id: number,
  seenBefore: number,
): StockAttempt => {
  const isDone = kind === "reserve" ? shop.reserve(hold, decided, seenBefore) : shop[kind](hold, decided);
  const outcome = random.chance(0.02) ? "info" : isDone ? "ok" : "fail";
  return { id, kind, hold, quantity: 1, outcome, start, end, isSoldOut: kind === "reserve" && !isDone };
};

const visit = (random: Random, hold: string): ReadonlyArray<Drawn> => {
  const call = (kind: Drawn["kind"], start: number): Drawn => {
    const decided = start + random.between(0, 10_000);
    return { kind, hold, start, decided, end: decided + random.between(0, 10_000) };
  };
  const reserve = call("reserve", random.between(0, 1_500_000));
  const later = reserve.end + random.between(0, 150_000);
  const next = random.pick(["read", "read", "read", "cancel", "cancel", "confirm"] as const);
  return [reserve, call(random.chance(0.3) ? next : next === "confirm" ? "read" : next, later)];
};
