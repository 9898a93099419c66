/** One objection to a claim, with the token that it is about. */
import type { Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";

export const refusal = (
  kind: Problem["kind"],
  unit: PlacedUnit,
  why: string,
  isContradiction = false,
): Problem => ({
  kind,
  isContradiction,
  unit,
  why,
  weight: 1,
});
