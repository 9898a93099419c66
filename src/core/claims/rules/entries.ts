/** In a list of entries ("German, native; English, C1") what stands together in the claim must be of one entry. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";

export const entries = ({ claim, matches, known }: Alignment, text: string): ReadonlyArray<Problem> => {
  if (
    known.ids.length < 2 ||
    !/^\/(?:languages|education|certificates|awards|publications)\//u.test(known.fact.id)
  )
    return [];
  const found = claim.filter(({ index }) => matches.get(index)?.by === "fact");
  return found.flatMap((unit, at) => {
    const next = found[at + 1];
    if (
      next === undefined ||
      SEPARATOR.test(text.slice(unit.end, next.start)) ||
      shareEntry(unit, next, matches)
    )
      return [];
    return [
      {
        kind: "relation" as const,
        isContradiction: false,
        unit: next,
        why: `the facts do not say this of "${unit.text}"`,
        weight: 1,
      },
    ];
  });
};

const SEPARATOR = /[,;()]|\b(?:and|with|plus|as well as)\b/iu;

const shareEntry = (one: PlacedUnit, other: PlacedUnit, matches: Alignment["matches"]): boolean => {
  const clauses = new Set((matches.get(one.index)?.units ?? []).map(({ clause }) => clause));
  return (matches.get(other.index)?.units ?? []).some(({ clause }) => clauses.has(clause));
};
