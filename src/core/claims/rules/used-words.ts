/** Which words of a fact the claim rests on. */
import type { Alignment } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";

export const nextContent = ({ reading }: Alignment["known"], unit: PlacedUnit): PlacedUnit | undefined =>
  reading.units.find(({ index, isContent }) => index > unit.index && isContent);

export const isUsed = (unit: PlacedUnit | undefined, { matches }: Alignment): boolean =>
  unit !== undefined && [...matches.values()].some(({ units }) => units.includes(unit));
