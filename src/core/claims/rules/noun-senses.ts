/** "The address service" addresses nothing: a word used as a noun does not stand on a verb that is another word. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { refusal } from "./refusal.ts";

export const nounSenses = ({ claim, matches }: Alignment): ReadonlyArray<Problem> =>
  claim.flatMap((unit, at) => {
    const match = matches.get(unit.index);
    if (match?.by !== "fact" || !isNounOnly(unit, claim[at - 1])) return [];
    return match.units.every((one) => isOtherVerb(one, unit))
      ? [refusal("word", unit, "the fact does not name this")]
      : [];
  });

const isNounOnly = (unit: PlacedUnit, before: PlacedUnit | undefined): boolean =>
  !unit.isHead &&
  unit.isAction &&
  !unit.isNominal &&
  unit.form === "base" &&
  before !== undefined &&
  !before.isContent &&
  /^(?:the|a|an|of|for|in|on|our|its|their|this|that)$/iu.test(before.text);

const isOtherVerb = (fact: PlacedUnit, claim: PlacedUnit): boolean =>
  (fact.isHead || fact.form === "ing" || fact.form === "past") &&
  !claim.keys.some((key) => !key.startsWith("a:") && fact.accepts.includes(key));
