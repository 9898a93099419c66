/** "Across the organisation" needs a fact that names the organisation: "organised" and "two partner companies" do not. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { refusal } from "./refusal.ts";

export const wideWords = ({ claim, matches }: Alignment): ReadonlyArray<Problem> =>
  claim.flatMap((unit, at) => {
    const match = matches.get(unit.index);
    // "Organisation of reviews" is what was done.
    const isDeed = claim[at + 1]?.text.toLowerCase() === "of";
    if (!isWide(unit) || isDeed || match?.by !== "fact") return [];
    return match.units.some((one) => namesAsWide(one, unit))
      ? []
      : [refusal("scope", unit, "no fact reaches this far")];
  });

const namesAsWide = (fact: PlacedUnit, claim: PlacedUnit): boolean =>
  !fact.isHead && fact.form !== "past" && fact.form !== "ing" && isPlural(fact) === isPlural(claim);

const isPlural = ({ text }: PlacedUnit): boolean => /s$/iu.test(text);

const isWide = (unit: PlacedUnit): boolean =>
  [unit, ...unit.parts].some(({ marks }) => marks.get("scope") === "company");
