/**
 * The best choice of bullets under the limits: branch and bound. A branch is cut when its bound says that it holds
 * nothing better; whatever order is tried, the value found is the highest there is.
 */
import {
  type Candidate,
  isAllowed,
  type KeptLimits,
  keepable,
  type Limits,
  worthOfChoice,
} from "./choice.ts";
import {
  copyPriced,
  emptyPriced,
  FREE,
  KEPT,
  LEFT,
  type Priced,
  type Prices,
  type Pricing,
  pricingOf,
} from "./priced.ts";
import { repaired } from "./repaired.ts";

export interface Choice {
  /** Places of candidates, rising. */
  readonly chosen: ReadonlyArray<number>;
  readonly value: number;
  /** False only when the search was stopped: thousands of bullets that are worth the same. */
  readonly isProven: boolean;
}

export const chooseBest = (candidates: ReadonlyArray<Candidate>, wanted: Limits): Choice => {
  const limits = keepable(candidates, wanted);
  const count = 1 + Math.max(-1, ...candidates.flatMap(({ shows }) => shows.map((one) => one.requirement)));
  const search: Search = {
    candidates,
    limits,
    pricing: pricingOf(candidates, limits, count),
    best: null,
    branches: 0,
    most: mostBranches(candidates.length),
  };
  const marks = Uint8Array.from(candidates, ({ isPinned }) => (isPinned ? KEPT : FREE));
  const prices: Prices = { lines: 0, operations: 0, places: new Float64Array(count * 3) };
  explore(search, marks, prices, FIRST_STEPS);
  const best = search.best ?? { chosen: [], value: 0 };
  return { ...best, isProven: search.branches < search.most };
};

interface Search {
  readonly candidates: ReadonlyArray<Candidate>;
  readonly limits: KeptLimits;
  readonly pricing: Pricing;
  best: { readonly chosen: ReadonlyArray<number>; readonly value: number } | null;
  branches: number;
  readonly most: number;
}

/** The first prices are far off; those of a branch begin with its parent's. */
const FIRST_STEPS = 160;
const STEPS = 12;

/** A résumé of sixty bullets needs a few hundred branches of 20,000; this ends a search that nobody would wait for. */
const mostBranches = (count: number): number => Math.ceil(1_200_000 / Math.max(60, count));

/** `marks` is this branch's own copy. */
const explore = (search: Search, marks: Uint8Array, from: Prices, steps: number): void => {
  if (search.branches >= search.most) return;
  search.branches += 1;
  const prices = copyOf(from);
  const found = lowered(search, marks, prices, steps);
  if (found === null) return;
  settle(search, marks, found);
  const at = branchingPlace(marks, found);
  if (at === null) {
    consider(
      search,
      [...marks.keys()].filter((place) => marks[place] === KEPT),
    );
    return;
  }
  for (const mark of found.isTaken[at] === 1 ? [KEPT, LEFT] : [LEFT, KEPT]) {
    const branch = marks.slice();
    branch[at] = mark;
    explore(search, branch, prices, STEPS);
  }
};

/** The lowest bound that a few steps reach; null when nothing better than the best known can be in this branch. */
const lowered = (search: Search, marks: Uint8Array, prices: Prices, steps: number): Priced | null => {
  const priced = emptyPriced(search.candidates.length);
  const lowest = emptyPriced(search.candidates.length);
  const lowestPrices = copyOf(prices);
  let [reach, vain] = [1, 0];
  for (let step = 0; step < steps; step += 1) {
    search.pricing.price(prices, marks, priced);
    if (priced.bound < lowest.bound - 1e-9) {
      copyPriced(priced, lowest);
      putPrices(prices, lowestPrices);
      vain = 0;
    } else {
      vain += 1;
      // Going back and forth: smaller steps.
      if (vain % 4 === 0) reach /= 2;
    }
    if (isHopeless(search, lowest.bound)) return null;
    if (step % REPAIR_EVERY === 0 || step === steps - 1) {
      consider(search, repaired(search.candidates, search.limits, marks, priced));
    }
    search.pricing.move(prices, priced, reach * Math.max(LEAST, priced.bound - (search.best?.value ?? 0)));
  }
  putPrices(lowestPrices, prices);
  return lowest;
};

const putPrices = (from: Prices, to: Prices): void => {
  to.lines = from.lines;
  to.operations = from.operations;
  to.places.set(from.places);
};

/** Making a priced choice allowed costs as much as three pricings. */
const REPAIR_EVERY = 10;

const copyOf = ({ lines, operations, places }: Prices): Prices => ({
  lines,
  operations,
  places: places.slice(),
});

/** Gains are multiples of four and the smallest share is a quarter, so values are whole numbers. */
const LEAST = 1;

/** A bound below the next value above the best holds nothing better. */
const isHopeless = ({ best }: Search, bound: number): boolean =>
  best !== null && bound < best.value + LEAST - 1e-6;

const consider = (search: Search, chosen: ReadonlyArray<number> | null): void => {
  if (chosen === null || !isAllowed(search.candidates, search.limits, chosen)) return;
  const value = worthOfChoice(search.candidates, chosen);
  if (search.best !== null && value <= search.best.value) return;
  search.best = { chosen: [...chosen].sort((a, b) => a - b), value };
};

/** What cannot be otherwise in a better choice is decided without a branch of its own. */
const settle = (search: Search, marks: Uint8Array, { bound, isTaken, margin }: Priced): void => {
  marks.forEach((mark, at) => {
    if (mark !== FREE || !isHopeless(search, bound - (margin[at] ?? 0))) return;
    marks[at] = isTaken[at] === 1 ? KEPT : LEFT;
  });
};

/** The bullet about which the prices are least sure. */
const branchingPlace = (marks: Uint8Array, { margin }: Priced): number | null => {
  let place: number | null = null;
  marks.forEach((mark, at) => {
    if (mark === FREE && (place === null || (margin[at] ?? 0) < (margin[place] ?? 0))) place = at;
  });
  return place;
};
