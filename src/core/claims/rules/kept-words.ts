/** What a fact takes back may not be dropped: limits, hedges, the others who took part, a lesser part in the work. */

import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { Lexicon, Mark } from "../lexicon/lexicon.ts";
import { CONTRIBUTED } from "../lexicon/ranks.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import type { ClaimKind } from "../verdict.ts";
import { governingUnits } from "./governing-units.ts";
import { isGoverning } from "./is-governing.ts";
import { isKept, isLesserPart, isRankKept } from "./is-kept.ts";
import { saysStudied } from "./says-studied.ts";
import { tellsOfOthers } from "./tells-of-others.ts";

const KEPT: ReadonlyArray<readonly [Mark, ClaimKind, string]> = [
  ["limit", "hedge", "the fact limits this"],
  ["hedge", "hedge", "the fact is less certain"],
  ["collective", "ownership", "the fact says that others took part"],
];

export const keptWords = (alignment: Alignment, lexicon: Lexicon): ReadonlyArray<Problem> =>
  governingUnits(alignment).flatMap((unit) => {
    const dropped = droppedDenial(unit, alignment) ?? droppedMark(unit, alignment, lexicon);
    return dropped === null ? [] : [dropped];
  });

/** "not finished" of a degree. */
const droppedDenial = (unit: PlacedUnit, { claim, known }: Alignment): Problem | null => {
  const isDenial = known.fact.kind === "education" && unit.marks.has("negation");
  return isDenial && !saysStudied(claim) && !claim.some(({ marks }) => marks.has("negation"))
    ? problem("negation", `the fact denies: "${unit.text}"`)
    : null;
};

const droppedMark = (unit: PlacedUnit, alignment: Alignment, lexicon: Lexicon): Problem | null => {
  const kept = KEPT.find(([mark]) => unit.marks.has(mark) && isGoverning(unit, mark, alignment));
  if (kept === undefined) return droppedPart(unit, alignment, lexicon);
  const [mark, kind, why] = kept;
  if (mark === "collective" && tellsOfOthers(alignment, lexicon)) return null;
  return isKept(unit, mark, alignment, lexicon) ? null : problem(kind, `${why}: "${unit.text}"`);
};

const droppedPart = (unit: PlacedUnit, alignment: Alignment, lexicon: Lexicon): Problem | null => {
  if (!unit.isAction || !isLesserPart(unit, lexicon)) return null;
  const rank = Math.min(lexicon.rankOf(unit.keys), CONTRIBUTED);
  return isRankKept(rank, unit, alignment, lexicon)
    ? null
    : problem("ownership", `the fact says less of the part in it: "${unit.text}"`);
};

const problem = (kind: ClaimKind, why: string): Problem => ({
  kind,
  isContradiction: false,
  unit: null,
  why,
  weight: 1,
});
