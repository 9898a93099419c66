/** "Led a study for moving the reports" does not say that they were moved: what work was for is not yet done. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { refusal } from "./refusal.ts";
import { isUsed } from "./used-words.ts";

export const complements = (alignment: Alignment, lexicon: Lexicon): ReadonlyArray<Problem> =>
  alignment.claim.flatMap((verb) => {
    const match = alignment.matches.get(verb.index);
    if (!(verb.isHead && verb.isAction) || match?.by !== "fact" || match.units.length === 0) return [];
    const aims = match.units.map((unit) => aimedFrom(unit, alignment, lexicon));
    const [aim] = aims;
    return aim === undefined || aim === null || aims.includes(null)
      ? []
      : [refusal("action", verb, `the fact says that "${aim.text}" was for this, not that it was done`)];
  });

/** The noun that was "for" doing it; null where it was done, or the noun only names the work itself. */
const aimedFrom = (unit: PlacedUnit, alignment: Alignment, lexicon: Lexicon): PlacedUnit | null => {
  const { units } = alignment.known.reading;
  const before = units[unit.index - 1];
  if (!unit.isHead || unit.form !== "ing" || before?.text.toLowerCase() !== "for") return null;
  const noun = units.slice(0, before.index).findLast(({ isContent, figure }) => isContent && figure === null);
  if (noun === undefined || noun.isHead || noun.isAction || isUsed(noun, alignment)) return null;
  return lexicon.groupHas("claims-wholes", "transparent", noun.text.toLowerCase()) ? null : noun;
};
