/**
 * A bound for the best choice, by prices: each limit and each place of a requirement has a price, and a bullet is taken
 * where it earns more than it pays. Whatever the prices, the sum is never below the best allowed choice (Lagrangian
 * relaxation); good prices bring it near.
 */
import type { Candidate, KeptLimits } from "./choice.ts";
import { SHARES } from "./choice.ts";

export interface Prices {
  /** Of a line of paper. */
  lines: number;
  /** Paid to operations bullets while too few are taken. */
  operations: number;
  /** Of each place of each requirement, three in a row. */
  readonly places: Float64Array;
}

export type Mark = 0 | 1 | 2;
/** Not decided, kept, left out. */
export const FREE: Mark = 0;
export const KEPT: Mark = 1;
export const LEFT: Mark = 2;

export interface Priced {
  bound: number;
  /** By candidate. */
  readonly isTaken: Uint8Array;
  /** By candidate: what it would add to or take from the bound to decide otherwise. */
  readonly margin: Float64Array;
}

export const emptyPriced = (count: number): Priced => ({
  bound: Number.POSITIVE_INFINITY,
  isTaken: new Uint8Array(count),
  margin: new Float64Array(count),
});

export const copyPriced = (from: Priced, to: Priced): void => {
  to.bound = from.bound;
  to.isTaken.set(from.isTaken);
  to.margin.set(from.margin);
};

export interface Pricing {
  /** Writes into `priced`: thousands of pricings make no garbage. */
  readonly price: (prices: Prices, marks: Uint8Array, priced: Priced) => void;
  /** Moves the prices against what the last pricing took too much or too little of; `gap` is how far down the bound may go. */
  readonly move: (prices: Prices, priced: Priced, gap: number) => void;
}

export const pricingOf = (
  candidates: ReadonlyArray<Candidate>,
  limits: KeptLimits,
  requirements: number,
): Pricing => {
  const roles = [...limits.capByRole].map(([role, cap]) => ({
    cap,
    members: candidates.flatMap((candidate, at) => (candidate.role === role ? [at] : [])),
  }));
  const worth = new Float64Array(candidates.length);
  const wants: Prices = { lines: 0, operations: 0, places: new Float64Array(requirements * SHARES.length) };
  return {
    price: (prices, marks, priced) => {
      priced.bound =
        prices.lines * limits.lines - prices.operations * limits.operations + sumOf(prices.places);
      for (let at = 0; at < candidates.length; at += 1) {
        const candidate = candidates[at];
        worth[at] = candidate === undefined ? 0 : worthAt(candidate, prices);
      }
      for (const { cap, members } of roles) takeBest(priced, worth, members, cap, marks);
    },
    move: (prices, { isTaken }, gap) => {
      countWants(wants, candidates, limits, prices, isTaken);
      const norm = normOf(prices, wants);
      if (norm === 0) return;
      const step = gap / norm;
      prices.lines = Math.max(0, prices.lines + step * wants.lines);
      prices.operations = Math.max(0, prices.operations + step * wants.operations);
      for (let place = 0; place < wants.places.length; place += 1) {
        prices.places[place] = Math.max(0, (prices.places[place] ?? 0) + step * (wants.places[place] ?? 0));
      }
    },
  };
};

const sumOf = (values: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? 0;
  return sum;
};

const worthAt = ({ own, lines, isOperations, shows }: Candidate, prices: Prices): number => {
  let sum = own - prices.lines * lines + (isOperations ? prices.operations : 0);
  for (const { requirement, gain } of shows) {
    const place = bestPlace(prices, requirement, gain);
    if (place >= 0) sum += earnedAt(prices, requirement, gain, place);
  }
  return sum;
};

/** Of one role: what must stay, then the best while there is room and they earn something. */
const takeBest = (
  priced: Priced,
  worth: Float64Array,
  members: ReadonlyArray<number>,
  cap: number,
  marks: Uint8Array,
): void => {
  const { free, room } = sortedRole(priced, worth, members, cap, marks);
  const worthOf = (at: number | undefined): number => Math.max(0, worth[at ?? -1] ?? 0);
  const last = room > 0 ? worthOf(free[room - 1]) : Number.POSITIVE_INFINITY;
  const next = worthOf(free[room]);
  for (let place = 0; place < free.length; place += 1) {
    const at = free[place] ?? 0;
    const own = worth[at] ?? 0;
    const takes = place < room && own > 0;
    priced.margin[at] = takes ? own - next : last - own;
    if (takes) take(priced, at, own);
  }
};

const take = (priced: Priced, at: number, own: number): void => {
  priced.isTaken[at] = 1;
  priced.bound += own;
};

/** Takes what must stay; the others by falling worth, and the places that are left for them. */
const sortedRole = (
  priced: Priced,
  worth: Float64Array,
  members: ReadonlyArray<number>,
  cap: number,
  marks: Uint8Array,
): { readonly free: ReadonlyArray<number>; readonly room: number } => {
  const free: Array<number> = [];
  let room = cap;
  for (const at of members) {
    priced.isTaken[at] = 0;
    if (marks[at] === FREE) putInOrder(free, at, worth);
    if (marks[at] !== KEPT) continue;
    room -= 1;
    take(priced, at, worth[at] ?? 0);
  }
  return { free, room };
};

/** Falling worth; of equals the earlier first. A role has few bullets. */
const putInOrder = (order: Array<number>, at: number, worth: Float64Array): void => {
  let place = order.length;
  while (place > 0 && (worth[order[place - 1] ?? 0] ?? 0) < (worth[at] ?? 0)) {
    order[place] = order[place - 1] ?? 0;
    place -= 1;
  }
  order[place] = at;
};

/** Of each limit and place, by how much too much was taken; below nought there is room. */
const countWants = (
  wants: Prices,
  candidates: ReadonlyArray<Candidate>,
  limits: KeptLimits,
  prices: Prices,
  isTaken: Uint8Array,
): void => {
  wants.lines = -limits.lines;
  wants.operations = limits.operations;
  wants.places.fill(-1);
  for (let at = 0; at < candidates.length; at += 1) {
    const candidate = candidates[at];
    if (candidate === undefined || isTaken[at] === 0) continue;
    wants.lines += candidate.lines;
    if (candidate.isOperations) wants.operations -= 1;
    for (const { requirement, gain } of candidate.shows) {
      const place = bestPlace(prices, requirement, gain);
      if (place >= 0) wants.places[place] = (wants.places[place] ?? 0) + 1;
    }
  }
};

const normOf = (prices: Prices, wants: Prices): number => {
  let norm = weight(prices.lines, wants.lines) + weight(prices.operations, wants.operations);
  for (let place = 0; place < wants.places.length; place += 1) {
    norm += weight(prices.places[place] ?? 0, wants.places[place] ?? 0);
  }
  return norm;
};

/** What costs nothing and is wanted by nobody cannot become cheaper. */
const weight = (price: number, want: number): number => (price === 0 && want < 0 ? 0 : want * want);

/** The place of the requirement where this evidence earns most after its price; -1 where it earns nothing. */
const bestPlace = (prices: Prices, requirement: number, gain: number): number => {
  const first = requirement * SHARES.length;
  let [best, earned] = [-1, 0];
  for (let at = first; at < first + SHARES.length; at += 1) {
    const here = earnedAt(prices, requirement, gain, at);
    if (here > earned) [best, earned] = [at, here];
  }
  return best;
};

const earnedAt = ({ places }: Prices, requirement: number, gain: number, place: number): number =>
  gain * (SHARES[place - requirement * SHARES.length] ?? 0) - (places[place] ?? 0);
