/** May a claim say this figure, when the fact says that one? Values are compared as the words around them allow. */
import type { Figure } from "../reading/figures/figure.ts";
import { ABOUT, EXACT, NEARLY, spanOf } from "./span-of.ts";

export const figureAgrees = (claim: Figure, fact: Figure): boolean =>
  isBareEnd(claim, fact) || isSameFigure(asShare(claim, fact), asShare(fact, claim));

/** "halved" is "by half", where the other is a share. */
const asShare = (figure: Figure, other: Figure): Figure =>
  figure.unit === "times" && figure.value < 1 && other.unit === "percent"
    ? { ...figure, unit: "percent", value: 100 * (1 - figure.value) }
    : figure;

/** "eleven pages" of who was paged "eleven times", "six releases a year" of what was released "every two months". */
const areBothCounts = (claim: Figure, fact: Figure): boolean =>
  COUNTS.has(claim.unit) && COUNTS.has(fact.unit) && (claim.per === null) === (fact.per === null);

/** "three times regular traffic", "3× of regular traffic". */
const areBothTimes = (claim: Figure, fact: Figure): boolean => TIMES.has(claim.unit) && TIMES.has(fact.unit);

const TIMES = new Set(["times", "occurrence"]);
const COUNTS = new Set(["count", "occurrence", "frequency"]);

/** "down to 9 from 14" of hours. */
const isBareEnd = (claim: Figure, fact: Figure): boolean =>
  claim.unit === "count" &&
  claim.role !== "level" &&
  claim.role !== "change" &&
  claim.role === fact.role &&
  fact.unit !== "count" &&
  claim.bound === fact.bound &&
  Math.abs(claim.value - fact.value / fact.factor) < EXACT;

const isSameFigure = (claim: Figure, fact: Figure): boolean =>
  (claim.unit === fact.unit || areBothCounts(claim, fact) || areBothTimes(claim, fact)) &&
  rolesAgree(claim, fact) &&
  (claim.of === null || claim.of === fact.of) &&
  (periodsAgree(claim, fact) ? valueAgrees(claim, fact) : convertedAgrees(claim, fact));

/** A claim may leave the place in a change open, and never turn it round. */
const rolesAgree = (claim: Figure, fact: Figure): boolean =>
  !(
    (claim.role === "before" && fact.role === "after") ||
    (claim.role === "after" && fact.role === "before") ||
    (claim.role === "change" && (fact.role === "after" || fact.role === "before")) ||
    // "by a third" is not "to a third"; "to 40 teams" may be no end of a change.
    (claim.role === "after" && fact.role === "change" && claim.unit !== "count")
  );

const periodsAgree = (claim: Figure, fact: Figure): boolean => claim.per === fact.per;

/** "60 a minute" is "1 per second" and, roughly, "about 86 k a day". */
const convertedAgrees = (claim: Figure, fact: Figure): boolean => {
  if (claim.per === null || fact.per === null) return false;
  const value = (fact.value / fact.per) * claim.per;
  return valueAgrees(claim, { ...fact, value });
};

/** "Under 3 s" of 150 ms is true and says another thing. */
const LOOSE = 2;

const valueAgrees = (claim: Figure, fact: Figure): boolean => {
  if (claim.isVague) return vagueAgrees(claim, fact);
  if (fact.isVague) return false;
  const isSame = areSame(claim, fact);
  if (claim.isRange) return isSame && (fact.isRange || claim.bound === fact.bound);
  return AGREES[claim.bound](claim, fact, isSame);
};

/** "33 %" of a third: a share of a word may be rounded. */
const areSame = ({ unit, value: c }: Figure, { value: f }: Figure): boolean => {
  const isRounded = unit === "percent" && [c, f].some((value) => isEndless(value));
  return Math.abs(c - f) <= (isRounded ? 0.5 : EXACT * Math.max(Math.abs(c), Math.abs(f)));
};

/** "Several" of three is fine, and "dozens" of what the fact calls dozens. */
const vagueAgrees = (claim: Figure, fact: Figure): boolean =>
  fact.bound !== "max" && (fact.value >= claim.value || (fact.isVague && fact.value >= claim.value / 1.5));

/** A third has no last digit; 99.99 has. */
const isEndless = (value: number): boolean => Math.abs(value * 1000 - Math.round(value * 1000)) > EXACT;

type Agrees = (claim: Figure, fact: Figure, isSame: boolean) => boolean;

/** By the bound of the claim: what the fact must be. */
const AGREES: Readonly<Record<Figure["bound"], Agrees>> = {
  exact: (_claim, { bound, isRange }, isSame) =>
    isSame && (bound === "exact" || (bound === "min" && !isRange)),
  about: ({ value: c }, { value: f, bound }, isSame) =>
    Math.abs(c - f) <= ABOUT * f && bound !== "max" && (isSame || bound !== "min"),
  nearly: ({ value: c }, { value: f, bound }, isSame) =>
    isSame ? bound === "nearly" : f < c && f >= c * (1 - NEARLY) && bound !== "max",
  min: (claim, fact, isSame) => {
    const [least] = spanOf(fact);
    if (isSame) return fact.bound === "min" || (fact.bound === "exact" && (!claim.isStrict || claim.isOver));
    return least > claim.value && !(claim.isOver && fact.isOver);
  },
  max: (claim, fact, isSame) => {
    const [, most] = spanOf(fact);
    if (isSame)
      return fact.bound === "max" || fact.bound === "nearly" || (fact.bound === "exact" && !claim.isStrict);
    // "Up to 70" of "up to 69" is more than was said; "under 70" is not.
    const isRaised = fact.bound === "max" && !claim.isStrict;
    return !isRaised && most < claim.value && most * LOOSE >= claim.value;
  },
};
