/** The scale that the posting speaks of beside the scale that the bullets show, in the same unit. */
import type { Case } from "../case/case.ts";
import type { CitedQuantity } from "../case/posting-quantities.ts";

export interface ScaleReading {
  readonly asked: CitedQuantity;
  /** The largest comparable figure of a relevant bullet. */
  readonly shown: CitedQuantity | null;
  /** shown / asked; 0 when nothing is comparable. */
  readonly ratio: number;
}

/** null when the posting names no scale that one person's work can be compared with. */
export const scaleReadingOf = (of: Case): ScaleReading | null => {
  const shown = of.bullets.filter(({ relevance }) => relevance > 0).flatMap(({ fact }) => fact.quantities);
  const readings = of.postingQuantities.filter(isScale).map((asked) => readingOf(asked, shown));
  return readings.reduce<ScaleReading | null>(
    (best, reading) => (best === null || reading.ratio > best.ratio ? reading : best),
    null,
  );
};

const readingOf = (asked: CitedQuantity, shown: ReadonlyArray<CitedQuantity>): ScaleReading => {
  const comparable = shown.filter((quantity) => isScale(quantity) && unitKey(quantity) === unitKey(asked));
  const largest = comparable.reduce<CitedQuantity | null>(
    (best, quantity) => (best === null || sizeOf(quantity) > sizeOf(best) ? quantity : best),
    null,
  );
  const ratio = largest === null || sizeOf(asked) === 0 ? 0 : sizeOf(largest) / sizeOf(asked);
  return { asked, shown: largest, ratio };
};

/** Rates compare with rates; users with users; stored amounts with stored amounts. */
const isScale = ({ dimension, role }: CitedQuantity): boolean =>
  role !== "change" && (dimension === "throughput" || dimension === "users" || dimension === "volume");

const unitKey = (quantity: CitedQuantity): string => {
  if (quantity.perSecond !== null) return quantity.dimension === "volume" ? "bytes per second" : "per second";
  return quantity.dimension === "users" ? "users" : `${quantity.dimension} ${quantity.unit}`;
};

const sizeOf = (quantity: CitedQuantity): number => quantity.perSecond ?? quantity.value;
