/** "with two senior developers": whoever the work was done with may not be dropped, unless the claim takes less of it for itself. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { governingUnits } from "./governing-units.ts";
import { isInPeople, isPeople } from "./people.ts";
import { tellsOfOthers } from "./tells-of-others.ts";

export const companions = (alignment: Alignment, lexicon: Lexicon): ReadonlyArray<Problem> => {
  const { kind } = alignment.known.fact;
  if (kind === "header" || kind === "skills-list") return [];
  const companion = governingUnits(alignment)
    .map((unit) => companionBehind(unit, alignment, lexicon))
    .find((one) => one !== null);
  if (companion === undefined || companion === null || tellsOfOthers(alignment, lexicon)) return [];
  const why = `the fact says that others took part: "${companion.text}"`;
  return [{ kind: "ownership", isContradiction: false, unit: null, why, weight: 1 }];
};

const WITH = /^(?:with|together with|alongside)$/iu;

/** The people that a "with" of the fact names as having taken part. */
const companionBehind = (with_: PlacedUnit, { known }: Alignment, lexicon: Lexicon): PlacedUnit | null => {
  const { units } = known.reading;
  if (!WITH.test(with_.text) || isDealing(with_, units, lexicon)) return null;
  const phrase = behindOf(with_, units);
  return phrase.find((unit) => isPeople(unit, lexicon)) ?? null;
};

/** How many words stand between "with" and the people: "with three of the client's junior developers". */
const LONGEST_PHRASE = 7;

const behindOf = (
  { index, clause }: PlacedUnit,
  units: ReadonlyArray<PlacedUnit>,
): ReadonlyArray<PlacedUnit> => {
  const behind = units.slice(index + 1, index + 1 + LONGEST_PHRASE);
  const end = behind.findIndex(
    (unit) => unit.clause !== clause || unit.isHead || !["with", "of", ""].includes(unit.marker),
  );
  return end < 0 ? behind : behind.slice(0, end);
};

/** "met with the vendor", "a startup with 12 engineers": the people are spoken with, or belong to what is before. */
const isDealing = (
  { index, clause }: PlacedUnit,
  units: ReadonlyArray<PlacedUnit>,
  lexicon: Lexicon,
): boolean => {
  const before = units.slice(0, index).filter((unit) => unit.clause === clause);
  const last = before.findLast(({ isContent }) => isContent);
  const head = before.findLast(({ isHead }) => isHead);
  return [last, head].some(
    (unit) =>
      unit !== undefined &&
      (isInPeople("dealings", unit, lexicon) || (unit === last && isPeople(unit, lexicon))),
  );
};
