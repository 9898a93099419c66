/** Negation is kept: what the fact denies the claim may not say, and the other way round. */
import type { Alignment, Problem } from "../alignment/alignment.ts";

export const denials = ({ claim, matches, known }: Alignment): ReadonlyArray<Problem> =>
  claim.flatMap((unit) => {
    // "not finished" of a degree may be said in any words; that it is said, `kept-words` asks.
    if (known.fact.kind === "education" && known.reading.units.some(({ marks }) => marks.has("negation")))
      return [];
    const match = matches.get(unit.index);
    if (match?.by !== "fact" || unit.marks.has("negation")) return [];
    // The same word before another of the same meaning: "wrote the design; it was not built" does not say built.
    const same = match.units.filter(({ keys }) =>
      keys.some((key) => key.startsWith("w:") && unit.keys.includes(key)),
    );
    if ((same.length > 0 ? same : match.units).some((one) => one.isNegated === unit.isNegated)) return [];
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
