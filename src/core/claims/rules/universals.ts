/** "All services" needs a fact that says all of the services: an "every" of weeks or an "in all" will not do. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { refusal } from "./refusal.ts";

/** What "all" speaks of stands within so many words behind it, or right before it: "14 shops each". */
const REACH = 3;

export const universals = ({ claim, matches, known }: Alignment): ReadonlyArray<Problem> =>
  claim.flatMap((unit) => {
    const match = matches.get(unit.index);
    if (unit.marks.get("exclusive") !== "all" || match?.by !== "fact") return [];
    const spoken = near(unit, claim).filter(({ index }) => matches.get(index)?.by === "fact");
    if (spoken.length === 0) return [];
    const meant = new Set(spoken.flatMap(({ index }) => matches.get(index)?.units ?? []));
    const isSaid = match.units.some((all) => near(all, known.reading.units).some((one) => meant.has(one)));
    return isSaid ? [] : [refusal("scope", unit, `the fact does not say "${unit.text}" of this`)];
  });

const contentBehind = (unit: PlacedUnit, units: ReadonlyArray<PlacedUnit>): ReadonlyArray<PlacedUnit> =>
  units.filter(({ index, isContent }) => isContent && index > unit.index).slice(0, REACH);

const near = (all: PlacedUnit, units: ReadonlyArray<PlacedUnit>): ReadonlyArray<PlacedUnit> => {
  const before = units.findLast(({ index, isContent }) => isContent && index < all.index);
  return [...contentBehind(all, units), ...(before === undefined ? [] : [before])];
};
