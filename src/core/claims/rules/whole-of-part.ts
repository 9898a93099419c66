/** "9 of 14 topics" is not 14 topics, nor the topics: a part may not pass for the whole it is a part of. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";

export const wholeOfPart = ({ claim, matches, known }: Alignment): ReadonlyArray<Problem> => {
  const used = new Set([...matches.values()].flatMap(({ units }) => units));
  return known.reading.units.flatMap((part, at) => {
    if (part.figure?.of == null || used.has(part)) return [];
    const whole = known.reading.units.slice(at + 1).find(({ figure }) => figure !== null);
    const noun = known.reading.units.slice((whole?.index ?? at) + 1).find(({ isContent }) => isContent);
    const unit = claim.find((one) => isFrom(one, matches, whole) || isFrom(one, matches, noun));
    if (unit === undefined || claim.some(({ figure }) => figure?.unit === "percent")) return [];
    return [
      {
        kind: "scope" as const,
        isContradiction: true,
        unit,
        why: `the fact says this of a part only: "${part.text}"`,
        weight: 1,
      },
    ];
  });
};

const isFrom = (unit: PlacedUnit, matches: Alignment["matches"], fact: PlacedUnit | undefined): boolean =>
  fact !== undefined && (matches.get(unit.index)?.units.includes(fact) ?? false);
