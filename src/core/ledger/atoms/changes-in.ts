/** Figures that moved: a "before" and an "after" that stand side by side and measure the same. */
import type { Fact } from "#core/facts/index.ts";
import type { FactAtoms } from "./fact-atoms.ts";

type FactQuantity = Fact["quantities"][number];

export const changesIn = (quantities: ReadonlyArray<FactQuantity>): FactAtoms["changes"] =>
  quantities.flatMap((first, at) => {
    const second = quantities[at + 1];
    if (second === undefined || first.dimension !== second.dimension) return [];
    if (first.role === "before" && second.role === "after") return [changeOf(first, second)];
    return first.role === "after" && second.role === "before" ? [changeOf(second, first)] : [];
  });

const changeOf = (before: FactQuantity, after: FactQuantity): FactAtoms["changes"][number] => ({
  before: before.span.quote,
  after: after.span.quote,
  direction: directionOf(sizeOf(after) - sizeOf(before)),
});

/** A rate is compared as a rate: "20 per minute" is less than "1 per second". */
const sizeOf = ({ value, perSecond }: FactQuantity): number => perSecond ?? value;

const directionOf = (difference: number): "falls" | "rises" | "stays" => {
  if (difference === 0) return "stays";
  return difference < 0 ? "falls" : "rises";
};
