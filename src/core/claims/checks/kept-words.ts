/** What a fact takes back may not be dropped: limits, hedges, the others who took part, a lesser part in the work. */
import { BUILT } from "../lexicon/ranks.ts";
import type { Lexicon, Mark } from "../lexicon/lexicon.ts";
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import type { ClaimKind } from "../verdict.ts";
import { inheritedFrom } from "./related.ts";

const KEPT: ReadonlyArray<readonly [Mark, ClaimKind, string]> = [
  ["limit", "hedge", "the fact limits this"],
  ["hedge", "hedge", "the fact is less certain"],
  ["collective", "ownership", "the fact says that others took part"],
];

export const keptWords = (alignment: Alignment, lexicon: Lexicon): ReadonlyArray<Problem> => {
  const governing = governingUnits(alignment);
  const claimed = alignment.claim;
  return governing.flatMap((unit) => {
    const kept = KEPT.find(([mark]) => unit.marks.has(mark) && isGoverning(unit, mark, alignment));
    if (kept !== undefined) {
      const [mark, kind, why] = kept;
      return isKept(unit, mark, claimed, alignment) ? [] : [problem(kind, `${why}: "${unit.text}"`)];
    }
    const rank = unit.isAction && unit.isHead ? lexicon.rankOf(unit.keys) : BUILT;
    return rank < BUILT && !isRankKept(rank, unit, claimed, alignment, lexicon)
      ? [problem("ownership", `the fact says less of the part in it: "${unit.text}"`)]
      : [];
  });
};

const problem = (kind: ClaimKind, why: string): Problem => ({ kind, isContradiction: false, unit: null, why, weight: 1 });

/** Units of the clauses that the claim's verbs (or, without any, its words) come from, and of those above them. */
const governingUnits = ({ claim, matches, known }: Alignment): ReadonlyArray<PlacedUnit> => {
  const { reading } = known;
  const heads = claim.filter(({ isHead, isAction, isNominal }) => isHead || isAction || isNominal);
  const verbs = heads.filter(({ index }) => matches.get(index)?.by === "fact");
  const used = new Set(
    (verbs.length > 0 ? verbs : claim).flatMap(({ index }) => {
      const units = matches.get(index)?.units ?? [];
      return [...new Set(units.map(({ clause }) => clause))].length === 1 ? [units[0]?.clause ?? 0] : clausesShared(units, claim, matches);
    }),
  );
  const all = new Set([...used].flatMap((clause) => inheritedFrom(reading, clause)));
  return reading.units.filter(({ clause }) => all.has(clause));
};

/** A verb that a fact has in two clauses is the one whose clause holds more of the claim. */
const clausesShared = (
  units: ReadonlyArray<PlacedUnit>,
  claim: ReadonlyArray<PlacedUnit>,
  matches: Alignment["matches"],
): ReadonlyArray<number> => {
  const counts = new Map<number, number>();
  for (const { index } of claim)
    for (const { clause } of matches.get(index)?.units ?? []) counts.set(clause, (counts.get(clause) ?? 0) + 1);
  const best = [...units].sort((one, other) => (counts.get(other.clause) ?? 0) - (counts.get(one.clause) ?? 0))[0];
  return best === undefined ? [] : [best.clause];
};

/** A colleague who was mentored took no part; one with whom it was done did. */
const isGoverning = (unit: PlacedUnit, mark: Mark, { known }: Alignment): boolean => {
  if (mark !== "collective" || unit.marks.get("collective") !== "people") return true;
  return unit.marker === "with" && known.reading.units.some(({ index, marks }) => index < unit.index && unit.index - index <= 3 && marks.has("free"));
};

const isKept = (
  unit: PlacedUnit,
  mark: Mark,
  claimed: ReadonlyArray<PlacedUnit>,
  { matches }: Alignment,
): boolean => {
  const group = unit.marks.get(mark);
  return claimed.some(
    (one) =>
      one.marks.get(mark) === group ||
      (matches.get(one.index)?.units.includes(unit) ?? false) ||
      (mark === "collective" && one.marks.has("collective")),
  );
};

const isRankKept = (
  rank: number,
  unit: PlacedUnit,
  claimed: ReadonlyArray<PlacedUnit>,
  { matches }: Alignment,
  lexicon: Lexicon,
): boolean =>
  claimed.some((one) => {
    const match = matches.get(one.index);
    if (match?.units.includes(unit)) return true;
    return one.isAction && lexicon.rankOf(one.keys) <= rank;
  });
