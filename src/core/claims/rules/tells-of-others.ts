/** Does a claim name the others who took part, or say of itself that it was less than the whole work? */
import type { Alignment } from "../alignment/alignment.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { CONTRIBUTED } from "../lexicon/ranks.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { isLesserPart } from "./is-kept.ts";
import { isPeople } from "./people.ts";

export const tellsOfOthers = ({ claim, matches, known }: Alignment, lexicon: Lexicon): boolean => {
  const rank = Math.max(
    ...known.reading.units.filter(({ isHead }) => isHead).map(({ keys }) => lexicon.rankOf(keys)),
  );
  return claim.some((unit) => {
    const isTitle =
      matches.get(unit.index)?.by === "header" || (unit.marker === "as" && !/s$/iu.test(unit.text));
    if (isOthers(unit, lexicon) && !isTitle) return true;
    if (!unit.isAction) return false;
    const isLess = lexicon.rankOf(unit.keys) <= CONTRIBUTED && rank > CONTRIBUTED;
    return matches.get(unit.index)?.by === "rank" || (isLess && isLesserPart(unit, lexicon));
  });
};

const isOthers = (unit: PlacedUnit, lexicon: Lexicon): boolean =>
  isPeople(unit, lexicon) ||
  [unit, ...unit.parts].some(({ marks }) => marks.has("collective")) ||
  unit.parts.some((part) => isPeople(part, lexicon));
