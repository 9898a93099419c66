/** Figures that follow from others: "94 % faster", "18×", "halved", "3 s less", "60 %" of 9 in 15. */
import type { Figure } from "../reading/figures/figure.ts";
import { ABOUT, EXACT, NEARLY, spanOf } from "./span-of.ts";

/** Where nothing says otherwise it may be rounded to a whole percent and a factor to two digits. */
export const derivedAgrees = (claim: Figure, before: Figure, after: Figure): boolean => {
  if (before.unit !== after.unit || before.value === 0 || after.value === 0) return false;
  const isExact = before.bound === "exact" && after.bound === "exact";
  if (claim.bound === "min" || claim.bound === "max")
    return isExact
      ? derivedValues(claim, before, after).some(([value]) => isBeyond(claim, value, value))
      : holdsForSpans(claim, before, after);
  const isAbout = [before, after].some(({ bound }) => bound === "about" || bound === "nearly");
  const isBounded = [before, after].some(({ bound }) => bound === "max" || bound === "min");
  if (isBounded || (isAbout && claim.bound === "exact")) return false;
  return derivedValues(claim, before, after).some(([value, slack]) => isNear(claim, value, slack));
};

/** "3 of 5" is 60 %. */
export const shareAgrees = (claim: Figure, part: Figure): boolean => {
  if (claim.unit !== "percent" || claim.role === "change" || part.unit !== "count") return false;
  if (part.of === null || part.of === 0 || part.bound !== "exact") return false;
  const value = (100 * part.value) / part.of;
  return claim.bound === "min" || claim.bound === "max"
    ? isBeyond(claim, value, value)
    : isNear(claim, value, 0.5);
};

const isBeyond = ({ bound, value, isStrict }: Figure, least: number, most: number): boolean => {
  if (bound === "min") return isStrict ? least > value : least >= value;
  return isStrict ? most < value : most <= value;
};

/** "More than 90 %" must hold for every before and after that the fact leaves open. */
const holdsForSpans = (claim: Figure, before: Figure, after: Figure): boolean => {
  const corners = spanOf(before).flatMap((one) =>
    spanOf(after).flatMap((other) =>
      derivedValues(claim, { ...before, value: one }, { ...after, value: other }).map(([value]) => value),
    ),
  );
  const isOpen = corners.length === 0 || corners.some((value) => !Number.isFinite(value));
  return !isOpen && isBeyond(claim, Math.min(...corners), Math.max(...corners));
};

const derivedValues = (
  claim: Figure,
  before: Figure,
  after: Figure,
): ReadonlyArray<readonly [number, number]> => {
  const [b, a] = [before.value, after.value];
  switch (claim.unit) {
    case "percent":
      // "to a fifth" names what is left, "by a fifth" what is gone; "to 90 %" of a percentage is that percentage.
      if (before.unit === "percent" && claim.role === "after") return [];
      return [[(100 * (claim.role === "after" ? a : Math.abs(b - a))) / b, 0.5]];
    case "times":
    case "occurrence":
      return [factorOf(claim, b, a)];
    case "points":
      return before.unit === "percent" ? [[Math.abs(b - a), EXACT]] : [];
    default:
      return isDifference(claim, before) ? [[Math.abs(b - a), EXACT * b]] : [];
  }
};

const factorOf = (claim: Figure, before: number, after: number): readonly [number, number] => {
  if (claim.value < 1) return [after / before, 0.01];
  const factor = Math.max(before / after, after / before);
  return [factor, Math.max(0.05, factor * 0.02)];
};

const isDifference = (claim: Figure, before: Figure): boolean =>
  (claim.unit === before.unit || (claim.unit === "ms" && before.unit === "clock")) &&
  claim.role !== "before" &&
  claim.role !== "after";

const isNear = (claim: Figure, value: number, slack: number): boolean => {
  switch (claim.bound) {
    case "about":
      return Math.abs(claim.value - value) <= Math.max(slack, value * ABOUT);
    case "nearly":
      return value < claim.value && value >= claim.value * (1 - NEARLY);
    default:
      return Math.abs(claim.value - value) <= slack;
  }
};
