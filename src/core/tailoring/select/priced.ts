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
  readonly bound: number;
  /** By candidate. */
  readonly isTaken: Uint8Array;
  /** By candidate: what it would add to or take from the bound to decide otherwise. */
  readonly margin: Float64Array;
}

export interface Pricing {
  readonly price: (prices: Prices, marks: Uint8Array) => Priced;
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
  return {
    price: (prices, marks) => {
      const draft: Draft = {
        bound: prices.lines * limits.lines - prices.operations * limits.operations,
        isTaken: new Uint8Array(candidates.length),
        margin: new Float64Array(candidates.length),
        worth: Float64Array.from(candidates, (candidate) => worthAt(candidate, prices)),
      };
      for (const place of prices.places) draft.bound += place;
      for (const { cap, members } of roles) takeBest(draft, members, cap, marks);
      return draft;
    },
    move: (prices, { isTaken }, gap) => {
      const wants = wantsOf(candidates, limits, prices, isTaken, requirements);
      // What costs nothing and is wanted by nobody cannot become cheaper.
      const weight = (price: number, want: number): number => (price === 0 && want < 0 ? 0 : want * want);
      let norm = weight(prices.lines, wants.lines) + weight(prices.operations, wants.operations);
      wants.places.forEach((want, place) => {
        norm += weight(prices.places[place] ?? 0, want);
      });
      if (norm === 0) return;
      const step = gap / norm;
      prices.lines = Math.max(0, prices.lines + step * wants.lines);
      prices.operations = Math.max(0, prices.operations + step * wants.operations);
      wants.places.forEach((want, place) => {
        prices.places[place] = Math.max(0, (prices.places[place] ?? 0) + step * want);
      });
    },
  };
};

const worthAt = ({ own, lines, isOperations, shows }: Candidate, prices: Prices): number => {
  let sum = own - prices.lines * lines + (isOperations ? prices.operations : 0);
  for (const { requirement, gain } of shows) sum += bestPlace(prices, requirement, gain).earned;
  return sum;
};

interface Draft extends Priced {
  bound: number;
  readonly worth: Float64Array;
}

/** Of one role: what must stay, then the best while there is room and they earn something. */
const takeBest = (draft: Draft, members: ReadonlyArray<number>, cap: number, marks: Uint8Array): void => {
  const worthOf = (at: number | undefined): number => draft.worth[at ?? -1] ?? 0;
  const take = (at: number): void => {
    draft.isTaken[at] = 1;
    draft.bound += worthOf(at);
  };
  const kept = members.filter((at) => marks[at] === KEPT);
  const free = members.filter((at) => marks[at] === FREE).sort((a, b) => worthOf(b) - worthOf(a) || a - b);
  const room = cap - kept.length;
  for (const at of kept) take(at);
  const last = room > 0 ? Math.max(0, worthOf(free[room - 1])) : Number.POSITIVE_INFINITY;
  const next = Math.max(0, worthOf(free[room]));
  free.forEach((at, place) => {
    const takes = place < room && worthOf(at) > 0;
    if (takes) take(at);
    draft.margin[at] = takes ? worthOf(at) - next : last - worthOf(at);
  });
};

/** Of each limit and place, by how much too much was taken; below nought there is room. */
const wantsOf = (
  candidates: ReadonlyArray<Candidate>,
  limits: KeptLimits,
  prices: Prices,
  isTaken: Uint8Array,
  requirements: number,
): Prices => {
  const wants: Prices = {
    lines: -limits.lines,
    operations: limits.operations,
    places: new Float64Array(requirements * SHARES.length).fill(-1),
  };
  candidates.forEach(({ lines, isOperations, shows }, at) => {
    if (isTaken[at] === 0) return;
    wants.lines += lines;
    if (isOperations) wants.operations -= 1;
    for (const { requirement, gain } of shows) {
      const { place, earned } = bestPlace(prices, requirement, gain);
      if (earned > 0) wants.places[place] = (wants.places[place] ?? 0) + 1;
    }
  });
  return wants;
};

/** The place of the requirement where this evidence earns most after its price. */
const bestPlace = (
  { places }: Prices,
  requirement: number,
  gain: number,
): { readonly place: number; readonly earned: number } => {
  const first = requirement * SHARES.length;
  let [place, earned] = [first, 0];
  for (let at = 0; at < SHARES.length; at += 1) {
    const here = gain * (SHARES[at] ?? 0) - (places[first + at] ?? 0);
    if (here > earned) [place, earned] = [first + at, here];
  }
  return { place, earned };
};
