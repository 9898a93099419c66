/** The scale that the posting speaks of beside the scale that the bullets show, in the same unit. */
import type { Bullet } from "../case/bullets.ts";
import type { Case } from "../case/case.ts";
import { remember } from "../case/remember.ts";
import type { CitedQuantity } from "./posting-quantities.ts";

export interface ScaleReading {
  readonly asked: CitedQuantity;
  /** The largest comparable figure of a relevant bullet. */
  readonly shown: CitedQuantity | null;
  /** shown / asked; 0 when nothing is comparable. */
  readonly ratio: number;
}

/** null when the posting names no scale that one person's work can be compared with. */
export const scaleReadingOf = remember((of: Case): ScaleReading | null => {
  const asked = of.postingQuantities.filter(isScale);
  if (asked.length === 0) return null;
  const largestByUnit = largestOf(of.bullets);
  const readings = asked.map((quantity) => readingOf(quantity, largestByUnit.get(unitKey(quantity)) ?? null));
  return readings.reduce<ScaleReading | null>(
    (best, reading) => (best === null || reading.ratio > best.ratio ? reading : best),
    null,
  );
});

const readingOf = (asked: CitedQuantity, shown: CitedQuantity | null): ScaleReading => {
  const ratio = shown === null || sizeOf(asked) === 0 ? 0 : sizeOf(shown) / sizeOf(asked);
  return { asked, shown, ratio };
};

/** Of what relevant bullets name. */
const largestOf = (bullets: ReadonlyArray<Bullet>): ReadonlyMap<string, CitedQuantity> => {
  const largestByUnit = new Map<string, CitedQuantity>();
  for (const { fact, relevance } of bullets)
    if (relevance > 0) for (const quantity of fact.quantities) keepLargest(largestByUnit, quantity);
  return largestByUnit;
};

const keepLargest = (largestByUnit: Map<string, CitedQuantity>, quantity: CitedQuantity): void => {
  if (!isScale(quantity)) return;
  const key = unitKey(quantity);
  const largest = largestByUnit.get(key);
  if (largest === undefined || sizeOf(quantity) > sizeOf(largest)) largestByUnit.set(key, quantity);
};

/** Rates compare with rates; users with users; stored amounts with stored amounts. */
const isScale = ({ dimension, role }: CitedQuantity): boolean =>
  role !== "change" && (dimension === "throughput" || dimension === "users" || dimension === "volume");

const unitKey = (quantity: CitedQuantity): string => {
  if (quantity.perSecond !== null) return quantity.dimension === "volume" ? "bytes per second" : "per second";
  return quantity.dimension === "users" ? "users" : `${quantity.dimension} ${quantity.unit}`;
};

const sizeOf = (quantity: CitedQuantity): number => quantity.perSecond ?? quantity.value;
