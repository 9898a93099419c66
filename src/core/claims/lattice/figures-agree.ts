/** May a claim say this figure, when the fact says that one? Values are compared as the words around them allow. */
import type { Figure } from "../reading/figures/figure.ts";

export const figureAgrees = (claim: Figure, fact: Figure): boolean =>
  isBareEnd(claim, fact) || isSameFigure(claim, fact);

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
  claim.unit === fact.unit &&
  rolesAgree(claim, fact) &&
  (claim.of === null || claim.of === fact.of) &&
  (periodsAgree(claim, fact) ? valueAgrees(claim, fact) : convertedAgrees(claim, fact));

/** A claim may leave the place in a change open, and never turn it round. */
const rolesAgree = (claim: Figure, fact: Figure): boolean =>
  !(
    (claim.role === "before" && fact.role === "after") ||
    (claim.role === "after" && fact.role === "before") ||
    (claim.role === "change" && (fact.role === "after" || fact.role === "before"))
  );

const periodsAgree = (claim: Figure, fact: Figure): boolean => claim.per === fact.per;

/** "60 a minute" is "1 per second" and, roughly, "about 86 k a day". */
const convertedAgrees = (claim: Figure, fact: Figure): boolean => {
  if (claim.per === null || fact.per === null) return false;
  const value = (fact.value / fact.per) * claim.per;
  return valueAgrees(claim, { ...fact, value });
};

/** Sums and products of decimals differ in the last digit. */
const EXACT = 1e-6;
/** "About 90" from 86 is fine, from 80 it is not. */
const ABOUT = 0.05;
/** "Nearly 100" from 92 is fine. */
const NEARLY = 0.1;
/** "Under 3 s" of 150 ms is true and says another thing. */
const LOOSE = 2;

const valueAgrees = (claim: Figure, fact: Figure): boolean => {
  if (claim.isVague) return vagueAgrees(claim, fact);
  if (fact.isVague) return false;
  const [c, f] = [claim.value, fact.value];
  const isSame = Math.abs(c - f) <= EXACT * Math.max(Math.abs(c), Math.abs(f));
  if (claim.isRange) return isSame && (fact.isRange || claim.bound === fact.bound);
  return AGREES[claim.bound](c, f, isSame, fact.bound);
};

/** "Several" of three is fine, and "dozens" of what the fact calls dozens. */
const vagueAgrees = (claim: Figure, fact: Figure): boolean =>
  fact.bound !== "max" && (fact.value >= claim.value || (fact.isVague && fact.value >= claim.value / 1.5));

type Agrees = (claim: number, fact: number, isSame: boolean, bound: Figure["bound"]) => boolean;

/** By the bound of the claim: what the fact must be. */
const AGREES: Readonly<Record<Figure["bound"], Agrees>> = {
  exact: (_c, _f, isSame, bound) => isSame && (bound === "exact" || bound === "min"),
  about: (c, f, isSame, bound) =>
    Math.abs(c - f) <= ABOUT * f && bound !== "max" && (isSame || bound !== "min"),
  nearly: (c, f, isSame, bound) =>
    isSame ? bound === "nearly" : f < c && f >= c * (1 - NEARLY) && bound !== "max",
  min: (c, f, isSame, bound) => (isSame || f > c) && (bound === "exact" || bound === "min"),
  max: (c, f, isSame, bound) => (isSame || (f < c && f * LOOSE >= c)) && bound !== "min",
};

/**
 * A figure that follows from a before and an after: "94 % faster", "18×", "halved", "3 s less".
 * Where nothing says otherwise it may be rounded to a whole percent and a factor to two digits.
 */
export const derivedAgrees = (claim: Figure, before: Figure, after: Figure): boolean => {
  if (before.unit !== after.unit || before.value === 0 || after.value === 0) return false;
  const isAbout = [before, after].some(({ bound }) => bound === "about" || bound === "nearly");
  const isBounded = [before, after].some(({ bound }) => bound === "max" || bound === "min");
  if (isBounded || (isAbout && claim.bound === "exact")) return false;
  return derivedValues(claim, before, after).some(([value, slack]) => isNear(claim, value, slack));
};

const derivedValues = (
  claim: Figure,
  before: Figure,
  after: Figure,
): ReadonlyArray<readonly [number, number]> => {
  const [b, a] = [before.value, after.value];
  if (claim.unit === "percent") {
    const change = (100 * Math.abs(b - a)) / b;
    // "to a fifth" names what is left, "by a fifth" what is gone.
    if (claim.role === "after") return [[(100 * a) / b, 0.5]];
    return [[change, 0.5]];
  }
  if (claim.unit === "times") {
    if (claim.value < 1) return [[a / b, 0.01]];
    const factor = Math.max(b / a, a / b);
    return [[factor, Math.max(0.05, factor * 0.02)]];
  }
  if (claim.unit === "points" && before.unit === "percent") return [[Math.abs(b - a), EXACT]];
  if (claim.unit === before.unit && claim.role !== "before" && claim.role !== "after")
    return [[Math.abs(b - a), EXACT * b]];
  return [];
};

const isNear = (claim: Figure, value: number, slack: number): boolean => {
  switch (claim.bound) {
    case "exact":
      return Math.abs(claim.value - value) <= slack;
    case "about":
      return Math.abs(claim.value - value) <= Math.max(slack, value * ABOUT);
    case "nearly":
      return value < claim.value && value >= claim.value * (1 - NEARLY);
    case "min":
      return value >= claim.value;
    case "max":
      return value <= claim.value;
  }
};
