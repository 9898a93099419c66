/** Negation is kept: what the fact denies the claim may not say, and the other way round. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";

export const denials = ({ claim, matches, known }: Alignment): ReadonlyArray<Problem> => {
  const { units } = known.reading;
  // "not finished" of a degree may be said in any words; that it is said, `kept-words` asks.
  if (known.fact.kind === "education" && units.some(({ marks }) => marks.has("negation"))) return [];
  return claim.flatMap((unit) => {
    const match = matches.get(unit.index);
    if (match?.by !== "fact" || unit.marks.has("negation")) return [];
    if (areBothDenied(unit, match.units, claim, units) || isDeniedAlike(unit, match.units)) return [];
    return [
      {
        kind: "negation" as const,
        isContradiction: true,
        unit,
        why: unit.isNegated ? "the fact does not deny this" : "the fact denies this",
        weight: 1,
      },
    ];
  });
};

/** The same word before another of the same meaning: "wrote the design; it was not built" does not say built. */
const isDeniedAlike = (unit: PlacedUnit, units: ReadonlyArray<PlacedUnit>): boolean => {
  const same = units.filter(({ keys }) =>
    keys.some((key) => key.startsWith("w:") && unit.keys.includes(key)),
  );
  return (same.length > 0 ? same : units).some((one) => one.isNegated === unit.isNegated);
};

/** "it never stores card numbers", "card numbers are not stored": both clauses deny, and how far the word reaches is grammar. */
const areBothDenied = (
  unit: PlacedUnit,
  units: ReadonlyArray<PlacedUnit>,
  claim: ReadonlyArray<PlacedUnit>,
  fact: ReadonlyArray<PlacedUnit>,
): boolean => hasDenial(claim, unit.clause) && units.some(({ clause }) => hasDenial(fact, clause));

const hasDenial = (units: ReadonlyArray<PlacedUnit>, number: number): boolean =>
  units.some(({ clause, marks, denies }) => clause === number && (marks.has("negation") || denies));
