/** What came before another thing did not come after it, nor during it. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { refusal } from "./refusal.ts";

type Side = "before" | "after" | "within";

export const timeOrder = ({ claim, matches, known }: Alignment): ReadonlyArray<Problem> =>
  claim.flatMap((unit) => {
    const match = matches.get(unit.index);
    const side = unit.isContent ? sideOf(unit, claim) : null;
    if (side === null || match?.by !== "fact" || match.units.length === 0) return [];
    const words = unit.keys.filter((key) => key.startsWith("w:"));
    const same = match.units.filter(({ keys }) => words.some((word) => keys.includes(word)));
    const isTurned = (same.length > 0 ? same : match.units).every((one) => {
      const other = sideOf(one, known.reading.units);
      return other !== null && other !== side;
    });
    return isTurned ? [refusal("time", unit, "the fact puts this at another time", true)] : [];
  });

const SIDES: ReadonlyMap<string, Side> = new Map([
  ["before", "before"],
  ["prior", "before"],
  ["prior to", "before"],
  ["ahead of", "before"],
  ["ahead", "before"],
  ["after", "after"],
  ["following", "after"],
  ["within", "within"],
  ["during", "within"],
  ["throughout", "within"],
]);

/** The word of time right before the phrase that the unit stands in. */
const sideOf = (unit: PlacedUnit, units: ReadonlyArray<PlacedUnit>): Side | null => {
  for (let at = units.indexOf(unit) - 1; at >= 0; at -= 1) {
    const before = units[at];
    if (before === undefined) return null;
    const side = SIDES.get(before.text.toLowerCase());
    if (side !== undefined) return side;
    const isInPhrase = before.isContent && before.phrase === unit.phrase;
    if (!isInPhrase && !SKIPPED.test(before.text)) return null;
  }
  return null;
};

const SKIPPED = /^(?:the|a|an|its|their|our|my|to|of|each|every)$/iu;
