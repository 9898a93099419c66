/** Reservations of a small stock against a plain shop that is tried at every instant. */
import { boundStock } from "#core/checkers/index.ts";
import type { Random } from "#core/labs/index.ts";
import { explains, type TimedCall } from "./explains.ts";
import { intervalAround, type Trial } from "./trial.ts";

interface Call extends TimedCall {
  readonly id: number;
  readonly kind: "reserve" | "confirm" | "cancel" | "read";
  readonly hold: string;
  readonly quantity: number;
  readonly outcome: "ok" | "fail" | "info";
  readonly isSoldOut: boolean;
  readonly available: number;
}

/** Holds that bind units, by name: since when, and whether for good. Names in `known` were granted at some time. */
interface Shop {
  readonly held: Readonly<
    Record<string, { readonly quantity: number; readonly since: number; readonly isSold: boolean }>
  >;
  readonly known: ReadonlyArray<string>;
  /** Of confirm and cancel only one can win. */
  readonly cancelled: ReadonlyArray<string>;
}

const holdFor = 4;
const empty: Shop = { held: {}, known: [], cancelled: [] };
const used = ({ held }: Shop): number => Object.values(held).reduce((sum, { quantity }) => sum + quantity, 0);
const without = ({ held, ...rest }: Shop, name: string): Shop => ({
  held: Object.fromEntries(Object.entries(held).filter(([key]) => key !== name)),
  ...rest,
});

/** Everything that time may have done: what is past its time may be free, and is once `releaseWithin` is over too. */
const aged = (shop: Shop, instant: number, releaseWithin: number): ReadonlyArray<Shop> => {
  let shops: ReadonlyArray<Shop> = [shop];
  for (const [name, { since, isSold }] of Object.entries(shop.held)) {
    if (isSold || instant < since + holdFor) continue;
    const free = shops.map((one) => without(one, name));
    shops = instant > since + holdFor + releaseWithin ? free : shops.concat(free);
  }
  return shops;
};

const bind = (shop: Shop, { hold, quantity }: Call, since: number, isSold: boolean): Shop => ({
  held: { ...shop.held, [hold]: { quantity, since, isSold } },
  known: [...new Set([...shop.known, hold])].sort(),
  cancelled: shop.cancelled.filter((name) => name !== hold),
});

interface Opening {
  readonly stock: number;
  readonly calls: ReadonlyArray<Call>;
  readonly releaseWithin: number;
}

const stepShop =
  (opening: Opening) =>
  (shop: Shop, call: Call, instant: number): ReadonlyArray<Shop> =>
    aged(shop, instant, opening.releaseWithin).flatMap((one) =>
      answers[call.kind](one, call, instant, opening),
    );

type Answer = (shop: Shop, call: Call, instant: number, opening: Opening) => ReadonlyArray<Shop>;

const answers: Readonly<Record<Call["kind"], Answer>> = {
  read: (shop, { available }, _, { stock }) => (available === stock - used(shop) ? [shop] : []),
  cancel: (shop, { hold }) => {
    const cancelled = [...new Set([...shop.cancelled, hold])].sort();
    return [{ ...without(shop, hold), cancelled }];
  },
  confirm: (shop, call, instant, { stock }) => {
    const hold = shop.held[call.hold];
    if (hold) return [bind(shop, call, hold.since, true)];
    // A kind shop sells a lapsed hold if there is still room.
    const isOpen = shop.known.includes(call.hold) && !shop.cancelled.includes(call.hold);
    const canStill = used(shop) + call.quantity <= stock && isOpen;
    return canStill ? [bind(shop, call, instant, true)] : [];
  },
  reserve: (shop, call, instant, opening) =>
    call.outcome === "fail" ? refused(shop, call, instant, opening) : granted(shop, call, instant, opening),
};

/** Others that are being refused may hold units for the moment. */
const refused: Answer = (shop, call, instant, { stock, calls }) => {
  const passing = calls
    .filter(({ kind, outcome }) => kind === "reserve" && outcome === "fail")
    .filter((other) => other !== call && other.start <= instant && instant <= other.end);
  const most = used(shop) + passing.reduce((sum, { quantity }) => sum + quantity, 0);
  return most + call.quantity > stock ? [shop] : [];
};

const granted: Answer = (shop, call, instant, { stock }) => {
  if (shop.held[call.hold]) return [shop];
  const fresh = used(shop) + call.quantity <= stock ? [bind(shop, call, instant, false)] : [];
  return shop.known.includes(call.hold) ? [...fresh, shop] : fresh;
};

/** Answers of an honest shop at drawn instants, some of them then changed. */
const drawCalls = (random: Random, stock: number): ReadonlyArray<Call> => {
  const drawn = Array.from({ length: random.between(2, 5) }, (_, id) => {
    const kind = random.pick(["reserve", "reserve", "reserve", "confirm", "cancel", "read"] as const);
    const hold = random.pick(["a", "b", "c"] as const);
    const quantity = hold === "c" ? 2 : 1;
    return { id, kind, hold, quantity, instant: random.between(0, 9) };
  }).sort((a, b) => a.instant - b.instant);
  let shop = empty;
  return drawn.map(({ instant, ...rest }) => {
    const base = {
      ...rest,
      ...intervalAround(random, instant, 2),
      isUnknown: false,
      isSoldOut: false,
      available: 0,
    };
    const now = aged(shop, instant, 0).at(-1) ?? shop;
    const asOk: Call = { ...base, outcome: "ok", available: stock - used(now) };
    const next = stepShop({ stock, calls: [], releaseWithin: 0 })(now, asOk, instant).at(0);
    if (next) shop = next;
    if (next === undefined) return { ...asOk, outcome: "fail", isSoldOut: rest.kind === "reserve" };
    return random.chance(0.15) ? { ...asOk, outcome: "info", isUnknown: true } : asOk;
  });
};

const changed = (random: Random, call: Call): Call => {
  if (!random.chance(0.2)) return call;
  if (call.kind === "read") return { ...call, available: call.available + random.pick([-1, 1]) };
  if (call.outcome === "ok") return { ...call, outcome: "fail", isSoldOut: call.kind === "reserve" };
  return { ...call, outcome: "ok", isUnknown: false, isSoldOut: false };
};

export const tryStock: Trial = (random) => {
  const stock = random.between(1, 2);
  const releaseWithin = random.between(0, 2);
  const calls = drawCalls(random, stock).map((call) => changed(random, call));
  const happened = calls.filter(
    ({ kind, outcome, isSoldOut }) => outcome !== "fail" || (kind === "reserve" && isSoldOut),
  );
  const attempts = calls.flatMap((call) => (call.kind === "read" ? [] : [{ ...call, kind: call.kind }]));
  const reads = calls.filter(({ kind, outcome }) => kind === "read" && outcome === "ok");
  const rules = { stock, holdFor, releaseWithin, settlesWithin: Number.POSITIVE_INFINITY };
  const { findings } = boundStock(attempts, reads, rules);
  if (findings.length === 0) return "";
  return explains(happened, empty, stepShop({ stock, calls: happened, releaseWithin }))
    ? `stock: ${JSON.stringify({ rules, calls, findings })}`
    : "";
};
